// Writes a document's claims, each about its fact.
MATCH (document:Document {slug: $document})
UNWIND $rows AS row
MATCH (fact:Fact {slug: row.fact})
CREATE (document)-[:MAKES]->(claim:Claim)-[:ABOUT]->(fact)
SET claim = row.claim
