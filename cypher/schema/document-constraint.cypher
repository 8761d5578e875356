// A slug names one document.
CREATE CONSTRAINT document_slug IF NOT EXISTS FOR (node:Document) REQUIRE node.slug IS UNIQUE
