// Ties claims to the speakers that the document names.
UNWIND $rows AS row
MATCH (claim:Claim {slug: row.claim})
MATCH (speaker:Entity {slug: row.speaker})
CREATE (claim)-[:SAID_BY]->(speaker)
