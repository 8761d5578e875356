// How many stakes questions/stakes lists, on all pages together.
MATCH (fact:Stake)
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
