// All stakes in whatever the entities hold stakes in, with all their holders, for a look-through downwards: the other holders tell what is left.
// And in whatever those subjects hold stakes in, five levels on, as long as a level has at most $ahead: `asked` says whose look
// found a stake. `further` is 0 where the subject never held anything in such a state: nothing more is asked of it.
MATCH (first:Entity) WHERE first.slug IN $slugs
OPTIONAL MATCH (first)-[:HOLDS]->(:Stake)-[:STAKE_IN]->(held:Entity)
WITH collect(DISTINCT first) AS firsts, collect(DISTINCT held) AS next
WITH firsts AS owners, CASE WHEN size(next) <= $ahead THEN next ELSE [] END AS level
UNWIND CASE WHEN level = [] THEN [null] ELSE level END AS entity
OPTIONAL MATCH (entity)-[:HOLDS]->(:Stake)-[:STAKE_IN]->(held:Entity)
WITH owners, level, collect(DISTINCT held) AS next
WITH owners + level AS owners, CASE WHEN size(next) <= $ahead THEN next ELSE [] END AS level
UNWIND CASE WHEN level = [] THEN [null] ELSE level END AS entity
OPTIONAL MATCH (entity)-[:HOLDS]->(:Stake)-[:STAKE_IN]->(held:Entity)
WITH owners, level, collect(DISTINCT held) AS next
WITH owners + level AS owners, CASE WHEN size(next) <= $ahead THEN next ELSE [] END AS level
UNWIND CASE WHEN level = [] THEN [null] ELSE level END AS entity
OPTIONAL MATCH (entity)-[:HOLDS]->(:Stake)-[:STAKE_IN]->(held:Entity)
WITH owners, level, collect(DISTINCT held) AS next
WITH owners + level AS owners, CASE WHEN size(next) <= $ahead THEN next ELSE [] END AS level
UNWIND CASE WHEN level = [] THEN [null] ELSE level END AS entity
OPTIONAL MATCH (entity)-[:HOLDS]->(:Stake)-[:STAKE_IN]->(held:Entity)
WITH owners, level, collect(DISTINCT held) AS next
WITH owners + level + CASE WHEN size(next) <= $ahead THEN next ELSE [] END AS owners
UNWIND owners AS owner
WITH DISTINCT owner
MATCH (owner)-[:HOLDS]->(:Stake)-[:STAKE_IN]->(subject:Entity)
WITH subject, collect(DISTINCT owner.slug) AS asked
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
  COUNT { (subject)-[:HOLDS]->(:Stake)-[:WAS]->(further:State) WHERE further.status IN $statuses } AS further, asked
