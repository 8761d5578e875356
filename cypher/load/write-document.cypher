// Writes a document as its dossier has it.
MERGE (document:Document {slug: $document.slug})
SET document = $document
