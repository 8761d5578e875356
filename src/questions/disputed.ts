import type { Graph } from '../graph/graph.ts'
import { statements } from '../graph/statements.ts'
import { type Clock, knowledgeDay } from '../model/clock.ts'
import { conflictsOf } from './conflicts.ts'

/** Which of the facts are in a conflict, or have a speaker's stance beside what is shown, as known at the clock. */
export async function disputed(graph: Graph, facts: readonly string[], clock: Clock): Promise<ReadonlySet<string>> {
  if (facts.length === 0) return new Set()
  const [stances, conflicts] = await Promise.all([
    graph.read(statements.stancesIn, { slugs: [...facts], knownAt: knowledgeDay(clock) }),
    conflictsOf(graph, facts, clock),
  ])
  return new Set([...stances.map(({ fact }) => fact), ...facts.filter((_, at) => (conflicts[at]?.length ?? 0) > 0)])
}
