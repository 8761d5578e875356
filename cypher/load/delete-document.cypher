// Takes a document out; its claims and namings are gone already.
MATCH (document:Document {slug: $slug})
DETACH DELETE document
