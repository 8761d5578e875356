// Writes conflicts, each for the time it is known.
UNWIND $rows AS row
CREATE (conflict:Conflict)
SET conflict = row
