// How many facts questions/facts-about lists, on all pages together.
MATCH (entity:Entity) WHERE entity.slug IN $about
MATCH (entity)-[tie]-(fact:Fact) WHERE fact.kind IN $kinds AND tie.knownFrom <= $knownAt
WITH DISTINCT fact
MATCH (fact)-[:WAS]->(state:State)
WHERE state.knownFrom <= $knownAt AND state.knownUntil > $knownAt AND state.status IN $statuses
  AND CASE WHEN $from IS NULL THEN state.latest ELSE state.s1 <= $to AND state.e2 >= $from END
RETURN count(DISTINCT fact) AS total
