import type { Day } from '../partial-date.ts'
import type { Known } from '../states/steps.ts'

/** What two claims, or several facts, cannot agree on. */
export const CONFLICT_KINDS = {
  SHARES_DISJOINT: 'Claims give shares that have no value in common.',
  STATUS_CLASH: 'Claims give statuses that exclude each other, such as in effect and ended.',
  DENIED: 'A speaker denies or opposes what others state or want.',
  DATE_CLASH: 'Claims date the same event, beginning or end differently.',
  OVER_100: 'The reported minima of the holders of one subject add up to more than 100%.',
  OVERLAPPING_OFFICE: 'Two people are reported at once in an office that one person holds at a time.',
} as const

export type ConflictKind = keyof typeof CONFLICT_KINDS
export const ALL_CONFLICT_KINDS = Object.keys(CONFLICT_KINDS) as readonly ConflictKind[]

/** Claims that cannot all be true, although all hold for certain on a common day, or stand in one document. */
export type Conflict = {
  /** Made of its kind and of where it was found, so that it stays when more is loaded. */
  readonly slug: string
  readonly kind: ConflictKind
  readonly facts: readonly string[]
  /** The claims of each side, by slug, in the order of publication; sides in the order of their first claim. */
  readonly sides: readonly (readonly string[])[]
  /** The last day on which the latest of its documents can have been published: conflicts are listed by it. */
  readonly lastReported: Day
}

/** A conflict as one step of knowledge has it. */
export type KnownConflict = Conflict & Known

export const conflictSlug = (kind: ConflictKind, ...parts: readonly string[]) => [kind.toLowerCase().replaceAll('_', '-'), ...parts].join('/')
