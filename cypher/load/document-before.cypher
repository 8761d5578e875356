// What a document has stated so far: the entities it names and the facts it claims. No row for an unknown document.
MATCH (document:Document {slug: $slug})
CALL (document) {
  MATCH (document)-[:NAMES]->(entity:Entity)
  RETURN collect(entity.slug) AS entities
}
CALL (document) {
  MATCH (document)-[:MAKES]->(:Claim)-[:ABOUT]->(fact:Fact)
  RETURN collect(DISTINCT fact.slug) AS facts
}
RETURN entities, facts
