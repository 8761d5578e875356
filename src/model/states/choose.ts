import { askedDays, type Clock } from '../clock.ts'
import { dayNumber, type Span } from '../partial-date.ts'
import type { FactStatus } from '../status.ts'
import type { Bounds, KnownState } from './state.ts'

export const STANDINGS = {
  CERTAIN: 'Holds at some time in the period asked for, by what is reported.',
  UNCLEAR: 'May hold in it: reports from before or after leave it open.',
} as const

export type Standing = keyof typeof STANDINGS

/** How sure it is that a state holds at some time in the period; null where it does not. */
export function standingOf(state: Bounds, asked: Span): Standing | null {
  if (state.s2 <= asked.latest && state.e1 >= asked.earliest) return 'CERTAIN'
  return state.s1 <= asked.latest && state.e2 >= asked.earliest ? 'UNCLEAR' : null
}

/** The days between the period asked for and the nearest day between a state's first and last report; 0 inside. */
function distance(state: KnownState, asked: Span): number {
  const [from, to] = [dayNumber(state.reportedFrom), dayNumber(state.reportedTo)]
  return Math.max(0, from - dayNumber(asked.latest), dayNumber(asked.earliest) - to)
}

export type Chosen = { readonly state: KnownState; readonly standing: Standing | null }

/**
 * The one state by which a fact answers, among the states of one step of knowledge: without asOf its latest, where that
 * has one of the statuses; else, of those that hold, certain before unclear, then the one reported nearest, then the later.
 * The lists in cypher/questions choose by the same rule.
 */
export function chooseState(states: readonly KnownState[], clock: Clock, statuses: readonly FactStatus[] | null): Chosen | null {
  const asked = askedDays(clock)
  const wanted = states.filter((state) => statuses === null || statuses.includes(state.status))
  if (asked === null) {
    const latest = wanted.find((state) => state.latest)
    return latest ? { state: latest, standing: null } : null
  }
  const [best] = wanted
    .flatMap((state) => {
      const standing = standingOf(state, asked)
      return standing ? [{ state, standing, distance: distance(state, asked) }] : []
    })
    .sort(
      (one, other) =>
        Number(one.standing === 'UNCLEAR') - Number(other.standing === 'UNCLEAR') ||
        one.distance - other.distance ||
        other.state.position - one.state.position,
    )
  return best ? { state: best.state, standing: best.standing } : null
}
