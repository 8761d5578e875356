import { drop, type Typed } from './item.ts'

/** The sentence without its days, and without the commas that only part them from the rest. */
export function withoutDays(typed: Typed): Typed {
  let items = typed
  // "Nordkraft, the largest producer, on Monday agreed": the comma is the apposition's.
  items = drop(items, /(?<=, (?:the|an?|its|one of|<[nxu]\d+> 's|<a\d+>) [^,;]{1,90} , )<d\d+> (?=[a-z]+ )/)
  // "It signed, on Monday, a loan agreement": the date is all that the commas part.
  items = drop(
    items,
    /(?<=(?:signed|concluded|announced|approved|completed|agreed|entered|reached) ), (?:on )?<d\d+> , (?=(?:an?|the|its|into|that|to|with) )/,
  )
  items = drop(items, /(?<![^ ])(?:, )?<d\d+>(?= ,)/)
  items = drop(items, /(?<=, )<d\d+> (?=(?:announced|said|signed|entered|confirmed|completed|agreed|reported)(?= ))/)
  items = drop(items, /(?<![^ ])(?:, )?<d\d+>/)
  items = drop(items, /^(?:, )+/)
  return items
}
