// How many facts questions/facts-of lists for each entity, on all pages together.
MATCH (entity:Entity) WHERE entity.slug IN $slugs
CALL (entity) {
  MATCH (entity)-[tie]-(fact:Fact)
  WHERE type(tie) IN $ties AND fact.kind IN $kinds AND tie.knownFrom <= $knownAt
  WITH DISTINCT fact
  MATCH (fact)-[:WAS]->(state:State)
  WHERE state.knownFrom <= $knownAt AND state.knownUntil > $knownAt AND state.status IN $statuses
    AND CASE WHEN $from IS NULL THEN state.latest ELSE state.s1 <= $to AND state.e2 >= $from END
  RETURN count(DISTINCT fact) AS total
}
RETURN entity.slug AS of, total
