import { daysOf, FOREVER, type Span } from '../partial-date.ts'
import { boundsOf } from '../states/bounds.ts'
import type { Report } from '../states/report.ts'
import type { Bounds } from '../states/state.ts'

/** One document is of one day, whichever it is: what it says of the present, it says of the same day. */
const asOneDay = ({ latest }: Span): Span => ({ earliest: latest, latest })

/**
 * When, by this claim alone, its status held: for certain from s2 to e1. Unlike a state's bounds they go no further than
 * the document could know: what is done or ended is so until its publication, and an end still to come is not seen.
 */
export function certainBounds({ status, dates, published }: Pick<Report, 'status' | 'dates' | 'published'>, withinOneDocument: boolean): Bounds {
  const days = withinOneDocument ? asOneDay(daysOf(published)) : daysOf(published)
  const bounds = boundsOf(status, dates, days)
  const ofPeriod = dates.period !== null && dates.on === null
  if (status === 'ENDED' || (status === 'DONE' && !ofPeriod)) return { ...bounds, e1: days.earliest, e2: FOREVER }
  return bounds.e1 > days.latest ? { ...bounds, e1: days.earliest } : bounds
}

/** Whether both hold for certain on a common day; the day on which one gives way to the other is none. */
export function shareDay(one: Bounds, other: Bounds): boolean {
  const from = one.s2 > other.s2 ? one.s2 : other.s2
  const to = one.e1 < other.e1 ? one.e1 : other.e1
  return from <= to && !givesWay(one, other) && !givesWay(other, one)
}

const givesWay = (first: Bounds, second: Bounds) => first.e2 <= second.s1
