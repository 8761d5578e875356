// The given conflicts, as known on a day.
MATCH (conflict:Conflict) WHERE conflict.slug IN $slugs AND conflict.knownFrom <= $knownAt AND conflict.knownUntil > $knownAt
MATCH (conflict)-[:INVOLVES]->(fact:Fact)
RETURN properties(conflict) AS conflict, collect(fact.slug) AS facts
