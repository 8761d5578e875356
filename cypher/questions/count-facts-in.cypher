// How many facts questions/facts-in lists for each document, on all pages together.
MATCH (document:Document) WHERE document.slug IN $slugs
CALL (document) {
  MATCH (document)-[:MAKES]->(:Claim)-[:ABOUT]->(fact:Fact) WHERE fact.kind IN $kinds
  RETURN count(DISTINCT fact) AS total
}
RETURN document.slug AS of, total
