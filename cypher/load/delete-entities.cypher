// Takes away entities that no document names any more.
MATCH (entity:Entity) WHERE entity.slug IN $slugs
DETACH DELETE entity
