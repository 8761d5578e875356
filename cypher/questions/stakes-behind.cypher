// All stakes in each of the entities, with their holders, in the state that the clocks choose, for a look-through upwards.
// And all stakes in those holders, and in theirs, five levels on, as long as a level has at most $ahead: `asked` says whose look
// found a stake. `further` is 0 where nobody ever was behind the holder in such a state: nothing more is asked of it.
MATCH (first:Entity) WHERE first.slug IN $slugs
OPTIONAL MATCH (first)<-[:STAKE_IN]-(:Stake)<-[:HOLDS]-(behind:Entity)
WITH collect(DISTINCT first) AS firsts, collect(DISTINCT behind) AS next
WITH firsts AS asked, CASE WHEN size(next) <= $ahead THEN next ELSE [] END AS level
UNWIND CASE WHEN level = [] THEN [null] ELSE level END AS entity
OPTIONAL MATCH (entity)<-[:STAKE_IN]-(:Stake)<-[:HOLDS]-(behind:Entity)
WITH asked, level, collect(DISTINCT behind) AS next
WITH asked + level AS asked, CASE WHEN size(next) <= $ahead THEN next ELSE [] END AS level
UNWIND CASE WHEN level = [] THEN [null] ELSE level END AS entity
OPTIONAL MATCH (entity)<-[:STAKE_IN]-(:Stake)<-[:HOLDS]-(behind:Entity)
WITH asked, level, collect(DISTINCT behind) AS next
WITH asked + level AS asked, CASE WHEN size(next) <= $ahead THEN next ELSE [] END AS level
UNWIND CASE WHEN level = [] THEN [null] ELSE level END AS entity
OPTIONAL MATCH (entity)<-[:STAKE_IN]-(:Stake)<-[:HOLDS]-(behind:Entity)
WITH asked, level, collect(DISTINCT behind) AS next
WITH asked + level AS asked, CASE WHEN size(next) <= $ahead THEN next ELSE [] END AS level
UNWIND CASE WHEN level = [] THEN [null] ELSE level END AS entity
OPTIONAL MATCH (entity)<-[:STAKE_IN]-(:Stake)<-[:HOLDS]-(behind:Entity)
WITH asked, level, collect(DISTINCT behind) AS next
WITH asked + level + CASE WHEN size(next) <= $ahead THEN next ELSE [] END AS asked
UNWIND asked AS subject
WITH DISTINCT subject
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
  COUNT { (holder)<-[:STAKE_IN]-(:Stake)-[:WAS]->(further:State) WHERE further.status IN $statuses } AS further, [subject.slug] AS asked
