import { byText, type Item, itemsAt, type Typed, typedText } from '../clauses/item.ts'
import { argumentsOf } from './arguments.ts'
import type { Argument, Proposal } from './proposal.ts'

const WHO = '<[cbounsgw]\\d+>'
const WHOLE =
  '(?:the|a)(?: (?:small|remaining))? (?:rest|balance|remainder)(?! (?:of|in) (?!the (?:shares|project|venture|company|consortium)(?= |$)))'
/** "B has the rest", "and B the rest", "with the balance in the hands of B", "keeping the rest". */
const HOLDERS: readonly RegExp[] = [
  new RegExp(
    `(?<who>${WHO})(?: ,)?(?: (?:which|who))?(?: (?:is|are|will|now|to|also|each|itself|will be))*(?: (?:holds?|holding|owns?|owning|has|have|having|with|retains?|retaining|keeps?|keeping|accounting for|controls?|takes?))? ${WHOLE}`,
    'g',
  ),
  new RegExp(
    `(?:rest|balance|remainder)(?: (?:of the shares|of it))?(?: (?:is|being|are|was))? (?:in the hands of|held by|owned by|belonging to|belongs? to|going to|goes to|with|remains with|sits with|stays with|lies with)(?: the)? (?<who>${WHO})(?! 's)`,
    'g',
  ),
]
/** So far back the text may have told what somebody has the rest of, in units of text. */
const WITHIN = 300
/** "A holds 30 percent, B 12 and C the rest": a share without its unit. */
const BARE = /<[cbounsgw]\d+> \d+(?:\.\d+)?(?= (?:,|and|while)|$)/
const PRECISION = 0.75

/**
 * "Nordkraft owns 75% of Fjord LNG, Kaito Gas the rest": a quarter, where one holder and its exact share are all that the
 * text has told of that venture. Where it has told of several, or of bounds, the rest stays unreported.
 */
export function withRests(items: Typed, found: readonly Proposal[], earlier: readonly Proposal[]): readonly Proposal[] {
  const rests = restsIn(items, found, earlier)
  const isOfRest = ({ kind, ends, values }: Proposal) =>
    kind === 'STAKE' && values.share === undefined && rests.some((rest) => rest.ends.holder?.[0]?.referent === ends.holder?.[0]?.referent)
  return rests.length === 0 ? found : [...found.filter((one) => !isOfRest(one)), ...rests]
}

function restsIn(items: Typed, found: readonly Proposal[], earlier: readonly Proposal[]): readonly Proposal[] {
  const text = typedText(items)
  if (
    items.filter(({ share }) => share !== undefined).length > 1 ||
    items.some(({ members }) => members?.[0]?.share !== undefined) ||
    BARE.test(text)
  )
    return []
  return HOLDERS.flatMap((pattern) => [...text.matchAll(pattern)]).flatMap((match): readonly Proposal[] => {
    const who = byText(items, match.groups?.who ?? '')
    const [holder, more] = who ? argumentsOf(who, 'PARTY', 'as named', () => undefined) : []
    const other = who && lastTold(who, found, earlier)
    const inside = other?.ends.in?.[0]
    if (!who || !holder || more || !inside || inside.referent === holder.referent) return []
    const told = [...earlier, ...found].filter((one) => isOf(one, inside) && one.ends.holder?.[0]?.referent !== holder.referent)
    const share = other.values.share
    if (typeof share !== 'number' || share >= 100 || new Set(told.map((one) => one.ends.holder?.[0]?.referent)).size !== 1) return []
    const [first, end] = itemsAt(items, match.index, match.index + match[0].length)
    const [from, to]: readonly (Item | undefined)[] = [items[first], items[end - 1]]
    return [
      {
        kind: 'STAKE',
        pattern: 'stake.rest-of-one',
        confidence: PRECISION,
        // Of a share that is only planned the rest is no more than planned.
        status: other.status === 'DONE' ? 'IN_EFFECT' : other.status,
        ends: { holder: [holder], in: [{ ...inside, isTakenUp: true }] },
        values: { share: Number((100 - share).toFixed(4)) },
        dates: {},
        place: { start: Math.min(other.place.start, from?.start ?? who.start), end: Math.max(other.place.end, to?.end ?? who.end) },
      },
    ]
  })
}

/** The stake that was told last before the words, in their sentence or shortly before it. */
function lastTold(who: Item, found: readonly Proposal[], earlier: readonly Proposal[]): Proposal | undefined {
  const isStake = ({ kind, status, values }: Proposal) => kind === 'STAKE' && status !== 'ENDED' && values.share !== undefined
  return found.findLast(isStake) ?? earlier.findLast((one) => isStake(one) && who.start - one.place.end < WITHIN)
}

const isOf = ({ kind, status, ends, values }: Proposal, inside: Argument) =>
  kind === 'STAKE' && status !== 'ENDED' && values.share !== undefined && ends.in?.[0]?.referent === inside.referent
