import { KNOWN_UNTIL_FURTHER_NOTICE } from '../clock.ts'
import { type Day, daysOf } from '../partial-date.ts'
import type { ValueTypes } from '../values/value-type.ts'
import type { KnownState, State } from './state.ts'
import { type Report, statesOf } from './states-of.ts'

/**
 * The states of a fact for each step of knowledge: what it was known to be from one publication to the next.
 * A document counts from the last day on which it can have been published. A state that the next step leaves as it was
 * is one row over both steps.
 */
export function knownStates(types: ValueTypes, reports: readonly Report[]): readonly KnownState[] {
  const steps = [...new Set(reports.map(publicationDay))].sort()
  const rows: KnownState[] = []
  let open = new Map<string, KnownState>()
  for (const [index, day] of steps.entries()) {
    const states = statesOf(
      types,
      reports.filter((report) => publicationDay(report) <= day),
    )
    const next = new Map<string, KnownState>()
    for (const [position, state] of states.entries()) {
      const latest = position === states.length - 1
      const key = JSON.stringify({ position, latest, state: inKeyOrder(state) })
      const known = open.get(key)
      next.set(key, { ...state, position, latest, knownFrom: known?.knownFrom ?? day, knownUntil: steps[index + 1] ?? KNOWN_UNTIL_FURTHER_NOTICE })
    }
    for (const [key, row] of open) if (!next.has(key)) rows.push(row)
    open = next
  }
  return [...rows, ...open.values()]
}

function publicationDay({ published }: Report): Day {
  return daysOf(published).latest
}

function inKeyOrder(state: State) {
  return { ...state, values: Object.entries(state.values).sort(([one], [other]) => (one < other ? -1 : 1)) }
}
