import type { Graph } from '../graph/graph.ts'
import type { Clock } from '../model/clock.ts'
import { conflictSides } from './conflict-sides.ts'
import { conflicts } from './conflicts.ts'

/** A conflict in words, claims and facts by slug. */
export type ToldConflict = {
  readonly kind: string
  readonly facts: readonly string[]
  readonly sides: readonly { readonly says: string; readonly claims: readonly string[] }[]
  readonly shown: string | null
  readonly rule: string
}

/** The conflicts of the slugs with their sides, in the order given. */
export async function toldConflicts(graph: Graph, slugs: readonly string[], clock: Clock): Promise<readonly ToldConflict[]> {
  const [found, told] = [await conflicts(graph, slugs, clock), await conflictSides(graph, slugs, clock)]
  return found.flatMap((conflict, at) => {
    const sides = told[at]
    if (!conflict || !sides) return []
    return {
      kind: conflict.kind,
      facts: conflict.facts,
      sides: sides.sides.map(({ says, claims }) => ({ says, claims: claims.map(({ slug }) => slug) })),
      shown: sides.shown?.slug ?? null,
      rule: sides.rule,
    }
  })
}
