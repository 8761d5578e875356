import type { Graph } from '../graph/graph.ts'
import { heap } from './heap.ts'
import { remainingTo } from './remaining.ts'
import { LEFT_OUT, type TieFilter, UNSURE } from './tie-filter.ts'
import { eachStep, type TieGraph } from './tie-graph.ts'
import type { TieReader } from './ties.ts'

/** A chain of facts from one entity to another: one more entity than facts, all by slug. */
export type Path = { readonly entities: readonly string[]; readonly facts: readonly string[] }

export type PathRequest = TieFilter & {
  readonly from: string
  readonly to: string
  /** The longest chain, in facts. */
  readonly maxLength: number
  readonly first: number
}

export type PathSearch = (graph: Graph, request: PathRequest) => Promise<readonly Path[]>

/** How many beginnings of chains are tried before the search gives what it has. */
const MOST_TRIED = 50_000

/** A search for paths over all ties, in the process: alike on every engine. */
export function createPathSearch(ties: TieReader): PathSearch {
  return async (graph, request) => {
    const filtered = await ties(graph, request)
    return search(filtered.ties, filtered.sureness, request)
  }
}

type Beginning = {
  readonly entities: readonly number[]
  readonly facts: readonly number[]
  /** The length that it has at the least when it arrives. */
  readonly length: number
  readonly unsure: number
  readonly hubs: number
}

/**
 * The shortest chains first: by length in facts, then the fewer facts that are not established (without asOf: not in
 * effect, agreed or done; with asOf: unclear), then through entities with fewer ties in all, then by slugs. None passes an
 * entity or a fact twice. Best-first search with the exact remaining distance as bound (A*; Hart, Nilsson and Raphael 1968).
 */
function search(graph: TieGraph, sureness: Uint8Array, request: PathRequest): readonly Path[] {
  const [from, to] = [graph.numbers.get(request.from), graph.numbers.get(request.to)]
  if (from === undefined || to === undefined) return []
  const remaining = remainingTo(graph, (fact) => sureness[fact] !== LEFT_OUT, from, to)
  const tries = { left: MOST_TRIED }
  for (let longest = 1; longest <= request.maxLength; longest++) {
    const distance = remaining.within(longest)
    if (distance(from) > longest) continue
    const found = upTo(longest, graph, sureness, { from, to, first: request.first }, distance, tries)
    if (found.length === request.first || longest === request.maxLength || tries.left === 0) return found.map((path) => named(graph, path))
  }
  return []
}

type Ends = { readonly from: number; readonly to: number; readonly first: number }

/** The best chains of at most so many facts. What is longer is not even looked at, which keeps hubs cheap. */
function upTo(
  longest: number,
  graph: TieGraph,
  sureness: Uint8Array,
  { from, to, first }: Ends,
  remaining: (entity: number) => number,
  tries: { left: number },
) {
  const stepsFrom = stepFinder(graph, sureness, (at, next) => Number(at !== from) + 1 + remaining(next) <= longest)
  const found: Beginning[] = []
  const queue = heap<Beginning>(byWorth)
  queue.push({ entities: [from], facts: [], length: remaining(from), unsure: 0, hubs: 0 })
  for (; tries.left > 0 && found.length < first; tries.left--) {
    const best = queue.pop()
    if (!best) break
    const at = best.entities.at(-1) ?? from
    if (at === to) {
      found.push(best)
      continue
    }
    for (const { fact, entity, unsure } of stepsFrom(at)) {
      const length = best.facts.length + 1 + remaining(entity)
      if (length > longest || best.facts.includes(fact) || best.entities.includes(entity)) continue
      queue.push({
        entities: [...best.entities, entity],
        facts: [...best.facts, fact],
        length,
        unsure: best.unsure + unsure,
        hubs: best.hubs + (entity === to ? 0 : degree(graph, entity)),
      })
    }
  }
  return found
}

type Step = { readonly fact: number; readonly entity: number; readonly unsure: number }

/** The steps from an entity that lead on, read once an entity: many chains pass the same hubs. */
function stepFinder(graph: TieGraph, sureness: Uint8Array, leadsOn: (at: number, next: number) => boolean): (at: number) => readonly Step[] {
  const known = new Map<number, readonly Step[]>()
  return (at) => {
    const steps = known.get(at) ?? stepsFrom(graph, sureness, at, leadsOn)
    known.set(at, steps)
    return steps
  }
}

function stepsFrom(graph: TieGraph, sureness: Uint8Array, at: number, leadsOn: (at: number, next: number) => boolean): readonly Step[] {
  const steps: Step[] = []
  const counts = (fact: number) => sureness[fact] !== LEFT_OUT
  eachStep(graph, at, counts, (fact, entity) => {
    if (leadsOn(at, entity)) steps.push({ fact, entity, unsure: Number(sureness[fact] === UNSURE) })
  })
  return steps
}

function degree({ factsOf: { starts } }: TieGraph, entity: number): number {
  return (starts[entity + 1] ?? 0) - (starts[entity] ?? 0)
}

function named({ entities, facts }: TieGraph, path: Beginning): Path {
  return { entities: path.entities.map((entity) => entities[entity] ?? ''), facts: path.facts.map((fact) => facts[fact]?.slug ?? '') }
}

/** Numbers are in the order of slugs. */
function byWorth(one: Beginning, other: Beginning): number {
  return (
    one.length - other.length ||
    one.unsure - other.unsure ||
    one.hubs - other.hubs ||
    compareLists(one.facts, other.facts) ||
    compareLists(one.entities, other.entities)
  )
}

function compareLists(one: readonly number[], other: readonly number[]): number {
  for (const [at, value] of one.entries()) if (value !== other[at]) return value - (other[at] ?? -1)
  return one.length - other.length
}
