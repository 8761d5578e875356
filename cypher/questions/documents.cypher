// One page of all documents, or those of one publisher, by slug. $limit is one more than shown.
MATCH (document:Document)
WHERE ($publisher IS NULL OR document.publisher = $publisher) AND ($afterSlug IS NULL OR document.slug > $afterSlug)
RETURN document.slug AS slug ORDER BY slug LIMIT $limit
