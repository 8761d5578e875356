// Every entity with all it is called by, for the search index.
MATCH (entity:Entity)
RETURN entity.slug AS slug, entity.kind AS kind, entity.name AS name, entity.aliases AS aliases, entity.identifiers AS identifiers
