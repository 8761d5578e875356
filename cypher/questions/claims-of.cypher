// One page of the claims of each of many facts that were published by a day, in the order of publication, document and place.
// A cursor is the (published, document, number) of the last claim seen. $limit is one more than shown.
MATCH (fact:Fact) WHERE fact.slug IN $slugs
CALL (fact) {
  MATCH (fact)<-[:ABOUT]-(claim:Claim)<-[:MAKES]-(document:Document)
  WHERE document.publishedLatest <= $knownAt AND ($afterDocument IS NULL OR document.publishedEarliest > $afterPublished
    OR (document.publishedEarliest = $afterPublished AND (document.slug > $afterDocument
      OR (document.slug = $afterDocument AND claim.number > $afterNumber))))
  WITH claim, document ORDER BY document.publishedEarliest, document.slug, claim.number LIMIT $limit
  RETURN collect({slug: claim.slug, published: document.publishedEarliest, document: document.slug, number: claim.number}) AS page
}
RETURN fact.slug AS of, page
