// How many entities each document names.
MATCH (document:Document) WHERE document.slug IN $slugs
RETURN document.slug AS of, COUNT { (document)-[:NAMES]->() } AS total
