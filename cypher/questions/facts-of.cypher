// One page of the facts of each of many entities, tied to them in one of $ties, in the state that the clocks choose:
// certain before unclear ($from to $to are the days asked for, null for the latest state), newest date first, undated last, then by slug.
// A cursor is the (rank, date, slug) of the last fact seen. $limit is one more than shown.
MATCH (entity:Entity) WHERE entity.slug IN $slugs
CALL (entity) {
  MATCH (entity)-[tie]-(fact:Fact)
  WHERE type(tie) IN $ties AND fact.kind IN $kinds AND tie.knownFrom <= $knownAt
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
  WITH fact, state, rank ORDER BY rank, state.date DESC, fact.slug LIMIT $limit
  RETURN collect({slug: fact.slug, rank: rank, date: state.date}) AS page
}
RETURN entity.slug AS of, page
