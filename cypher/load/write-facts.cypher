// Writes facts: what they are, apart from what documents say of them. Labels by kind, since a label cannot be a parameter.
UNWIND $rows AS row
MERGE (fact:Fact {slug: row.slug})
SET fact = row
FOREACH (_ IN CASE WHEN row.kind = 'STAKE' THEN [1] ELSE [] END | SET fact:Stake)
FOREACH (_ IN CASE WHEN row.kind = 'DEAL' THEN [1] ELSE [] END | SET fact:Deal)
FOREACH (_ IN CASE WHEN row.kind = 'SANCTION' THEN [1] ELSE [] END | SET fact:Sanction)
FOREACH (_ IN CASE WHEN row.kind = 'TALKS' THEN [1] ELSE [] END | SET fact:Talks)
FOREACH (_ IN CASE WHEN row.kind = 'POSITION' THEN [1] ELSE [] END | SET fact:Position)
FOREACH (_ IN CASE WHEN row.kind = 'SUPPLY' THEN [1] ELSE [] END | SET fact:Supply)
FOREACH (_ IN CASE WHEN row.kind = 'RELATION' THEN [1] ELSE [] END | SET fact:Relation)
FOREACH (_ IN CASE WHEN row.kind = 'FIGURE' THEN [1] ELSE [] END | SET fact:Figure)
