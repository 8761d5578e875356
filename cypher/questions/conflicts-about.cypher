// One page of the conflicts whose facts are about any of the entities, each once, as questions/conflicts lists them.
MATCH (entity:Entity) WHERE entity.slug IN $about
MATCH (entity)-[tie]-(fact:Fact)<-[:INVOLVES]-(conflict:Conflict)
WHERE tie.knownFrom <= $knownAt AND conflict.kind IN $kinds AND conflict.knownFrom <= $knownAt AND conflict.knownUntil > $knownAt
  AND ($afterSlug IS NULL OR conflict.lastReported < $afterDate OR (conflict.lastReported = $afterDate AND conflict.slug > $afterSlug))
RETURN DISTINCT conflict.slug AS slug, conflict.lastReported AS date
ORDER BY date DESC, slug LIMIT $limit
