// How many documents name each entity.
MATCH (entity:Entity) WHERE entity.slug IN $slugs
RETURN entity.slug AS of, COUNT { (entity)<-[:NAMES]-() } AS total
