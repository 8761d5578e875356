// How many claims questions/claims-of lists for each fact, on all pages together.
MATCH (fact:Fact) WHERE fact.slug IN $slugs
CALL (fact) {
  MATCH (fact)<-[:ABOUT]-(claim:Claim)<-[:MAKES]-(document:Document)
  WHERE document.publishedLatest <= $knownAt
  RETURN count(claim) AS total
}
RETURN fact.slug AS of, total
