// What each document calls the given entities, and says of them beside facts.
MATCH (entity:Entity) WHERE entity.slug IN $slugs
MATCH (entity)<-[naming:NAMES]-(document:Document)
RETURN entity.slug AS slug, entity.kind AS kind, document.slug AS document, properties(naming) AS naming
ORDER BY slug, document
