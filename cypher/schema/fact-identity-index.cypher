// Finds the fact that a dossier means when it gives it another slug.
CREATE INDEX fact_identity_index IF NOT EXISTS FOR (node:Fact) ON (node.identity)
