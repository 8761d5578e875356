// How many ties there are between entities and facts, before all of them are read.
MATCH (:Fact)-[tie]-(:Entity)
RETURN count(tie) AS total
