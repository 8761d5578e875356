import type { Claim } from '../claim.ts'
import { readValues } from '../facts/fact-kind.ts'
import { position } from '../facts/position.ts'
import { stake } from '../facts/stake.ts'
import { supply } from '../facts/supply.ts'
import { listed, since, statusNote, when } from '../sentence/words.ts'
import { shareLabel } from '../values/share.ts'
import type { ConflictKind } from './conflict.ts'

/** A claim as a side of a conflict tells it. */
export type Saying = Pick<Claim, 'status' | 'dates' | 'values' | 'saidBy' | 'attribution'>

/**
 * What the claims of one side say, as far as the conflict goes: "30%", "planned, according to Exxon Mobil". `actor` is the
 * name of who holds the stake or the office, for conflicts between facts.
 */
export function sideSays(kind: ConflictKind, claims: readonly Saying[], actor: string, nameOf: (slug: string) => string): string {
  const speakers = [...new Set(claims.flatMap(({ saidBy, attribution }) => (saidBy === null ? (attribution ?? []) : nameOf(saidBy))))]
  const told = [...new Set(claims.map((claim) => WORDS[kind](claim, actor)))]
  return `${listed(told)}${speakers.length > 0 ? `, according to ${listed(speakers)}` : ''}`
}

const WORDS: Readonly<Record<ConflictKind, (claim: Saying, actor: string) => string>> = {
  SHARES_DISJOINT: ({ values }) => listed(Object.values(readValues(SHARES, values)).map(shareLabel)),
  STATUS_CLASH: ({ status }) => statusNote(status),
  DENIED: ({ status }) => statusNote(status),
  DATE_CLASH: ({ status, dates }) => `${statusNote(status)}${datesIn(dates)}`,
  OVER_100: ({ values }, actor) => `${actor}: ${shareLabel(readValues(SHARES, values).share ?? NOTHING)}`,
  OVERLAPPING_OFFICE: ({ values, dates }, actor) => `${actor}: ${readValues(position.values, values).title ?? ''}${datesIn(dates)}`,
}

const SHARES = { share: stake.values.share, shareOfBuyer: supply.values.shareOfBuyer, shareOfSupplier: supply.values.shareOfSupplier }
const NOTHING = { min: 0, max: 0, openMin: false, openMax: false, qualifier: 'EXACT' } as const

/** " since 2009 until 2012", " on 2018-09-11". */
function datesIn({ since: began, until, on, period }: Saying['dates']): string {
  return `${since(began)}${until === null ? '' : ` until ${until}`}${when(on)}${period === null ? '' : ` for ${period}`}`
}
