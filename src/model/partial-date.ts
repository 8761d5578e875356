/**
 * A date as a document gives it: `2018`, `2018-09`, `2018-09-11`, `2017/2020` (between), `/2018` (by), `2018/` (from);
 * `~` behind it means about. Kept as written; its days are whole, inclusive, ISO 8601.
 */
export type PartialDate = string

/** A day, `YYYY-MM-DD`; days compare as text. */
export type Day = string

/** The first and last day that something can lie on. */
export type Span = { readonly earliest: Day; readonly latest: Day }

/** Stand for "no bound": they sort before and after every real day. */
export const BEGINNING: Day = '0000-01-01'
export const FOREVER: Day = '9999-12-31'

const POINT = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/

function daysIn(year: number, month: number): number {
  return new Date(Date.UTC(2000 + (year % 400), month, 0)).getUTCDate()
}

function pointSpan(text: string): Span | null {
  const match = POINT.exec(text)
  if (!match) return null
  const [, year = '', month, day] = match
  if (Number(year) === 0) return null
  if (month === undefined) return { earliest: `${year}-01-01`, latest: `${year}-12-31` }
  if (Number(month) < 1 || Number(month) > 12) return null
  const last = daysIn(Number(year), Number(month))
  if (day === undefined) return { earliest: `${year}-${month}-01`, latest: `${year}-${month}-${last}` }
  return Number(day) >= 1 && Number(day) <= last ? { earliest: text, latest: text } : null
}

/** The days a partial date can mean; an open side is BEGINNING or FOREVER. Null where the text is no partial date. */
export function spanOf(date: PartialDate): Span | null {
  const text = date.endsWith('~') ? date.slice(0, -1) : date
  const slash = text.indexOf('/')
  if (slash < 0) return pointSpan(text)
  const [from, to] = [text.slice(0, slash), text.slice(slash + 1)]
  if (from === '' && to === '') return null
  const first = from === '' ? BEGINNING : pointSpan(from)?.earliest
  const last = to === '' ? FOREVER : pointSpan(to)?.latest
  if (first === undefined || last === undefined || first > last) return null
  return { earliest: first, latest: last }
}

/** The days of a date known to be well formed. */
export function daysOf(date: PartialDate): Span {
  const span = spanOf(date)
  if (span === null) throw new TypeError(`not a partial date: ${date}`)
  return span
}

export function isDay(text: string): boolean {
  const span = pointSpan(text)
  return span !== null && span.earliest === text && span.latest === text
}

/** Of two dates said of the same thing, the narrower; null where no day serves both. */
export function meetDates(one: PartialDate, other: PartialDate): PartialDate | null {
  const [a, b] = [daysOf(one), daysOf(other)]
  if (a.earliest > b.latest || b.earliest > a.latest) return null
  const inside = b.earliest >= a.earliest && b.latest <= a.latest && (b.earliest > a.earliest || b.latest < a.latest)
  return inside ? other : one
}

/** Days since 1970-01-01; proleptic Gregorian. */
export function dayNumber(day: Day): number {
  return Math.round(Date.parse(`${day}T00:00:00Z`) / 86_400_000)
}
