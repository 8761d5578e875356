// A slug names one entity.
CREATE CONSTRAINT entity_slug IF NOT EXISTS FOR (node:Entity) REQUIRE node.slug IS UNIQUE
