import { KNOWN_UNTIL_FURTHER_NOTICE } from '../clock.ts'
import type { Day } from '../partial-date.ts'

/** What is known from a day on, until another, exclusive. */
export type Known = { readonly knownFrom: Day; readonly knownUntil: Day }

/**
 * The rows of each step of knowledge, from one of the days to the next. A row that the next step leaves as it was is one
 * row over both: `key` tells.
 */
export function overSteps<Row extends object>(
  days: Iterable<Day>,
  at: (day: Day) => readonly Row[],
  key: (row: Row) => string,
): readonly (Row & Known)[] {
  const steps = [...new Set(days)].sort()
  const rows: (Row & Known)[] = []
  let open = new Map<string, Row & Known>()
  for (const [index, day] of steps.entries()) {
    const next = new Map<string, Row & Known>()
    for (const row of at(day))
      next.set(key(row), { ...row, knownFrom: open.get(key(row))?.knownFrom ?? day, knownUntil: steps[index + 1] ?? KNOWN_UNTIL_FURTHER_NOTICE })
    for (const [known, row] of open) if (!next.has(known)) rows.push(row)
    open = next
  }
  return [...rows, ...open.values()]
}
