import type { StateParams } from '../graph/statements.ts'
import { askedDays, type Clock, knowledgeDay } from '../model/clock.ts'
import { BEGINNING, dayNumber } from '../model/partial-date.ts'
import { FACT_STATUSES, type FactStatus } from '../model/status.ts'

/** Which states count: the clocks, and the statuses asked for; null: all. */
export type StateFilter = { readonly clock: Clock; readonly statuses: readonly FactStatus[] | null }

/** The year 0 is before every day that can be asked for; its number only has to be small. */
const numberOf = (day: string) => (day === BEGINNING ? -800_000 : dayNumber(day))

/** The parameters by which a statement chooses states. */
export function stateParams({ clock, statuses }: StateFilter): StateParams {
  const asked = askedDays(clock)
  return {
    from: asked?.earliest ?? null,
    to: asked?.latest ?? null,
    fromDay: asked ? numberOf(asked.earliest) : null,
    toDay: asked ? numberOf(asked.latest) : null,
    knownAt: knowledgeDay(clock),
    statuses: statuses ?? FACT_STATUSES,
  }
}
