// Takes away facts that no document claims any more.
MATCH (fact:Fact) WHERE fact.slug IN $slugs
DETACH DELETE fact
