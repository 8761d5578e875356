/** Whether what stands before a holder and its share says that the share is another's, or in something else. */
export function isOfAnother(pair: string, before: string): boolean {
  if (/^<[^>]+> and (?!(?:which|who) )/.test(pair) && /(?:^| )(?:from|with|to|by|in|for|of)(?: the)? $/.test(before)) return true
  // "a vehicle shared with A, has 20%": that is another's.
  if (/^<[^>]+> , (?:has|have|holds|owns|will|keeps)(?= )/.test(pair) && /(?:^| )(?:from|with|to|by|in|for|of)(?: the)? $/.test(before)) return true
  // "joined it when it swallowed A, will be left with 20%", "the biggest shareholder of A, with 85%".
  if (
    /^<[^>]+>(?: ,)? (?:will|with|has|have|holds) /.test(pair) &&
    /(?:^| )(?:(?:shareholder|owner|investor|partner) (?:of|in)|when it [a-z]+)(?: the)? $/.test(before)
  )
    return true
  // "A, which took it over from B, and which has 40%": A has.
  if (/^<[^>]+> , and (?:which|who) /.test(pair) && /, (?:which|who) [^,]*$/.test(before)) return true
  // "Operates A with a 73.5% interest": it has that in A.
  return /^<[^>]+> with /.test(pair) && /(?:^| )(?:operates?|runs?|leads?)(?: the)? $/.test(before)
}
