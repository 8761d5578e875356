// Finds a conflict by its slug. Not unique: a conflict has a node for each step of knowledge.
CREATE INDEX conflict_slug_index IF NOT EXISTS FOR (node:Conflict) ON (node.slug)
