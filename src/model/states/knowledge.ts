import type { ValueTypes } from '../values/value-type.ts'
import { knownFrom, type Report } from './report.ts'
import type { KnownState, State } from './state.ts'
import { statesOf } from './states-of.ts'
import { overSteps } from './steps.ts'

/**
 * The states of a fact for each step of knowledge: what it was known to be from one publication to the next.
 * A document counts from the last day on which it can have been published.
 */
export function knownStates(types: ValueTypes, reports: readonly Report[]): readonly KnownState[] {
  return overSteps(
    reports.map(knownFrom),
    (day) => {
      const states = statesOf(
        types,
        reports.filter((report) => knownFrom(report) <= day),
      )
      return states.map((state, position) => ({ ...state, position, latest: position === states.length - 1 }))
    },
    (state) => JSON.stringify(inKeyOrder(state)),
  )
}

function inKeyOrder(state: State) {
  return { ...state, values: Object.entries(state.values).sort(([one], [other]) => (one < other ? -1 : 1)) }
}
