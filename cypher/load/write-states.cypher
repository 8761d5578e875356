// Writes the states of facts, each for the time it is known.
UNWIND $rows AS row
MATCH (fact:Fact {slug: row.fact})
CREATE (fact)-[:WAS]->(state:State)
SET state = row.state
