// Takes back all claims of a document.
MATCH (document:Document {slug: $slug})-[:MAKES]->(claim:Claim)
DETACH DELETE claim
