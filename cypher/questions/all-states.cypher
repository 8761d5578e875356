// Every state of every fact, as far as a filter by kind, status and clock needs it, for the search for paths.
MATCH (fact:Fact)-[:WAS]->(state:State)
RETURN fact.slug AS fact, fact.kind AS kind, state.status AS status, state.s1 AS s1, state.s2 AS s2, state.e1 AS e1, state.e2 AS e2,
  state.knownFrom AS knownFrom, state.knownUntil AS knownUntil, state.latest AS latest
ORDER BY fact, state.position
