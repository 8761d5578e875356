// Takes away the states of the given facts; they are written anew.
MATCH (fact:Fact) WHERE fact.slug IN $slugs
MATCH (fact)-[:WAS]->(state:State)
DETACH DELETE state
