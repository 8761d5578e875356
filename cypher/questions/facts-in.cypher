// One page of the facts that each of many documents reports, by the date of their latest state, newest first, undated last, then by slug.
// A cursor is the (date, slug) of the last fact seen. $limit is one more than shown.
MATCH (document:Document) WHERE document.slug IN $slugs
CALL (document) {
  MATCH (document)-[:MAKES]->(:Claim)-[:ABOUT]->(fact:Fact) WHERE fact.kind IN $kinds
  WITH DISTINCT fact
  MATCH (fact)-[:WAS]->(state:State) WHERE state.latest AND state.knownUntil > $knownAt
  WITH fact, state
  WHERE $afterSlug IS NULL OR state.date < $afterDate OR (state.date = $afterDate AND fact.slug > $afterSlug)
  WITH fact, state ORDER BY state.date DESC, fact.slug LIMIT $limit
  RETURN collect({slug: fact.slug, date: state.date}) AS page
}
RETURN document.slug AS of, page
