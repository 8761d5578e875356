// Unties the given facts; their ties are written anew.
MATCH (fact:Fact) WHERE fact.slug IN $slugs
MATCH (fact)-[tie]-(:Entity)
DELETE tie
