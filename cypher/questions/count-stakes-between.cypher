// How many stakes questions/stakes-between lists, on all pages together.
MATCH (end:Entity) WHERE end.slug = coalesce($holder, $subject)
MATCH (end)-[tie]-(fact:Stake)
WHERE type(tie) = CASE WHEN $holder IS NULL THEN 'STAKE_IN' ELSE 'HOLDS' END AND tie.knownFrom <= $knownAt
  AND ($holder IS NULL OR $subject IS NULL OR EXISTS { MATCH (fact)-[:STAKE_IN]->(other:Entity) WHERE other.slug = $subject })
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
WITH fact, state
WHERE state.minShare >= $minimumShare
RETURN count(fact) AS total
