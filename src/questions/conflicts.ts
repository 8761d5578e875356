import type { Graph } from '../graph/graph.ts'
import { statements } from '../graph/statements.ts'
import { type Clock, knowledgeDay } from '../model/clock.ts'
import type { Conflict, ConflictKind } from '../model/conflicts/conflict.ts'
import { type Page, type PageRequest, pageOf, readCursor } from '../model/page.ts'
import { inOrder, type Question } from './question.ts'

/** A conflict as its documents were known, seen with the clock of whatever it was asked of. */
export type ConflictView = Conflict & { readonly clock: Clock }

/** Several facts need not hold at the one time that is asked of one of them: they are shown as known then. */
export function factsClock({ facts, clock }: ConflictView): Clock {
  return facts.length === 1 ? clock : { ...clock, asOf: null }
}

/** The conflicts of the slugs, as known at the clock; null where there was none. */
export const conflicts: Question<Clock, ConflictView | null> = async (graph, slugs, clock) => {
  const rows = await graph.read(statements.conflictRecords, { slugs, knownAt: knowledgeDay(clock) })
  return inOrder(
    slugs,
    rows,
    ({ conflict }) => conflict.slug,
    (row) => (row ? { ...row.conflict, facts: [...row.facts].sort(), clock } : null),
  )
}

/** The slugs of the conflicts each fact is in, as known at the clock, in alphabetical order. */
export const conflictsOf: Question<Clock, readonly string[]> = async (graph, slugs, clock) => {
  const rows = await graph.read(statements.conflictsOf, { slugs, knownAt: knowledgeDay(clock) })
  return inOrder(
    slugs,
    rows,
    (row) => row.of,
    (row) => [...(row?.conflicts ?? [])].sort(),
  )
}

/** Conflicts of the kinds in facts about any of the entities; null: about any at all. */
export type ConflictsFilter = { readonly kinds: readonly ConflictKind[]; readonly about: readonly string[] | null; readonly clock: Clock }

/** Each conflict once: the one reported last first, then by slug. */
export async function allConflicts(graph: Graph, { kinds, about, clock, first, after }: ConflictsFilter & PageRequest): Promise<Page> {
  const [afterDate, afterSlug] = after === null ? [null, null] : readCursor(after, ['string', 'string'])
  const params = { kinds, knownAt: knowledgeDay(clock), afterDate, afterSlug, limit: first + 1 }
  const rows = await (about === null ? graph.read(statements.conflicts, params) : graph.read(statements.conflictsAbout, { ...params, about }))
  return pageOf(rows, { first, after }, ({ date, slug }) => [date, slug])
}

/** How many conflicts `allConflicts` lists, on all pages. */
export async function countAllConflicts(graph: Graph, { kinds, about, clock }: ConflictsFilter): Promise<number> {
  const params = { kinds, knownAt: knowledgeDay(clock) }
  const rows = await (about === null
    ? graph.read(statements.countConflicts, params)
    : graph.read(statements.countConflictsAbout, { ...params, about }))
  return rows[0]?.total ?? 0
}
