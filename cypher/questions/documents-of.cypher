// One page of the documents that name each of many entities, by slug. $limit is one more than shown.
MATCH (entity:Entity) WHERE entity.slug IN $slugs
CALL (entity) {
  MATCH (entity)<-[:NAMES]-(document:Document)
  WHERE $afterSlug IS NULL OR document.slug > $afterSlug
  WITH document ORDER BY document.slug LIMIT $limit
  RETURN collect({slug: document.slug}) AS page
}
RETURN entity.slug AS of, page
