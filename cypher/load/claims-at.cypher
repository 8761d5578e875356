// The claims by which the stakes and positions of load/states-at are in effect, with the publication of their documents.
MATCH (place:Entity) WHERE place.slug IN $places
MATCH (place)<-[at]-(fact:Fact)<-[by]-(who:Entity)
WHERE type(at) IN ['STAKE_IN', 'OFFICE_AT'] AND type(by) IN ['HOLDS', 'SERVES_AS'] AND place.kind <> 'GROUP' AND who.kind <> 'GROUP'
MATCH (fact)<-[:ABOUT]-(claim:Claim)<-[:MAKES]-(document:Document)
WHERE claim.status = 'IN_EFFECT' AND (fact.kind = 'POSITION' OR claim.minShare > 0)
RETURN place.slug AS place, fact.slug AS fact, fact.kind AS kind, document.slug AS document, document.published AS published, properties(claim) AS claim
ORDER BY claim.slug
