// One page of all conflicts of the kinds, as known on a day: the one reported last first, then by slug.
// A cursor is the (lastReported, slug) of the last conflict seen. $limit is one more than shown.
MATCH (conflict:Conflict)
WHERE conflict.kind IN $kinds AND conflict.knownFrom <= $knownAt AND conflict.knownUntil > $knownAt
  AND ($afterSlug IS NULL OR conflict.lastReported < $afterDate OR (conflict.lastReported = $afterDate AND conflict.slug > $afterSlug))
RETURN conflict.slug AS slug, conflict.lastReported AS date
ORDER BY date DESC, slug LIMIT $limit
