import type { PartialDate } from '../partial-date.ts'
import type { ConflictKind } from './conflict.ts'

const RULES = {
  LAST: 'Of claims that differ, the one published last is shown, and of one document the one that stands last in it.',
  VOICE: 'What a document reports itself is shown before what a speaker it quotes says otherwise, which is kept as a stance.',
  CLOCK: 'Of the states at the time asked for, a certain one is shown first, then the one reported nearest, then the later.',
  NONE: 'None of these claims is what the fact shows: a later state, or another, has taken their place.',
  ALL: 'All of these facts are shown; none is preferred to another.',
  UNTIGHTENED: 'All of these stakes are shown as reported, and no share in this subject is tightened by the others.',
} as const

/** A claim of a conflict, as far as the choice needs it. */
export type Choice = { readonly slug: string; readonly document: string; readonly stance: boolean }

export type Shown = { readonly claim: string | null; readonly rule: string }

/**
 * Which claim of a conflict is shown, and the rule that chose it. `claims` are those of the conflict in the order of
 * publication, `shown` those of the state that its fact shows; several facts are all shown.
 */
export function shownOf(kind: ConflictKind, claims: readonly Choice[], shown: readonly string[], asOf: PartialDate | null): Shown {
  if (kind === 'OVER_100') return { claim: null, rule: RULES.UNTIGHTENED }
  if (kind === 'OVERLAPPING_OFFICE') return { claim: null, rule: RULES.ALL }
  const chosen = claims.findLast(({ slug }) => shown.includes(slug))
  if (!chosen) return { claim: null, rule: RULES.NONE }
  if (asOf !== null) return { claim: chosen.slug, rule: RULES.CLOCK }
  const others = claims.filter(({ slug, document }) => !shown.includes(slug) && document === chosen.document)
  return { claim: chosen.slug, rule: others.some(({ stance }) => stance) ? RULES.VOICE : RULES.LAST }
}
