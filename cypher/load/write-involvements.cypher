// Ties conflicts, each as known from a day, to their facts.
UNWIND $rows AS row
MATCH (fact:Fact {slug: row.fact})
MATCH (conflict:Conflict {slug: row.conflict}) WHERE conflict.knownFrom = row.knownFrom
CREATE (conflict)-[:INVOLVES]->(fact)
