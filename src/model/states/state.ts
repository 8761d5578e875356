import type { StatedDates } from '../claim.ts'
import type { Day, PartialDate } from '../partial-date.ts'
import type { FactStatus } from '../status.ts'
import type { Columns } from '../values/value-type.ts'
import type { Known } from './steps.ts'

/** The days a state can have begun on (s1 to s2) and ended on (e1 to e2), inclusive; BEGINNING and FOREVER are open. */
export type Bounds = { readonly s1: Day; readonly s2: Day; readonly e1: Day; readonly e2: Day }

/** A stretch of a fact's history with one status and one set of values. */
export type State = Bounds & {
  readonly status: FactStatus
  readonly dates: StatedDates
  readonly values: Columns
  /** When the first and the last of the documents that report it were published. */
  readonly firstReported: PartialDate
  readonly lastReported: PartialDate
  /** The first and last day of those publications: between them it is taken to have lasted. */
  readonly reportedFrom: Day
  readonly reportedTo: Day
  /** Who says so, where no document does in its own voice: slugs of speakers, or `~` and words for unnamed ones. */
  readonly speakers: readonly string[]
  /** The claims that report it, in the order of their publication. */
  readonly claims: readonly string[]
}

/** A state as one step of knowledge has it. `latest` is the last one of its step. */
export type KnownState = State &
  Known & {
    /** The place in the fact's history, from 0. */
    readonly position: number
    readonly latest: boolean
  }
