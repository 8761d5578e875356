// Finds the conflicts within a fact or at an entity, which a load finds anew.
CREATE INDEX conflict_place_index IF NOT EXISTS FOR (node:Conflict) ON (node.foundAt)
