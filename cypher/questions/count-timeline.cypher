// How many dated states questions/timeline lists on all pages together, and how many undated ones there are whatever the days asked for.
MATCH (entity:Entity) WHERE entity.slug IN $of
MATCH (entity)-[tie]-(fact:Fact) WHERE fact.kind IN $kinds AND tie.knownFrom <= $knownAt
WITH DISTINCT fact
MATCH (fact)-[:WAS]->(state:State)
WHERE state.knownFrom <= $knownAt AND state.knownUntil > $knownAt
RETURN sum(CASE WHEN state.date = '' THEN 1 ELSE 0 END) AS undated,
  sum(CASE WHEN state.date <> '' AND ($from IS NULL OR state.dateLatest >= $from) AND ($to IS NULL OR state.date <= $to) THEN 1 ELSE 0 END) AS dated
