import type { Graph } from '../graph/graph.ts'
import { LEFT_OUT, type TieFilter } from './tie-filter.ts'
import { row, type TieGraph } from './tie-graph.ts'
import type { FilteredTies, TieReader } from './ties.ts'

export type NetworkRequest = TieFilter & {
  /** The entities to start from, by slug. */
  readonly around: readonly string[]
  /** How many facts away from those the farthest may be. */
  readonly depth: number
  readonly maxNodes: number
}

export type NetworkNode = {
  readonly entity: string
  /** How many facts away from the nearest of `around`. */
  readonly distance: number
  /** How many entities it shares facts with, shown or not. */
  readonly degree: number
  /** How many of those are not shown. */
  readonly hidden: number
}

/** Entities by distance, then by slug, and the facts that tie at least two of them, by slug. */
export type Network = {
  readonly nodes: readonly NetworkNode[]
  readonly facts: readonly string[]
  /** Entities near enough that had no room, as far as was looked, and the facts that tie shown ones to them or had no room. */
  readonly leftOut: { readonly nodes: number; readonly edges: number }
}

/** Where a network's entities stand in its picture, in pixels: the middle of each. */
export type NetworkPositions = (graph: Graph, request: NetworkRequest) => Promise<ReadonlyMap<string, { readonly x: number; readonly y: number }>>

/** How much may be asked for. */
export const NETWORK_LIMITS = { around: 50, depth: 6, maxNodes: 200 } as const

export const NETWORK_DEFAULTS = { depth: 1, maxNodes: 60 } as const

export type NetworkSearch = (graph: Graph, request: NetworkRequest) => Promise<Network>

/** More facts than that make no picture; established ones come first. */
export const MOST_FACTS = 600

/**
 * A search for what is around entities: breadth first over the facts that count, whole levels while there is room, then
 * those with most facts first, ties by slug. In the process, over ties read once a version: alike on every engine.
 */
export function createNetworkSearch(ties: TieReader): NetworkSearch {
  return async (graph, request) => networkOf(await ties(graph, request), request)
}

function networkOf(filtered: FilteredTies, { around, depth, maxNodes }: NetworkRequest): Network {
  const { ties, sureness } = filtered
  const { distances, dropped } = nearest(filtered, [...new Set(around)], depth, maxNodes)
  const shown = new Set([...distances.keys()].flatMap((slug) => ties.numbers.get(slug) ?? []))
  const nodes = [...distances]
    .map(([entity, distance]): NetworkNode => {
      const near = neighbours(filtered, ties.numbers.get(entity))
      return { entity, distance, degree: near.size, hidden: [...near].filter((other) => !shown.has(other)).length }
    })
    .sort((one, other) => one.distance - other.distance || (one.entity < other.entity ? -1 : 1))
  const touching = new Set([...shown].flatMap((entity) => [...row(ties.factsOf, entity)].filter((fact) => sureness[fact] !== LEFT_OUT)))
  const among = [...touching].filter((fact) => row(ties.entitiesOf, fact).filter((entity) => shown.has(entity)).length > 1)
  const drawn = among.sort((one, other) => (sureness[one] ?? 0) - (sureness[other] ?? 0) || one - other).slice(0, MOST_FACTS)
  const isDrawn = new Set(drawn)
  const cut = [...touching].filter((fact) => !isDrawn.has(fact) && row(ties.entitiesOf, fact).some((entity) => dropped.has(entity)))
  const crowded = among.filter((fact) => !isDrawn.has(fact))
  return {
    nodes,
    facts: drawn.sort((one, other) => one - other).map((fact) => ties.facts[fact]?.slug ?? ''),
    leftOut: { nodes: dropped.size, edges: new Set([...cut, ...crowded]).size },
  }
}

type Nearest = { readonly distances: ReadonlyMap<string, number>; readonly dropped: ReadonlySet<number> }

/** The entities within reach, level by level, and those of the last level that had no room. */
function nearest(filtered: FilteredTies, around: readonly string[], depth: number, maxNodes: number): Nearest {
  const { ties } = filtered
  const distances = new Map(around.map((slug) => [slug, 0]))
  const seen = new Set(around.flatMap((slug) => ties.numbers.get(slug) ?? []))
  let frontier: readonly number[] = [...seen]
  for (let distance = 1; distance <= depth && frontier.length > 0; distance++) {
    const level = [...new Set(frontier.flatMap((entity) => [...neighbours(filtered, entity)]))].filter((entity) => !seen.has(entity))
    const room = maxNodes - distances.size
    frontier = level.length > room ? level.sort(byFacts(ties)).slice(0, Math.max(0, room)) : level
    for (const entity of frontier) {
      seen.add(entity)
      distances.set(ties.entities[entity] ?? '', distance)
    }
    if (level.length > frontier.length) return { distances, dropped: new Set(level.filter((entity) => !seen.has(entity))) }
  }
  return { distances, dropped: new Set() }
}

/** Numbers are in the order of slugs. */
const byFacts = (ties: TieGraph) => (one: number, other: number) => row(ties.factsOf, other).length - row(ties.factsOf, one).length || one - other

/** All that the entity shares a fact with that counts. An entity without any facts has no number. */
function neighbours({ ties, sureness }: FilteredTies, entity: number | undefined): ReadonlySet<number> {
  const near = new Set<number>()
  if (entity === undefined) return near
  for (const fact of row(ties.factsOf, entity))
    if (sureness[fact] !== LEFT_OUT) for (const other of row(ties.entitiesOf, fact)) if (other !== entity) near.add(other)
  return near
}
