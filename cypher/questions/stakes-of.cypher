// One page of the stakes of each of many entities ($tie: HOLDS, those it holds; STAKE_IN, those in it), in the state that the
// clocks choose: certain before unclear, largest minimum share first, then by slug.
// A cursor is the (rank, minShare, slug) of the last stake seen. $limit is one more than shown.
MATCH (entity:Entity) WHERE entity.slug IN $slugs
CALL (entity) {
  MATCH (entity)-[tie]-(fact:Stake)
  WHERE type(tie) = $tie AND tie.knownFrom <= $knownAt
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
    AND (state.minShare < $afterShare OR (state.minShare = $afterShare AND fact.slug > $afterSlug)))
  WITH fact, state, rank ORDER BY rank, state.minShare DESC, fact.slug LIMIT $limit
  RETURN collect({slug: fact.slug, rank: rank, minShare: state.minShare}) AS page
}
RETURN entity.slug AS of, page
