import { statements } from '../graph/statements.ts'
import { type Page, type PageRequest, pageOf, readCursor } from '../model/page.ts'
import { type StateFilter, stateParams } from './clocked.ts'
import { countFactsOf } from './fact-lists.ts'
import { inOrder, type Question } from './question.ts'

/** HOLDS: the stakes an entity holds; STAKE_IN: the stakes in it. */
type StakesOf = StateFilter & { readonly tie: 'HOLDS' | 'STAKE_IN' }
type SharedRow = { readonly slug: string; readonly rank: number; readonly minShare: number }

export const sharedKey = ({ rank, minShare, slug }: SharedRow) => [rank, minShare, slug]

export function afterShare(after: string | null) {
  const [afterRank, afterShare, afterSlug] = after === null ? [null, null, null] : readCursor(after, ['number', 'number', 'string'])
  return { afterRank, afterShare, afterSlug }
}

/** The stakes of each entity: under asOf certain ones first; largest minimum share first, ties by slug. */
export const stakesOf: Question<StakesOf & PageRequest, Page> = async (graph, slugs, { tie, first, after, ...filter }) => {
  const rows = await graph.read(statements.stakesOf, { slugs, tie, ...stateParams(filter), ...afterShare(after), limit: first + 1 })
  return inOrder(
    slugs,
    rows,
    (row) => row.of,
    (row) => pageOf(row?.page ?? [], { first, after }, sharedKey),
  )
}

/** How many stakes `stakesOf` lists for each entity, on all pages. */
export const countStakesOf: Question<StakesOf, number> = (graph, slugs, { tie, ...filter }) =>
  countFactsOf(graph, slugs, { kinds: ['STAKE'], ties: [tie], ...filter })
