// The given facts as they are, or whichever facts have one of the given identities.
MATCH (fact:Fact) WHERE fact.slug IN $slugs
RETURN properties(fact) AS fact
UNION
MATCH (fact:Fact) WHERE fact.identity IN $identities
RETURN properties(fact) AS fact
