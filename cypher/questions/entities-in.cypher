// One page of the entities that each of many documents names, by name, then slug. $limit is one more than shown.
MATCH (document:Document) WHERE document.slug IN $slugs
CALL (document) {
  MATCH (document)-[:NAMES]->(entity:Entity)
  WHERE $afterSlug IS NULL OR entity.sortName > $afterName OR (entity.sortName = $afterName AND entity.slug > $afterSlug)
  WITH entity ORDER BY entity.sortName, entity.slug LIMIT $limit
  RETURN collect({slug: entity.slug, sortName: entity.sortName}) AS page
}
RETURN document.slug AS of, page
