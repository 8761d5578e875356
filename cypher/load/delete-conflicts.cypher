// Takes away the conflicts found within the given facts or at the given entities; they are written anew.
MATCH (conflict:Conflict) WHERE conflict.foundAt IN $places
DETACH DELETE conflict
