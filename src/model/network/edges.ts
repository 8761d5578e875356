import type { FactKind } from '../facts/fact-kind.ts'
import { isMutual, sidesOf, type Tied } from './sides.ts'

/** How two entities stand to each other in a fact: parties that face each other, who does it to whom, or whom it concerns. */
export type Between = 'MUTUAL' | 'DIRECTED' | 'ABOUT'

/** Facts of one kind between the same two entities that stand alike to each other, in the order of their slugs. */
export type Edge<Fact extends Tied> = {
  readonly source: string
  readonly target: string
  readonly kind: FactKind
  readonly between: Between
  readonly facts: readonly Fact[]
}

/**
 * Two by two, who is tied to whom: each entity a fact starts from to each it goes to and to each it concerns, and the
 * parties of deals and talks to each other. Two on the same side of any other fact are not tied by it. By source, target,
 * kind and how they stand to each other.
 */
export function edgesOf<Fact extends Tied>(facts: readonly Fact[], shown: ReadonlySet<string>): readonly Edge<Fact>[] {
  const edges = new Map<string, Edge<Fact> & { readonly facts: Fact[] }>()
  for (const fact of facts)
    for (const [source, target, between] of pairsOf(fact, shown)) {
      const key = JSON.stringify([source, target, fact.kind, between])
      const edge = edges.get(key) ?? { source, target, kind: fact.kind, between, facts: [] }
      edge.facts.push(fact)
      edges.set(key, edge)
    }
  return [...edges].sort(([one], [other]) => (one < other ? -1 : 1)).map(([, edge]) => edge)
}

type Pair = readonly [source: string, target: string, between: Between]

function pairsOf(fact: Tied, shown: ReadonlySet<string>): readonly Pair[] {
  const { from, to, about } = sidesOf(fact, (entity) => shown.has(entity))
  const facing = isMutual(fact.kind) ? from.flatMap((one, at) => from.slice(at + 1).map((other): Pair => [one, other, 'MUTUAL'])) : []
  const each = (targets: readonly string[], between: Between) => from.flatMap((source) => targets.map((target): Pair => [source, target, between]))
  return [...facing, ...each(to, 'DIRECTED'), ...each(about, 'ABOUT')]
}
