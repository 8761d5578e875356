import { type Item, itemsAt, placeOf, type Typed, typedText } from '../clauses/item.ts'
import { statusOf } from '../clauses/status.ts'
import { isRead, projectBefore } from './amounts-left.ts'
import type { Context } from './arguments.ts'
import { rounded } from './confidence.ts'
import type { Proposal } from './proposal.ts'
import { words } from './status-of-fact.ts'

/** Words by which a sum is what something costs to build. */
const COSTS = /(?<![\w-])(?:costs?|costed|costing|price tag|bill|budget|capital (?:expenditures?|costs?|spending)|capex|total investment)(?![\w-])/
/** Sums that are lent, paid for a stake, earned or charged are none. */
const OTHER =
  /(?<![\w-])(?:loans?|lend(?:s|ing)?|lent|credits?|lenders?|finance[ds]?|financing|fund(?:s|ed|ing)?|bonds?|stakes?|shares?|interest|acquisition|acquired?|purchase[ds]?|bought|buys?|buying|paid|pay|sold|sale|deal|revenues?|profits?|losses|loss|trade|exports?|imports?|tariffs?|sanctions|fines?|debts?|subsid(?:y|ies)|savings?|per (?:mmbtu|barrel|ton|tonne)|a (?:barrel|ton|tonne)|write-?(?:down|off)s?|charges?|million british)(?![\w-])/
const BEFORE = 70
const BEHIND = 25
/** In articles that it was not made on it was right too seldom for a draft: with `--least-confidence` it is shown. */
const PRECISION = 0.45

/** The sums of a sentence that no pattern has read, where words beside them say that something costs so much: of the project named last before it, or of the one spoken of. */
export function costsLeftIn(items: Typed, context: Context, known: readonly Proposal[]): readonly Proposal[] {
  const text = typedText(items)
  if (!COSTS.test(text)) return []
  return items.flatMap((item): readonly Proposal[] => {
    const quantity = item.quantity?.quantity
    if (!quantity || !item.quantity?.isMoney || isRead(item, known)) return []
    const at = placeOf(text, item)
    const before = text.slice(Math.max(0, at - BEFORE), at)
    const behind = text.slice(at + item.text.length, at + item.text.length + BEHIND)
    if (!COSTS.test(`${before} ${behind}`) || OTHER.test(`${before} ${behind}`)) return []
    const of = projectBefore(text, items, at, context)
    return of ? [costOf(item, of, itemsAt(items, at, at + item.text.length), items, statusOf('PLANNED', words(before), '', 'state'))] : []
  })
}

function costOf(
  item: Item,
  { argument, isNamed }: NonNullable<ReturnType<typeof projectBefore>>,
  [first, end]: readonly [number, number],
  items: Typed,
  status: Proposal['status'],
): Proposal {
  const from = items[first]?.start ?? item.start
  return {
    kind: 'FIGURE',
    pattern: 'figure.cost-by-nearness',
    confidence: rounded(PRECISION),
    status,
    ends: { of: [argument] },
    values: { metric: 'cost', quantity: item.quantity?.quantity },
    dates: {},
    place: { start: isNamed ? Math.min(argument.start, from) : from, end: items[end - 1]?.end ?? item.end },
  }
}
