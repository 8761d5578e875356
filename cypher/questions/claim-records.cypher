// The given claims, with their documents, facts and speakers.
MATCH (claim:Claim) WHERE claim.slug IN $slugs
MATCH (document:Document)-[:MAKES]->(claim)-[:ABOUT]->(fact:Fact)
OPTIONAL MATCH (claim)-[:SAID_BY]->(speaker:Entity)
RETURN properties(claim) AS claim, document.slug AS document, fact.slug AS fact, fact.kind AS kind, speaker.slug AS saidBy
