// How many facts questions/facts lists, on all pages together.
MATCH (fact:Fact) WHERE fact.kind IN $kinds
MATCH (fact)-[:WAS]->(state:State)
WHERE state.knownFrom <= $knownAt AND state.knownUntil > $knownAt AND state.status IN $statuses
  AND CASE WHEN $from IS NULL THEN state.latest ELSE state.s1 <= $to AND state.e2 >= $from END
RETURN count(DISTINCT fact) AS total
