// How many conflicts questions/conflicts-about lists, on all pages together.
MATCH (entity:Entity) WHERE entity.slug IN $about
MATCH (entity)-[tie]-(fact:Fact)<-[:INVOLVES]-(conflict:Conflict)
WHERE tie.knownFrom <= $knownAt AND conflict.kind IN $kinds AND conflict.knownFrom <= $knownAt AND conflict.knownUntil > $knownAt
RETURN count(DISTINCT conflict) AS total
