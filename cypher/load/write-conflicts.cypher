// Writes conflicts, each for the time it is known, and ties them to their facts.
UNWIND $rows AS row
CREATE (conflict:Conflict)
SET conflict = row.conflict
WITH conflict, row
UNWIND row.facts AS slug
MATCH (fact:Fact {slug: slug})
CREATE (conflict)-[:INVOLVES]->(fact)
