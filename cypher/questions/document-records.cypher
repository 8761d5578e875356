// The given documents.
MATCH (document:Document) WHERE document.slug IN $slugs
RETURN properties(document) AS document
