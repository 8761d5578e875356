// All claims of the given facts, with the publication of their documents and their speakers.
MATCH (fact:Fact) WHERE fact.slug IN $slugs
MATCH (fact)<-[:ABOUT]-(claim:Claim)<-[:MAKES]-(document:Document)
OPTIONAL MATCH (claim)-[:SAID_BY]->(speaker:Entity)
RETURN fact.slug AS fact, document.slug AS document, document.published AS published, speaker.slug AS saidBy, properties(claim) AS claim
ORDER BY claim.slug
