// One page of the facts about any of the entities, each fact once, as questions/facts lists them.
MATCH (entity:Entity) WHERE entity.slug IN $about
MATCH (entity)-[tie]-(fact:Fact) WHERE fact.kind IN $kinds AND tie.knownFrom <= $knownAt
WITH DISTINCT fact
CALL (fact) {
  MATCH (fact)-[:WAS]->(state:State)
  WHERE state.knownFrom <= $knownAt AND state.knownUntil > $knownAt AND state.status IN $statuses
    AND CASE WHEN $from IS NULL THEN state.latest ELSE state.s1 <= $to AND state.e2 >= $from END
  RETURN state,
    CASE WHEN $from IS NULL OR (state.s2 <= $to AND state.e1 >= $from) THEN 0 ELSE 1 END AS rank,
    CASE WHEN $from IS NULL THEN 0
      WHEN $toDay < state.reportedFromDay THEN state.reportedFromDay - $toDay
      WHEN $fromDay > state.reportedToDay THEN $fromDay - state.reportedToDay ELSE 0 END AS distance
  ORDER BY rank, distance, state.position DESC LIMIT 1
}
WITH fact, state, rank
WHERE $afterSlug IS NULL OR rank > $afterRank OR (rank = $afterRank
    AND (state.date < $afterDate OR (state.date = $afterDate AND fact.slug > $afterSlug)))
RETURN fact.slug AS slug, rank, state.date AS date
ORDER BY rank, date DESC, slug LIMIT $limit
