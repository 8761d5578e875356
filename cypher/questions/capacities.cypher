// The capacity of each of many projects that was reported last, whatever its status; among equals the first fact by slug.
MATCH (project:Entity) WHERE project.slug IN $slugs
CALL (project) {
  MATCH (project)<-[:DESCRIBES]-(figure:Figure)-[:WAS]->(state:State)
  WHERE figure.metric = 'CAPACITY' AND state.latest AND state.knownUntil > $knownAt AND state.quantityValue IS NOT NULL
  RETURN state ORDER BY state.reportedTo DESC, figure.slug LIMIT 1
}
RETURN project.slug AS of, properties(state) AS state
