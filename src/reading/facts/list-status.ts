import type { FactStatus } from '../../model/status.ts'
import { statusOf } from '../clauses/status.ts'
import type { Proposal } from './proposal.ts'
import { words } from './status-of-fact.ts'

const UNSURE: ReadonlySet<FactStatus> = new Set(['POSSIBLE', 'PLANNED', 'REJECTED', 'ENDED'])
/** A verb of its own: what goes before says nothing of it. */
const OWN_VERB = /(?<![\w-])(?:owns|holds|has|have|own|retains?|keeps?|is|are|controls|received)(?![\w-])/
/** What a seller has says nothing of what the buyers will have. */
const OF_SELLER = /^stake\.(?:its|possessive)/
/** "Nordkraft will have 13%, behind Kaito Gas with 30%": that one has it already. */
const BESIDE = /(?<![\w-])(?:behind|ahead of|alongside|next to|besides|joining|joins|join)(?: (?!will|would|may|could)[^ ;]+){0,9} ?$/
/** "A may join B with 30%, leaving C with 10%": that is no surer. */
const LEFT = /(?<![\w-])(?:leaving|giving)(?: +[^ ]+){0,7} *$/
/** "Its former shareholders include …". */
const FORMER =
  /(?<![\w-])(?:former|previous|erstwhile) (?:shareholders?|owners?|partners?|holders?|investors?)(?: [^ ;.]+)* ?$|^formerly (?:[a-z]+ )?by ?$/
/** "The envisaged shareholders are …". */
const TO_BE =
  /(?<![\w-])(?:envisaged|planned|proposed|future|prospective|would-be|intended|expected) (?:shareholders?|owners?|partners?|holders?|investors?|(?:share|stake)holding|ownership)(?: [^ ;.]+)* ?$/
/** Where what is said of a list begins: behind the verb that holds it, or the relative clause that it stands in. */
const OPENS = /(?<![\w-])(?:which|whose|where|who|is|are|was|were|;)(?![\w-])/g

/**
 * The status of a share in a list: "Nordkraft may take 20%, Kaito Gas 10%" makes both possible. Where no share goes before in
 * the sentence, what is said before the first counts: "could be owned by Nordkraft (60%) and Kaito Gas (40%)".
 */
export function statusInList(said: FactStatus, matched: string, before: string, start: number, sooner: readonly Proposal[]): FactStatus {
  if (said !== 'IN_EFFECT' || OWN_VERB.test(words(matched))) return said
  if (FORMER.test(words(before))) return 'ENDED'
  if (TO_BE.test(words(before))) return 'PLANNED'
  const stakes = sooner.filter(
    ({ kind, pattern, ends }) => kind === 'STAKE' && !OF_SELLER.test(pattern) && (ends.holder?.[0]?.start ?? start) < start,
  )
  const last = stakes.reduce<Proposal | null>((one, other) => (one && startOf(one) > startOf(other) ? one : other), null)
  if (last?.status === 'ENDED') return last.status
  if (BESIDE.test(words(before)) && !LEFT.test(`${words(before)} ${words(matched)}`)) return said
  if (last) return UNSURE.has(last.status) ? last.status : said
  const text = words(before)
  const opens = [...text.matchAll(OPENS)].at(-1)
  const hedged = statusOf(said, text.slice(opens ? opens.index + opens[0].length : 0), '', 'state')
  return UNSURE.has(hedged) ? hedged : said
}

const startOf = ({ ends }: Proposal) => ends.holder?.[0]?.start ?? 0
