import type { StatedDates } from '../claim.ts'
import { type Day, daysOf, type PartialDate } from '../partial-date.ts'
import type { FactStatus } from '../status.ts'
import type { Columns } from '../values/value-type.ts'

/** A claim of one fact, as far as its history needs it. */
export type Report = {
  readonly claim: string
  readonly document: string
  readonly published: PartialDate
  /** The code point at which the claim's first span starts, then its number. */
  readonly place: readonly [number, number]
  readonly stance: boolean
  /** The slug of the speaker, or `~` and words for an unnamed one; null for the document's own voice. */
  readonly speaker: string | null
  readonly status: FactStatus
  readonly dates: StatedDates
  readonly values: Columns
}

/** The day from which it is known: the last on which its document can have been published. */
export function knownFrom({ published }: Pick<Report, 'published'>): Day {
  return daysOf(published).latest
}

/** A document's own voice, or, where it has none on the fact, the speakers it quotes. */
export function voices(reports: readonly Report[]): Report[] {
  const own = new Set(reports.filter((report) => !report.stance).map((report) => report.document))
  return reports.filter((report) => !report.stance || !own.has(report.document))
}

/** By publication (earliest day, latest day, document), then place. */
export function byPublication(one: Report, other: Report): number {
  const [a, b] = [daysOf(one.published), daysOf(other.published)]
  return (
    compare(a.earliest, b.earliest) ||
    compare(a.latest, b.latest) ||
    compare(one.document, other.document) ||
    one.place[0] - other.place[0] ||
    one.place[1] - other.place[1]
  )
}

const compare = (one: string, other: string) => (one < other ? -1 : one > other ? 1 : 0)
