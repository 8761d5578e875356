import type { StatedDates } from '../claim.ts'
import { BEGINNING, type Day, daysOf, FOREVER, type PartialDate, type Span } from '../partial-date.ts'
import type { FactStatus } from '../status.ts'
import type { Bounds } from './state.ts'

const least = (one: Day, other: Day) => (one < other ? one : other)
const greatest = (one: Day, other: Day) => (one > other ? one : other)

/** An open side of a date leaves the bound on that side to what the publication says. */
function began(date: PartialDate | null, published: Span): Pick<Bounds, 's1' | 's2'> {
  if (date === null) return { s1: BEGINNING, s2: published.latest }
  const { earliest, latest } = daysOf(date)
  return { s1: earliest, s2: greatest(earliest, least(latest, published.latest)) }
}

/** When a status, reported by a document published in `published`, began and ended. */
export function boundsOf(status: FactStatus, dates: StatedDates, published: Span): Bounds {
  switch (status) {
    case 'DONE':
      return dates.period === null || dates.on !== null ? sameDay(dates.on, published) : throughout(dates.period)
    case 'IN_EFFECT':
      if (dates.period !== null && dates.since === null && dates.until === null) return throughout(dates.period)
      return lasting(dates, published)
    case 'UNDER_WAY':
    case 'AGREED':
    case 'STALLED':
      return lasting(dates, published)
    case 'ENDED':
      return { ...began(dates.until ?? dates.on, published), e1: FOREVER, e2: FOREVER }
    case 'POSSIBLE':
    case 'PLANNED':
    case 'REJECTED':
      return { s1: BEGINNING, s2: published.latest, e1: published.earliest, e2: FOREVER }
  }
}

function sameDay(on: PartialDate | null, published: Span): Bounds {
  const { s1, s2 } = began(on, published)
  return { s1, s2, e1: s1, e2: s2 }
}

function throughout(period: PartialDate): Bounds {
  const { earliest, latest } = daysOf(period)
  const [open, ongoing] = [earliest === BEGINNING, latest === FOREVER]
  return { s1: earliest, s2: open ? latest : earliest, e1: ongoing ? earliest : latest, e2: latest }
}

function lasting({ since, until }: StatedDates, published: Span): Bounds {
  const { s1, s2 } = began(since, published)
  if (until === null) return { s1, s2, e1: greatest(published.earliest, s1), e2: FOREVER }
  const end = daysOf(until)
  const e1 = greatest(end.earliest, s1)
  const e2 = greatest(end.latest, e1)
  return { s1, s2: least(s2, e2), e1, e2 }
}

/** The bounds that satisfy both; null where none do. */
export function meetBounds(one: Bounds, other: Bounds): Bounds | null {
  const met = { s1: greatest(one.s1, other.s1), s2: least(one.s2, other.s2), e1: greatest(one.e1, other.e1), e2: least(one.e2, other.e2) }
  return met.s1 <= met.s2 && met.e1 <= met.e2 ? met : null
}

/**
 * Where one state follows another: the first ends, at the latest, when the second has begun, and the second begins,
 * at the earliest, when the first was last seen. `lastSeen` is the first state's last certain day by its own reports.
 */
export function meetAtChange<One extends Bounds, Other extends Bounds>(first: One, second: Other, lastSeen: Day): [One, Other] {
  const s1 = greatest(second.s1, lastSeen)
  const s2 = greatest(second.s2, greatest(s1, first.s2))
  const e1 = greatest(second.e1, s1)
  const ending = least(first.e2, s2)
  return [
    { ...first, e1: least(first.e1, ending), e2: ending },
    { ...second, s1, s2, e1, e2: greatest(second.e2, e1) },
  ]
}
