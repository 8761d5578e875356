// The document that has a text, by the text's SHA-256.
MATCH (document:Document {sha256: $sha256})
RETURN properties(document) AS document
ORDER BY document.slug
LIMIT 1
