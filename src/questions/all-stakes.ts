import type { Graph } from '../graph/graph.ts'
import { statements } from '../graph/statements.ts'
import { type Page, type PageRequest, pageOf } from '../model/page.ts'
import { type StateFilter, stateParams } from './clocked.ts'
import { afterShare, sharedKey } from './stake-lists.ts'

/** Stakes of a holder, in a subject, of at least a share for certain (percent); null: all. */
export type StakesFilter = StateFilter & { readonly holder: string | null; readonly subject: string | null; readonly minimumShare: number | null }

/** Who holds stakes in which project: under asOf certain ones first; largest minimum share first, ties by slug. */
export async function allStakes(graph: Graph, { first, after, ...filter }: StakesFilter & PageRequest): Promise<Page> {
  const params = { ...paramsOf(filter), ...afterShare(after), limit: first + 1 }
  const rows = await (isAnybody(filter)
    ? graph.read(statements.stakes, params)
    : graph.read(statements.stakesBetween, { ...params, ...ends(filter) }))
  return pageOf(rows, { first, after }, sharedKey)
}

/** How many stakes `allStakes` lists, on all pages. */
export async function countAllStakes(graph: Graph, filter: StakesFilter): Promise<number> {
  const params = paramsOf(filter)
  const rows = await (isAnybody(filter)
    ? graph.read(statements.countStakes, params)
    : graph.read(statements.countStakesBetween, { ...params, ...ends(filter) }))
  return rows[0]?.total ?? 0
}

const isAnybody = ({ holder, subject }: StakesFilter) => holder === null && subject === null
const ends = ({ holder, subject }: StakesFilter) => ({ holder, subject })
const paramsOf = ({ minimumShare, clock, statuses }: StakesFilter) => ({ minimumShare: minimumShare ?? 0, ...stateParams({ clock, statuses }) })
