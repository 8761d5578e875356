// A slug names one dataset.
CREATE CONSTRAINT dataset_slug IF NOT EXISTS FOR (node:Dataset) REQUIRE node.slug IS UNIQUE
