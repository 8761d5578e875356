import { askedDays, type Clock, knowledgeDay } from '../model/clock.ts'
import type { FactKind } from '../model/facts/fact-kind.ts'
import { standingOf } from '../model/states/choose.ts'
import type { FactStatus } from '../model/status.ts'
import type { TieGraph } from './tie-graph.ts'

/** Which facts count: by kind, and by the state that the clocks choose; statuses null: all. */
export type TieFilter = { readonly kinds: readonly FactKind[]; readonly statuses: readonly FactStatus[] | null; readonly clock: Clock }

/** What a fact is to a filter: left out; certain; or only possible then. */
export const [LEFT_OUT, SURE, UNSURE] = [0, 1, 2] as const

const ESTABLISHED: ReadonlySet<FactStatus> = new Set(['IN_EFFECT', 'AGREED', 'DONE'])

/** What each fact is, by its number. Without asOf what is in effect, agreed or done is sure; with it, what is certain. */
export function surenessOf({ facts }: TieGraph, { kinds, statuses, clock }: TieFilter): Uint8Array {
  const [asked, day] = [askedDays(clock), knowledgeDay(clock)]
  const wanted = new Set(kinds)
  return Uint8Array.from(facts, ({ kind, states }) => {
    if (!wanted.has(kind)) return LEFT_OUT
    const known = states.filter((state) => state.knownFrom <= day && day < state.knownUntil && (statuses === null || statuses.includes(state.status)))
    if (asked === null) {
      const latest = known.find((state) => state.latest)
      return latest ? (ESTABLISHED.has(latest.status) ? SURE : UNSURE) : LEFT_OUT
    }
    const standings = known.map((state) => standingOf(state, asked))
    return standings.includes('CERTAIN') ? SURE : standings.includes('UNCLEAR') ? UNSURE : LEFT_OUT
  })
}
