// Takes back what a document calls entities.
MATCH (document:Document {slug: $slug})-[naming:NAMES]->(:Entity)
DELETE naming
