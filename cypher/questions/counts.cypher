// How much there is.
RETURN COUNT { (:Document) } AS documents, COUNT { (:Entity) } AS entities, COUNT { (:Fact) } AS facts, COUNT { (:Claim) } AS claims
