// How many entities questions/entities lists, on all pages together.
MATCH (entity:Entity) WHERE entity.kind IN $kinds AND ($country IS NULL OR entity.country = $country)
RETURN count(entity) AS total
