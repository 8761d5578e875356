// One page of the states of all facts about the entities, by the day they happened, began, ended or are expected; undated ones last, and
// left out where $from or $to bounds the days. A cursor is the (undated, date, slug, position) of the last one seen. $limit is one more than shown.
MATCH (entity:Entity) WHERE entity.slug IN $of
MATCH (entity)-[tie]-(fact:Fact) WHERE fact.kind IN $kinds AND tie.knownFrom <= $knownAt
WITH DISTINCT fact
MATCH (fact)-[:WAS]->(state:State)
WHERE state.knownFrom <= $knownAt AND state.knownUntil > $knownAt
  AND ($from IS NULL OR (state.date <> '' AND state.dateLatest >= $from)) AND ($to IS NULL OR (state.date <> '' AND state.date <= $to))
WITH fact.slug AS slug, state.position AS position, CASE WHEN state.date = '' THEN 1 ELSE 0 END AS undated, state.date AS date
WHERE $afterSlug IS NULL OR undated > $afterUndated OR (undated = $afterUndated AND (date > $afterDate
  OR (date = $afterDate AND (slug > $afterSlug OR (slug = $afterSlug AND position > $afterPosition)))))
RETURN slug, position, undated, date
ORDER BY undated, date, slug, position LIMIT $limit
