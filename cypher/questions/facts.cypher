// One page of all facts of the kinds, in the state that the clocks choose: certain before unclear, newest date first, undated last, then by slug.
// A cursor is the (rank, date, slug) of the last fact seen. $limit is one more than shown.
MATCH (fact:Fact) WHERE fact.kind IN $kinds
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
