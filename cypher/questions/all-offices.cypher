// Who is in which office by what is known on $knownAt: with these an article's "President Holm" is put in office.
MATCH (person:Entity)-[:SERVES_AS]->(fact:Position)-[:OFFICE_AT]->(office:Entity)
MATCH (fact)-[:WAS]->(state:State)
WHERE state.latest AND state.knownFrom <= $knownAt AND state.knownUntil > $knownAt AND state.status = 'IN_EFFECT'
RETURN DISTINCT person.slug AS person, office.slug AS office
