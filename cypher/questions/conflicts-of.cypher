// The conflicts that each of many facts is in, as known on a day.
MATCH (fact:Fact) WHERE fact.slug IN $slugs
MATCH (fact)<-[:INVOLVES]-(conflict:Conflict)
WHERE conflict.knownFrom <= $knownAt AND conflict.knownUntil > $knownAt
RETURN fact.slug AS of, collect(conflict.slug) AS conflicts
