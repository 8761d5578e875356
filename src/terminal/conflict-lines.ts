import type { Graph } from '../graph/graph.ts'
import type { Clock } from '../model/clock.ts'
import { conflictSides } from '../questions/conflict-sides.ts'
import { conflicts } from '../questions/conflicts.ts'

/** A conflict as the terminal tells it, and as its JSON has it. */
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

/** One line of what it is about, one a side with the claims it stands on, one of what is shown and why. */
export function conflictLines({ kind, facts, sides, shown, rule }: ToldConflict): readonly string[] {
  return [
    `${kind.toLowerCase().replaceAll('_', ' ')}: ${facts.join(', ')}`,
    ...sides.map(({ says, claims }) => `  ${claims.some((claim) => claim === shown) ? '→' : '-'} ${says}  (${claims.join(', ')})`),
    `  ${rule}`,
  ]
}
