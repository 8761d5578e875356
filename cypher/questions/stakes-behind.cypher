// All stakes in each of the entities, with their holders, in the state that the clocks choose, for a look-through upwards.
// And all stakes in those holders, and in theirs, five levels on, as long as a level has at most $ahead: `asked` says whose look
// found a stake, `looked` how many levels were looked at. `further` is 0 where nobody is behind the holder: nothing more is asked of it.
MATCH (first:Entity) WHERE first.slug IN $slugs
WITH collect(DISTINCT first) AS asked
WITH asked, asked AS level, 1 AS looked
CALL (level) { UNWIND level AS entity MATCH (entity)<-[:STAKE_IN]-(:Stake)<-[:HOLDS]-(behind:Entity) RETURN collect(DISTINCT behind) AS next }
WITH asked, looked, CASE WHEN size(next) <= $ahead THEN next ELSE [] END AS level
WITH asked + level AS asked, level, looked + CASE WHEN size(level) > 0 THEN 1 ELSE 0 END AS looked
CALL (level) { UNWIND level AS entity MATCH (entity)<-[:STAKE_IN]-(:Stake)<-[:HOLDS]-(behind:Entity) RETURN collect(DISTINCT behind) AS next }
WITH asked, looked, CASE WHEN size(next) <= $ahead THEN next ELSE [] END AS level
WITH asked + level AS asked, level, looked + CASE WHEN size(level) > 0 THEN 1 ELSE 0 END AS looked
CALL (level) { UNWIND level AS entity MATCH (entity)<-[:STAKE_IN]-(:Stake)<-[:HOLDS]-(behind:Entity) RETURN collect(DISTINCT behind) AS next }
WITH asked, looked, CASE WHEN size(next) <= $ahead THEN next ELSE [] END AS level
WITH asked + level AS asked, level, looked + CASE WHEN size(level) > 0 THEN 1 ELSE 0 END AS looked
CALL (level) { UNWIND level AS entity MATCH (entity)<-[:STAKE_IN]-(:Stake)<-[:HOLDS]-(behind:Entity) RETURN collect(DISTINCT behind) AS next }
WITH asked, looked, CASE WHEN size(next) <= $ahead THEN next ELSE [] END AS level
WITH asked + level AS asked, level, looked + CASE WHEN size(level) > 0 THEN 1 ELSE 0 END AS looked
CALL (level) { UNWIND level AS entity MATCH (entity)<-[:STAKE_IN]-(:Stake)<-[:HOLDS]-(behind:Entity) RETURN collect(DISTINCT behind) AS next }
WITH asked, looked, CASE WHEN size(next) <= $ahead THEN next ELSE [] END AS level
WITH asked + level AS asked, level, looked + CASE WHEN size(level) > 0 THEN 1 ELSE 0 END AS looked
UNWIND asked AS subject
WITH DISTINCT subject, looked
MATCH (subject)<-[tie:STAKE_IN]-(fact:Stake) WHERE tie.knownFrom <= $knownAt
MATCH (fact)<-[:HOLDS]-(holder:Entity)
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
RETURN fact.slug AS stake, holder.slug AS holder, holder.kind AS holderKind, subject.slug AS subject, subject.kind AS subjectKind, rank, 
  state {.minShare, .maxShare, .openMin, .openMax, .shareQualifier, .indirect, .s2, .e1, .lastReported} AS said,
  COUNT { (holder)<-[:STAKE_IN]-() } AS further, [subject.slug] AS asked, looked
