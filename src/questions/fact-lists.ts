import { statements } from '../graph/statements.ts'
import type { FactKind, TieType } from '../model/facts/fact-kind.ts'
import { type Page, type PageRequest, pageOf, readCursor } from '../model/page.ts'
import { type StateFilter, stateParams } from './clocked.ts'
import { inOrder, type Question } from './question.ts'

/** The kinds of fact, and the ties by which the entity has a part in them. */
export type Tied = { readonly kinds: readonly FactKind[]; readonly ties: readonly TieType[] }

type FactsOf = Tied & StateFilter
type DatedRow = { readonly slug: string; readonly rank: number; readonly date: string }

export const datedKey = ({ rank, date, slug }: DatedRow) => [rank, date, slug]

export function afterDate(after: string | null) {
  const [afterRank, afterDate, afterSlug] = after === null ? [null, null, null] : readCursor(after, ['number', 'string', 'string'])
  return { afterRank, afterDate, afterSlug }
}

/** The facts each entity has a part in: under asOf certain ones first; newest first, undated last, ties by slug. */
export const factsOf: Question<FactsOf & PageRequest, Page> = async (graph, slugs, { kinds, ties, first, after, ...filter }) => {
  const params = { slugs, kinds, ties, ...stateParams(filter), ...afterDate(after), limit: first + 1 }
  const rows = await graph.read(statements.factsOf, params)
  return inOrder(
    slugs,
    rows,
    (row) => row.of,
    (row) => pageOf(row?.page ?? [], { first, after }, datedKey),
  )
}

/** How many facts `factsOf` lists for each entity, on all pages. */
export const countFactsOf: Question<FactsOf, number> = async (graph, slugs, { kinds, ties, ...filter }) => {
  const rows = await graph.read(statements.countFactsOf, { slugs, kinds, ties, ...stateParams(filter) })
  return inOrder(
    slugs,
    rows,
    (row) => row.of,
    (row) => row?.total ?? 0,
  )
}
