// The stakes in the given entities, and the positions at them, that are in effect at some time, with the states that say so.
// Stakes of groups or in groups are left out, since nobody says who belongs to them, and so are those that may be nothing.
MATCH (place:Entity) WHERE place.slug IN $places
MATCH (place)<-[at]-(fact:Fact)<-[by]-(who:Entity)
WHERE type(at) IN ['STAKE_IN', 'OFFICE_AT'] AND type(by) IN ['HOLDS', 'SERVES_AS'] AND place.kind <> 'GROUP' AND who.kind <> 'GROUP'
MATCH (fact)-[:WAS]->(state:State)
WHERE state.status = 'IN_EFFECT' AND (fact.kind = 'POSITION' OR state.minShare > 0)
RETURN place.slug AS place, fact.slug AS fact, fact.kind AS kind, properties(state) AS state
ORDER BY place, fact, state.knownFrom, state.position
