// Finds a entity by its slug in engines where a constraint is no index; Neo4j sees that it has one, and skips this.
CREATE INDEX entity_slug_index IF NOT EXISTS FOR (node:Entity) ON (node.slug)
