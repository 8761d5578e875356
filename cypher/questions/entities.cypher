// One page of all entities of the kinds, of a country where one is given, by name, then slug. $limit is one more than shown.
MATCH (entity:Entity)
WHERE entity.kind IN $kinds AND ($country IS NULL OR entity.country = $country)
  AND ($afterSlug IS NULL OR entity.sortName > $afterName OR (entity.sortName = $afterName AND entity.slug > $afterSlug))
RETURN entity.slug AS slug, entity.sortName AS sortName ORDER BY sortName, slug LIMIT $limit
