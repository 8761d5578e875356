// Writes what a document calls each entity.
MATCH (document:Document {slug: $document})
UNWIND $rows AS row
MATCH (entity:Entity {slug: row.entity})
CREATE (document)-[naming:NAMES]->(entity)
SET naming = row.naming
