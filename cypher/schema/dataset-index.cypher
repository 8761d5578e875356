// Finds a dataset by its slug in engines where a constraint is no index; Neo4j sees that it has one, and skips this.
CREATE INDEX dataset_slug_index IF NOT EXISTS FOR (node:Dataset) ON (node.slug)
