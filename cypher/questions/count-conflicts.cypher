// How many conflicts questions/conflicts lists, on all pages together.
MATCH (conflict:Conflict)
WHERE conflict.kind IN $kinds AND conflict.knownFrom <= $knownAt AND conflict.knownUntil > $knownAt
RETURN count(conflict) AS total
