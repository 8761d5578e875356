import { byText, type Item, itemsAt, placeOf, type Typed, typedText } from '../clauses/item.ts'
import { statusOf } from '../clauses/status.ts'
import type { Context } from './arguments.ts'
import type { Argument, Proposal } from './proposal.ts'
import { words } from './status-of-fact.ts'

const PROJECT = /<[jw]\d+>(?! (?:'s (?!capacity|output|production)|-))/g
/** Words by which an amount a year, or a day, is what something can make or makes; none of trade may stand with them. */
const MAKES =
  /(?<![\w-])(?:capacity|nameplate|output|throughput|(?:produc|pump|process|handl|liquef|yield|churn|turn|generat)(?:e|es|ed|ing|s|ies|ied|y)?(?: out)?|plateau)(?![\w-])/
const TRADED =
  /(?<![\w-])(?:suppl(?:y|ies|ied)|deliver(?:y|ies|s|ed)?|bu(?:y|ys|ying)|bought|purchas(?:e|es|ed)|s(?:ell|old|ells|ale|ales)|import(?:s|ed)?|export(?:s|ed)? to|contracts?|contracted|agreements?|offtake|lift|shipped to|receives?|took|takes?|commit(?:s|ted)?|booked|signed|spas?|placed|needs?|demand|consum(?:es|ed|ption))(?![\w-])/
const IS_MADE =
  /(?<![\w-])(?:produced|pumped|yielded|generated|processed|turned out|churned out|averaged|amounted to|was|were|last year|output|production)(?![\w-])/
const CAN = /(?<![\w-])(?:capacity|nameplate|can|able|capable|designed|will|would|to|could|expected|planned)(?![\w-])/
/** "The country's capacity" is no plant's. */
const OF_COUNTRY = /(?:country|nation|emirate|kingdom|<n\d+>) 's (?:[a-z]+ ){0,3}(?:capacity|output|production)/
const NEAR = 90
/** In articles that it was not made on it was right too seldom for a draft: with `--least-confidence` it is shown. */
const PRECISION = 0.45

/**
 * The amounts a year or a day of a sentence that no pattern has read, where words beside them say that something can make
 * or makes so much, and none that it is traded: of the project named last before it, or of the one spoken of.
 */
export function amountsLeftIn(items: Typed, context: Context, known: readonly Proposal[]): readonly Proposal[] {
  const text = typedText(items)
  if (!MAKES.test(text) || TRADED.test(text)) return []
  return items.flatMap((item): readonly Proposal[] => {
    const quantity = item.quantity?.quantity
    if (!quantity || item.quantity?.isMoney || !/\/(?:year|day)$/.test(quantity.unit) || isRead(item, known)) return []
    const at = placeOf(text, item)
    const [before, behind] = [text.slice(Math.max(0, at - NEAR), at), text.slice(at + item.text.length, at + item.text.length + 40)]
    if (!MAKES.test(`${before} ${behind}`) || OF_COUNTRY.test(before)) return []
    const of = projectBefore(text, items, at, context)
    if (!of) return []
    const [first, end] = itemsAt(items, at, at + item.text.length)
    const status = statusOf('IN_EFFECT', words(before), '', 'state')
    return [
      {
        kind: 'FIGURE',
        pattern: 'figure.by-nearness',
        confidence: PRECISION,
        status: status === 'IN_EFFECT' && IS_MADE.test(before) && !CAN.test(before) ? 'DONE' : status,
        ends: { of: [of.argument] },
        values: { metric: IS_MADE.test(before) && !CAN.test(before) ? 'production' : 'capacity', quantity },
        dates: {},
        place: {
          start: Math.min(of.isNamed ? of.argument.start : item.start, items[first]?.start ?? item.start),
          end: items[end - 1]?.end ?? item.end,
        },
      },
    ]
  })
}

/** The project that is named last before a place, else the one spoken of; null where there is none. */
export function projectBefore(
  text: string,
  items: Typed,
  at: number,
  context: Context,
): { readonly argument: Argument; readonly isNamed: boolean } | null {
  const named = [...text.slice(0, at).matchAll(PROJECT)].at(-1)?.[0]
  const of = (named ? byText(items, named) : undefined) ?? context.project
  const referent = of?.mention?.referents[0]
  if (!of || referent === undefined) return null
  const isTakenUp = !named || of.mention?.way === 'nominal'
  return { argument: { start: of.start, end: of.end, referent, ...(isTakenUp ? { isTakenUp } : {}) }, isNamed: named !== undefined }
}

/** An amount that is of a proposal already. */
export const isRead = ({ start, end }: Item, known: readonly Proposal[]) => known.some(({ place }) => place.start <= start && end <= place.end)
