// The ties of the given facts to entities, with the documents that state each.
MATCH (fact:Fact) WHERE fact.slug IN $slugs
MATCH (fact)-[tie]-(entity:Entity)
RETURN fact.slug AS fact, type(tie) AS type, entity.slug AS entity, tie.role AS role, tie.for AS for, tie.statedBy AS statedBy
ORDER BY fact, type, entity
