// Finds the document that has a text, by the text's SHA-256.
CREATE INDEX document_text_index IF NOT EXISTS FOR (node:Document) ON (node.sha256)
