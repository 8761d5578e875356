import type { FactKind } from '../../model/facts/fact-kind.ts'
import type { FactStatus } from '../../model/status.ts'
import { sanctionBeside } from '../clauses/sanction-beside.ts'
import { isSpokenOf, statusOf } from '../clauses/status.ts'
import { isThoughtOf } from '../clauses/thought-of.ts'
import type { Match } from '../patterns/compiled.ts'
import type { FactOfPattern, Pattern } from '../patterns/pattern.ts'

/**
 * What lasts is held or supplied, or it is not yet: the agreement is a deal, and the talks are talks. "Agreed to buy a
 * stake" plans the stake; "in talks to buy" makes it, and its sale, possible.
 */
const NOT_YET: Partial<Record<FactKind, Partial<Record<FactStatus, FactStatus>>>> = {
  STAKE: { AGREED: 'PLANNED', UNDER_WAY: 'POSSIBLE' },
  SUPPLY: { AGREED: 'PLANNED', UNDER_WAY: 'POSSIBLE' },
  DEAL: { UNDER_WAY: 'POSSIBLE' },
}

/** "Norvania supplied 3 Mt": it did; "has supplied since 2010" it still does. */
const IS_PAST =
  /(?<!(?:has|have|been|be|being|is|are|was|were) )(?<![\w-])(?:supplied|imported|bought|purchased|accounted|covered|exported|delivered|received|sold|shipped|took|provided|met)(?![\w-])/

/** Patterns of what is so, whatever the words before it plan: of what a relative clause says, or of what somebody bids for. */
const IS_SO =
  /^stake\.(?:possessive|which-holds|described-and-held|operates-and-holds|in-which-it|in-which-equal|shareholders-in-which|partners-in-which|of-which-held)$/

/** "It would be awkward for Nordkraft, which has 21%": it has. */
const WHICH_HAS = /^<[^>]+>(?: ,)? (?:which|who)(?: [·a-z]+)? (?:has|holds|owns|controls) /

/** "Bought Nordkraft's 30% stake": Nordkraft has it no more. */
const BOUGHT_BEFORE =
  /(?<!(?<![\w-])(?:not|never|yet|nor|(?:would|could|might|may|should|must|to) have) )(?<![\w-])(?:bought|acquired|purchased|took over)(?: the| all(?: of)?)* ?$/

/** What is bought is not yet, where the words behind say when it will be. */
const CHANGES_HANDS = /^stake\.(?:bought|sold|sale|whole|purchase|paid)/
const TO_CLOSE =
  /^[^.;]*? (?:(?:is|are|was) )?(?:expected|due|set|scheduled) to (?:close|complete|be completed|be closed|be finali[sz]ed)(?= |$)|^[^.;]*? (?:subject to|pending) (?!<)/

/** "the would-be operator", "a candidate for operator". */
const WOULD_BE = /(?<![\w-])(?:would-be|candidates? for|aspiring|prospective|foresees?|envisages?)(?![\w-])/

/** "had been building": that was before what the text is about. */
const HAD_BEEN = /(?<![\w-])had been [a-z]+ing(?![\w-])/

/** "The pipeline, with a length of 300 km, would carry": it is not there yet. */
const WOULD = /^(?: ,)? (?:would|could|may|might) /

/** "Is estimated to cost $30 billion": it is not built yet. */
const ESTIMATED = /(?<![\w-])(?:estimate[ds]?|projected|forecast)(?![\w-])/

/** "Supplies … have been halted since March." */
const HALTED = /^(?: [^ ,.;]+){0,3}? (?:(?:has|have) been|was|were) (?:halted|suspended|stopped|cut off|interrupted)(?= |$)/

/** The status of a fact that a pattern found, by the words of the match and those before it in its clause. */
export function statusOfFact(pattern: Pattern, fact: FactOfPattern, { said: matched, index, text }: Match, before: string): FactStatus {
  const base = fact.status ?? pattern.status
  if (fact.isSettled) return base
  const asked = fact.kind === 'TALKS' ? 'talks' : fact.kind === 'DEAL' ? 'event' : 'state'
  const behind = text.slice(index + matched.length)
  if (base === 'IN_EFFECT' && (WOULD_BE.test(words(matched)) || ((fact.kind === 'SUPPLY' || fact.kind === 'FIGURE') && isSpokenOf(words(before)))))
    return 'POSSIBLE'
  const given = fact.kind === 'SANCTION' ? sanctionBeside(words(before), words(behind)) : null
  if (given) return given
  if (fact.kind === 'FIGURE' && base === 'IN_EFFECT' && WOULD.test(behind)) return 'PLANNED'
  if (pattern.id.startsWith('figure.cost') && base === 'IN_EFFECT' && ESTIMATED.test(words(matched))) return 'PLANNED'
  if (fact.kind === 'SUPPLY' && HALTED.test(words(behind))) return 'STALLED'
  if (HAD_BEEN.test(words(matched)) && (base === 'UNDER_WAY' || base === 'IN_EFFECT')) return 'ENDED'
  const said = (ahead: string) => bareVerb(statusOf(base, words(matched), ahead, asked, words(behind)), base, matched)
  const hedged = said(words(before))
  // "It is to finance Fjord LNG, in which Nordkraft holds 30%": what is planned is not what the relative clause says.
  const isSo = (IS_SO.test(pattern.id) && !isThoughtOf(words(before))) || (fact.kind === 'STAKE' && WHICH_HAS.test(matched))
  const status = (hedged === 'PLANNED' || hedged === 'POSSIBLE') && isSo ? said('') : hedged
  if (status === 'IN_EFFECT' && pattern.id === 'stake.possessive' && BOUGHT_BEFORE.test(words(before))) return 'ENDED'
  if (status === 'IN_EFFECT' && CHANGES_HANDS.test(pattern.id) && TO_CLOSE.test(behind)) return 'PLANNED'
  return fact.kind === 'SUPPLY' && status === 'IN_EFFECT' && IS_PAST.test(matched) ? 'DONE' : ofKind(fact.kind, status)
}

/** The status that a kind of fact has where its words say this one. */
export function ofKind(kind: FactKind, status: FactStatus): FactStatus {
  return NOT_YET[kind]?.[status] ?? status
}

/** Typed places aside, only words set the status. */
export const words = (text: string) => text.replace(/<[a-zA-Z%]\d+>/g, '·')

/** A verb in its bare form that nothing hedges is a plan: "Kaito Gas to buy …". */
function bareVerb(status: FactStatus, base: FactStatus, text: string): FactStatus {
  return status === base && base === 'IN_EFFECT' && /(?<!continue[sd]?) to (?:buy|acquire|purchase|sell|take|build|supply|hold|own)(?= )/.test(text)
    ? 'PLANNED'
    : status
}
