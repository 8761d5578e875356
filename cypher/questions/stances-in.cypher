// Which of the given facts a speaker takes a stance on, by documents published by a day.
MATCH (fact:Fact) WHERE fact.slug IN $slugs
MATCH (fact)<-[:ABOUT]-(claim:Claim {stance: true})<-[:MAKES]-(document:Document) WHERE document.publishedLatest <= $knownAt
RETURN DISTINCT fact.slug AS fact
