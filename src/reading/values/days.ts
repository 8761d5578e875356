import type { Day } from '../../model/partial-date.ts'

const MILLISECONDS = 86_400_000

/** The day so many days later. */
export function plusDays(day: Day, days: number): Day {
  return new Date(Date.parse(`${day}T00:00:00Z`) + days * MILLISECONDS).toISOString().slice(0, 10)
}

/** Monday is 0. */
export function weekday(day: Day): number {
  return (new Date(`${day}T00:00:00Z`).getUTCDay() + 6) % 7
}

/** The partial date of all days from one to another: a year or a month where it is exactly that. */
export function betweenDays(first: Day, last: Day): string {
  if (first === last) return first
  const [year, month] = [first.slice(0, 4), first.slice(0, 7)]
  if (first === `${year}-01-01` && last === `${year}-12-31`) return year
  if (first === `${month}-01` && last === lastOfMonth(month)) return month
  return `${first}/${last}`
}

/** The last day of a month `YYYY-MM`. */
export function lastOfMonth(month: string): Day {
  const [year, number] = month.split('-').map(Number)
  return new Date(Date.UTC(year ?? 0, number ?? 1, 0)).toISOString().slice(0, 10)
}

/** The month so many months later. */
export function plusMonths(month: string, months: number): string {
  const [year, number] = month.split('-').map(Number)
  return new Date(Date.UTC(year ?? 0, (number ?? 1) - 1 + months, 1)).toISOString().slice(0, 7)
}
