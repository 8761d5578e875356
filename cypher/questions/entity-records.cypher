// The given entities, as all documents together show them.
MATCH (entity:Entity) WHERE entity.slug IN $slugs
RETURN properties(entity) AS entity
