import type { FactKind } from '../facts/fact-kind.ts'
import { isMutual, sidesOf, type Tied } from './sides.ts'

/** Facts of one kind between the same two entities, in the order of their slugs. */
export type Edge<Fact extends Tied> = {
  readonly source: string
  readonly target: string
  readonly kind: FactKind
  readonly facts: readonly Fact[]
}

/**
 * Two by two, who is tied to whom: each entity a fact starts from to each it goes to, and the parties of deals and talks
 * to each other. By source, target and kind.
 */
export function edgesOf<Fact extends Tied>(facts: readonly Fact[], shown: ReadonlySet<string>): readonly Edge<Fact>[] {
  const edges = new Map<string, Edge<Fact> & { readonly facts: Fact[] }>()
  for (const fact of facts)
    for (const [source, target] of pairsOf(fact, shown)) {
      const key = JSON.stringify([source, target, fact.kind])
      const edge = edges.get(key) ?? { source, target, kind: fact.kind, facts: [] }
      edge.facts.push(fact)
      edges.set(key, edge)
    }
  return [...edges].sort(([one], [other]) => (one < other ? -1 : 1)).map(([, edge]) => edge)
}

function pairsOf(fact: Tied, shown: ReadonlySet<string>): readonly (readonly [string, string])[] {
  const { from, to } = sidesOf(fact, (entity) => shown.has(entity))
  const facing = isMutual(fact.kind) || to.length === 0 ? pairwise(from) : []
  return [...facing, ...(from.length === 0 ? pairwise(to) : from.flatMap((source) => to.map((target) => [source, target] as const)))]
}

const pairwise = (side: readonly string[]) => side.flatMap((one, at) => side.slice(at + 1).map((other) => [one, other] as const))
