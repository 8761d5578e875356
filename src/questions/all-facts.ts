import type { Graph } from '../graph/graph.ts'
import { statements } from '../graph/statements.ts'
import type { FactKind } from '../model/facts/fact-kind.ts'
import { type Page, type PageRequest, pageOf } from '../model/page.ts'
import { type StateFilter, stateParams } from './clocked.ts'
import { afterDate, datedKey } from './fact-lists.ts'

/** Facts of the kinds, about any of the entities; null: about any at all. */
export type FactsFilter = StateFilter & { readonly kinds: readonly FactKind[]; readonly about: readonly string[] | null }

/** Each fact once: under asOf certain ones first; newest first, undated last, ties by slug. */
export async function allFacts(graph: Graph, { kinds, about, first, after, ...filter }: FactsFilter & PageRequest): Promise<Page> {
  const params = { kinds, ...stateParams(filter), ...afterDate(after), limit: first + 1 }
  const rows = await (about === null ? graph.read(statements.facts, params) : graph.read(statements.factsAbout, { ...params, about }))
  return pageOf(rows, { first, after }, datedKey)
}

/** How many facts `allFacts` lists, on all pages. */
export async function countAllFacts(graph: Graph, { kinds, about, ...filter }: FactsFilter): Promise<number> {
  const params = { kinds, ...stateParams(filter) }
  const rows = await (about === null ? graph.read(statements.countFacts, params) : graph.read(statements.countFactsAbout, { ...params, about }))
  return rows[0]?.total ?? 0
}
