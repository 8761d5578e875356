// A slug names one fact.
CREATE CONSTRAINT fact_slug IF NOT EXISTS FOR (node:Fact) REQUIRE node.slug IS UNIQUE
