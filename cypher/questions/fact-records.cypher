// The given facts: what they are, their states as known on a day, and the entities tied to them by then.
MATCH (fact:Fact) WHERE fact.slug IN $slugs
CALL (fact) {
  MATCH (fact)-[:WAS]->(state:State)
  WHERE state.knownFrom <= $knownAt AND state.knownUntil > $knownAt
  RETURN collect(properties(state)) AS states
}
CALL (fact) {
  MATCH (fact)-[tie]-(entity:Entity) WHERE tie.knownFrom <= $knownAt
  RETURN collect({type: type(tie), entity: entity.slug, role: tie.role, behalf: tie.for}) AS ties
}
RETURN properties(fact) AS fact, states, ties
