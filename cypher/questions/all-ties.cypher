// Every tie between an entity and a fact, for the search for paths. A second tie of the same two is the same link.
MATCH (fact:Fact)-[tie]-(entity:Entity)
RETURN fact.slug AS fact, entity.slug AS entity, min(tie.knownFrom) AS knownFrom
ORDER BY fact, entity
