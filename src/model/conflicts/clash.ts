import { STATE_DATES } from '../facts/fact-kind.ts'
import type { Report } from '../states/report.ts'
import type { FactStatus } from '../status.ts'
import { share } from '../values/share.ts'
import type { Columns, ValueTypes } from '../values/value-type.ts'
import { certainBounds, shareDay } from './certain-days.ts'
import type { ConflictKind } from './conflict.ts'

/** The kinds of conflict that two claims of one fact can be in. */
export type ClaimClash = Exclude<ConflictKind, 'OVER_100' | 'OVERLAPPING_OFFICE'>

const EXCLUDING: Partial<Record<FactStatus, readonly FactStatus[]>> = {
  ENDED: ['AGREED', 'UNDER_WAY', 'IN_EFFECT'],
  STALLED: ['UNDER_WAY', 'IN_EFFECT'],
  REJECTED: ['AGREED', 'UNDER_WAY', 'IN_EFFECT', 'DONE'],
}
const WISHES: ReadonlySet<FactStatus> = new Set(['POSSIBLE', 'PLANNED', 'UNDER_WAY'])

/** Several possibilities, and several things refused, are no contradiction; what has ended may have changed before. */
const UNSETTLED: ReadonlySet<FactStatus> = new Set(['POSSIBLE', 'REJECTED', 'ENDED'])

/** Why two claims of one fact cannot both be true; null where they can, or where one may come after the other. */
export function clashOf(types: ValueTypes, one: Report, other: Report): ClaimClash | null {
  const kind = denial(one, other) ?? exclusion(one, other) ?? disjointShares(types, one, other) ?? dateClash(one, other)
  if (kind === null) return null
  const together = one.document === other.document
  return shareDay(certainBounds(one, together), certainBounds(other, together)) ? kind : null
}

const inOrder = (one: Report, other: Report): [Report, Report] => (other.status === 'REJECTED' ? [other, one] : [one, other])
const voiceOf = ({ speaker, document }: Report) => speaker ?? `document ${document}`

/** A speaker against what others state, or anybody's refusal of what somebody else wants. */
function denial(one: Report, other: Report): 'DENIED' | null {
  const [denying, denied] = inOrder(one, other)
  if (denying.status !== 'REJECTED') return null
  const spoken = denying.speaker !== null || denied.speaker !== null
  const excluded = EXCLUDING.REJECTED?.includes(denied.status) || WISHES.has(denied.status)
  return spoken && excluded && voiceOf(denying) !== voiceOf(denied) ? 'DENIED' : null
}

function exclusion({ status: one }: Report, { status: other }: Report): 'STATUS_CLASH' | null {
  return EXCLUDING[one]?.includes(other) || EXCLUDING[other]?.includes(one) ? 'STATUS_CLASH' : null
}

function disjointShares(types: ValueTypes, one: Report, other: Report): 'SHARES_DISJOINT' | null {
  const comparable = one.status === other.status && !UNSETTLED.has(one.status)
  return comparable && cannotMeet(sharesAmong(types), one.values, other.values) ? 'SHARES_DISJOINT' : null
}

/** Those of the values that are shares. */
export function sharesAmong(types: ValueTypes): ValueTypes {
  return Object.fromEntries(Object.entries(types).filter(([, type]) => type === share))
}

function dateClash(one: Report, other: Report): 'DATE_CLASH' | null {
  const dated = one.status !== 'POSSIBLE' && one.status !== 'REJECTED'
  return one.status === other.status && dated && cannotMeet(STATE_DATES, one.dates, other.dates) ? 'DATE_CLASH' : null
}

function cannotMeet(types: ValueTypes, one: Columns, other: Columns): boolean {
  return Object.entries(types).some(([name, type]) => {
    const [mine, theirs] = [type.read(name, one), type.read(name, other)]
    return mine !== null && theirs !== null && type.meet(mine, theirs) === null
  })
}
