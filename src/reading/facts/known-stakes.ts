import type { Item } from '../clauses/item.ts'
import type { Proposal } from './proposal.ts'

/** Other kinds of facts that count a share: those of a market are nobody's stake. */
const COUNTS = /^(?:DEAL|SUPPLY|FIGURE)$/

const isSame = (one: unknown, other: unknown) => JSON.stringify(one) === JSON.stringify(other)

/** Whether the share at this place is in a proposal already. */
export function isShareRead(share: Item, known: readonly Proposal[]): boolean {
  return known.some(
    ({ kind, place, values }) =>
      place.start <= share.start && share.end <= place.end && (COUNTS.test(kind) || (kind === 'STAKE' && isSame(values.share, share.share))),
  )
}

/** Whether a stake of this holder with one of these shares is known, of whatever it may be in. */
export function isStakeKnown(holder: number, shares: readonly unknown[], known: readonly Proposal[]): boolean {
  return known.some(
    ({ kind, ends, values }) => kind === 'STAKE' && ends.holder?.[0]?.referent === holder && shares.some((share) => isSame(share, values.share)),
  )
}

/** Whether what a holder has of this is known: another share of the same sentence is what it bought of it, or had before. */
export function isStakeIn(holder: number, inside: number, known: readonly Proposal[]): boolean {
  return known.some(
    ({ kind, ends, values, status }) =>
      kind === 'STAKE' &&
      status === 'IN_EFFECT' &&
      values.share !== undefined &&
      ends.holder?.[0]?.referent === holder &&
      ends.in?.[0]?.referent === inside,
  )
}
