import type { StatedDates } from '../claim.ts'
import { BEGINNING, type Day, daysOf, type PartialDate } from '../partial-date.ts'
import type { FactStatus } from '../status.ts'

/** The date by which a state stands in a list or on a timeline: when it happened, began, ended, or is expected to. */
export function eventDate(status: FactStatus, { on, since, period, until }: StatedDates): PartialDate | null {
  return status === 'ENDED' ? (until ?? on) : (on ?? since ?? period ?? until)
}

/** The day that orders it: the first it can mean, or the last where the first is open; '' where undated. */
export function sortDay(date: PartialDate | null): Day | '' {
  if (date === null) return ''
  const { earliest, latest } = daysOf(date)
  return earliest === BEGINNING ? latest : earliest
}
