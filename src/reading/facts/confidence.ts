import type { FactKind } from '../../model/facts/fact-kind.ts'
import type { FactStatus } from '../../model/status.ts'
import { type Typed, typedText } from '../clauses/item.ts'
import type { Argument, Proposal } from './proposal.ts'

/** What is known of a fact when its confidence is told. */
type Told = {
  readonly kind: FactKind
  readonly status: FactStatus
  /** Whether its pattern names one end only by what was spoken of before: its precision was counted on such facts alone. */
  readonly alwaysTakesUp: boolean
  /** Whether several that the text puts together hold the stake: "A and B, which together own". */
  readonly isOfGroup: boolean
  /** The words that its pattern matched. */
  readonly text: string
  readonly ends: Readonly<Record<string, readonly Argument[]>>
  readonly values: Readonly<Record<string, unknown>>
}

/**
 * Facts with an end that the words only take up, "the company", were right 0.91 times as often as others of their patterns
 * (bench/README.md), and offices "its chief executive" in new articles less often yet; the rest is caution, so that of what
 * stands at 0.8 and above nearly all is right.
 */
export const OF_TAKEN_UP = 0.82
/** The caution alone. */
const OF_ALWAYS_TAKEN_UP = 0.93
/** Stakes of several together were right half as often: other readers write down each, or none. */
export const OF_GROUP = 0.7
/** So were sanctions on several, of which notices make one or more; supplies of which no amount is told; and talks that go on. */
const OF_SEVERAL_TARGETS = 0.85
const OF_NO_AMOUNT = 0.9
const OF_TALKS_UNDER_WAY = 0.9
/** Deals and supplies were right so much less often in articles not read before than in those that their patterns were measured on. */
const OF_CONTRACTS = 0.92
/**
 * What may be is no surer than this, nor a stake of which no exact share is told, "a minority": of those that stood above it
 * four in five were right, of the others nineteen in twenty (bench/README.md).
 */
const MOST_OF_UNSURE = 0.79
/** None of those that only say how much more somebody bought was what readers wrote down. */
const MOST_OF_ONE_MORE = 0.39
/** In a match longer than this each word more takes so much away. */
const [MOST_WORDS, FOR_EACH_WORD] = [12, 0.006]

/** How sure a fact is: the precision of its pattern, less what its words give reason to doubt; from 0.05 to 1. */
export function confidenceOf(precision: number, { kind, status, alwaysTakesUp, isOfGroup, text, ends, values }: Told): number {
  const long = FOR_EACH_WORD * Math.max(0, text.split(' ').length - MOST_WORDS)
  const isTakenUp = Object.values(ends).some((list) => list.some((end) => end.isTakenUp))
  const hasAmount = ['quantity', 'value', 'shareOfBuyer', 'shareOfSupplier'].some((key) => values[key] !== undefined)
  const doubts = [
    isTakenUp ? (alwaysTakesUp ? OF_ALWAYS_TAKEN_UP : OF_TAKEN_UP) : 1,
    isOfGroup ? OF_GROUP : 1,
    kind === 'DEAL' || kind === 'SUPPLY' ? OF_CONTRACTS : 1,
    kind === 'SANCTION' && (ends.targets ?? []).length > 1 ? OF_SEVERAL_TARGETS : 1,
    kind === 'SUPPLY' && !hasAmount ? OF_NO_AMOUNT : 1,
    kind === 'TALKS' && status === 'UNDER_WAY' ? OF_TALKS_UNDER_WAY : 1,
  ]
  return rounded(Math.max(0.05, doubts.reduce((sum, doubt) => sum * doubt, precision) - long))
}

/** To two places, as drafts write it. */
export const rounded = (confidence: number) => Math.round(100 * confidence) / 100

/** A proposal, less sure where it says what may be, or a stake without an exact share; `whole` is the sentence it stands in. */
export function lessSure(proposal: Proposal, whole: Typed): Proposal {
  const isBound = proposal.kind === 'STAKE' && typeof proposal.values.share === 'object'
  if (isBound && isOneMore(proposal, whole)) return { ...proposal, confidence: Math.min(proposal.confidence, MOST_OF_ONE_MORE) }
  return proposal.status === 'POSSIBLE' || isBound ? { ...proposal, confidence: Math.min(proposal.confidence, MOST_OF_UNSURE) } : proposal
}

/** "Bought a further 15%": at least that, and what it has by then the text mostly tells elsewhere. */
const isOneMore = ({ values, place }: Proposal, whole: Typed) =>
  JSON.stringify(values.share).startsWith('{"min"') &&
  /(?:another|further|additional|extra)(?= )/.test(typedText(whole.filter(({ start, end }) => start >= place.start && end <= place.end)))
