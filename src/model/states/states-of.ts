import { STATE_DATES } from '../facts/fact-kind.ts'
import { type Day, daysOf, type Span } from '../partial-date.ts'
import type { FactStatus } from '../status.ts'
import type { Columns, ValueTypes } from '../values/value-type.ts'
import { boundsOf, meetAtChange, meetBounds } from './bounds.ts'
import { byPublication, type Report, voices } from './report.ts'
import type { Bounds, State } from './state.ts'

/** A state that still takes support; `seen` is the last day on which a report saw it. */
type OpenState = State & { readonly seen: Day; readonly ownVoice: boolean }

const LASTING: ReadonlySet<FactStatus> = new Set(['IN_EFFECT', 'UNDER_WAY', 'AGREED', 'STALLED'])

/**
 * The history of one fact: its states in the order of time, from what documents claim of it, in any order.
 *
 * Claims go by publication (earliest day, latest day, document), then place. One that agrees with the state before it
 * supports it and tightens its bounds; any other opens a new state, whose beginning ends the one before. A stance counts
 * only where its document has no voice of its own. A state whose days all lie before what is known already takes its
 * place in the past. No two states hold for certain on a common day, but for the day of the change itself.
 */
export function statesOf(types: ValueTypes, reports: readonly Report[]): readonly State[] {
  const history: OpenState[] = []
  for (const report of voices(reports).sort(byPublication)) {
    const published = daysOf(report.published)
    const at = place(types, history, stateTold(report, report.status, published))
    const nothingFollows = at === history.length - 1
    if (nothingFollows && isOver(report, published)) place(types, history, stateTold(report, 'ENDED', published))
  }
  return settled(history).map(({ seen: _, ownVoice, ...state }) => ({ ...state, speakers: ownVoice ? [] : state.speakers }))
}

/** States one after the other: each has begun before the next has, and ends when the next begins. */
function settled(history: readonly OpenState[]): readonly OpenState[] {
  const states = [...history]
  for (let at = states.length - 2; at >= 0; at--) {
    const [before, after] = [states[at], states[at + 1]]
    if (before && after && after.s2 < before.s2) states[at] = { ...before, s2: after.s2 < before.s1 ? before.s1 : after.s2 }
  }
  for (let at = 1; at < states.length; at++) {
    const [before, after] = [states[at - 1], states[at]]
    if (before && after) [states[at - 1], states[at]] = meetAtChange(before, after, lastSeen(before))
  }
  return states
}

/** Whether the report says that what lasted is over by now; an end still to come is only expected. */
function isOver({ status, dates: { until } }: Report, published: Span): boolean {
  return until !== null && LASTING.has(status) && daysOf(until).latest <= published.latest
}

function stateTold({ claim, published, dates, values, speaker }: Report, status: FactStatus, days: Span): OpenState {
  return {
    ...boundsOf(status, dates, days),
    status,
    dates,
    values,
    claims: [claim],
    speakers: speaker === null ? [] : [speaker],
    ownVoice: speaker === null,
    firstReported: published,
    lastReported: published,
    reportedFrom: days.earliest,
    reportedTo: days.latest,
    seen: days.earliest,
  }
}

/** Puts what is told into the history; gives its place there. */
function place(types: ValueTypes, history: OpenState[], told: OpenState): number {
  let at = history.length
  while (at > 0 && told.e2 < (history[at - 1]?.s1 ?? '')) at--
  for (const index of [at - 1, at]) {
    const standing = history[index]
    const together = standing && support(types, standing, told)
    if (together) {
      history[index] = together
      return index
    }
  }
  history.splice(at, 0, told)
  return at
}

/** The state with what one more report says of it; null where both cannot be true of one state. */
function support(types: ValueTypes, state: OpenState, told: OpenState): OpenState | null {
  if (state.status !== told.status) return null
  const bounds: Bounds | null = meetBounds(state, told)
  const values = meetColumns(types, state.values, told.values)
  const dates = meetColumns(STATE_DATES, state.dates, told.dates)
  if (!bounds || !values || !dates) return null
  return {
    ...state,
    ...bounds,
    values,
    dates: { since: null, until: null, on: null, period: null, ...dates },
    claims: [...state.claims, ...told.claims.filter((claim) => !state.claims.includes(claim))],
    speakers: [...new Set([...state.speakers, ...told.speakers])],
    ownVoice: state.ownVoice || told.ownVoice,
    lastReported: told.lastReported,
    reportedTo: told.reportedTo > state.reportedTo ? told.reportedTo : state.reportedTo,
    seen: told.seen > state.seen ? told.seen : state.seen,
  }
}

/** What two sets of values say together; a value that one leaves unstated stays as the other has it. */
function meetColumns(types: ValueTypes, one: Columns, other: Columns): Columns | null {
  let together: Columns = { ...one }
  for (const [name, type] of Object.entries(types)) {
    const [mine, theirs] = [type.read(name, one), type.read(name, other)]
    if (theirs === null) continue
    const met = mine === null ? theirs : type.meet(mine, theirs)
    if (met === null) return null
    together = { ...together, ...type.write(name, met) }
  }
  return together
}

/** The last day on which the state is certain by what its own reports saw; an expected end is not seen. */
function lastSeen(state: OpenState): Day {
  return state.e1 < state.seen ? state.e1 : state.seen
}
