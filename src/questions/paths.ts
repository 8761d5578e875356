import type { Graph } from '../graph/graph.ts'
import { askedDays, type Clock, knowledgeDay } from '../model/clock.ts'
import type { FactKind } from '../model/facts/fact-kind.ts'
import { standingOf } from '../model/states/choose.ts'
import type { FactStatus } from '../model/status.ts'
import { heap } from './heap.ts'
import { type Rows, readTieGraph, type TieGraph } from './tie-graph.ts'
import { versioned } from './versioned.ts'

/** A chain of facts from one entity to another: one more entity than facts, all by slug. */
export type Path = { readonly entities: readonly string[]; readonly facts: readonly string[] }

export type PathRequest = {
  readonly from: string
  readonly to: string
  readonly kinds: readonly FactKind[]
  readonly statuses: readonly FactStatus[] | null
  readonly clock: Clock
  /** The longest chain, in facts. */
  readonly maxLength: number
  readonly first: number
}

export type PathSearch = (graph: Graph, request: PathRequest) => Promise<readonly Path[]>

/** How many beginnings of chains are tried before the search gives what it has. */
const MOST_TRIED = 50_000

/** How many filters are kept worked out: a byte a fact each. */
const MOST_FILTERS = 32

/** A search for paths over all ties, read once a version of the dataset and searched in the process: alike on every engine. */
export function createPathSearch(): PathSearch {
  const current = versioned(async (graph) => ({ ties: await readTieGraph(graph), filters: new Map<string, Uint8Array>() }))
  return async (graph, request) => {
    const { ties, filters } = await current(graph)
    const key = JSON.stringify([request.kinds, request.statuses, request.clock])
    const sureness = filters.get(key) ?? filtered(ties, request)
    if (filters.size >= MOST_FILTERS) filters.clear()
    filters.set(key, sureness)
    return search(ties, sureness, request)
  }
}

/** Not part of the paths asked for; certain; or only possible then. */
const [LEFT_OUT, SURE, UNSURE] = [0, 1, 2] as const

const ESTABLISHED: ReadonlySet<FactStatus> = new Set(['IN_EFFECT', 'AGREED', 'DONE'])

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
  const remaining = distances(graph, sureness, to, request.maxLength)
  const degree = (entity: number) => (graph.factsOf.starts[entity + 1] ?? 0) - (graph.factsOf.starts[entity] ?? 0)
  const found: Beginning[] = []
  const queue = heap<Beginning>(byWorth)
  const start = remaining.get(from)
  if (start !== undefined) queue.push({ entities: [from], facts: [], length: start, unsure: 0, hubs: 0 })
  for (let tried = 0; tried < MOST_TRIED && found.length < request.first; tried++) {
    const best = queue.pop()
    if (!best) break
    const at = best.entities.at(-1) ?? from
    if (at === to) {
      found.push(best)
      continue
    }
    for (const fact of row(graph.factsOf, at)) {
      const sure = sureness[fact]
      if (sure === LEFT_OUT || best.facts.includes(fact)) continue
      for (const entity of row(graph.entitiesOf, fact)) {
        const left = remaining.get(entity)
        const length = best.facts.length + 1 + (left ?? Number.POSITIVE_INFINITY)
        if (length > request.maxLength || best.entities.includes(entity)) continue
        queue.push({
          entities: [...best.entities, entity],
          facts: [...best.facts, fact],
          length,
          unsure: best.unsure + Number(sure === UNSURE),
          hubs: best.hubs + (entity === to ? 0 : degree(entity)),
        })
      }
    }
  }
  return found.map(({ entities, facts }) => ({
    entities: entities.map((entity) => graph.entities[entity] ?? ''),
    facts: facts.map((fact) => graph.facts[fact]?.slug ?? ''),
  }))
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

function row({ starts, values }: Rows, at: number): Uint32Array {
  return values.subarray(starts[at] ?? 0, starts[at + 1] ?? 0)
}

/** What each fact is to the request, by the state that its clocks choose. */
function filtered({ facts }: TieGraph, { kinds, statuses, clock }: PathRequest): Uint8Array {
  const [asked, day] = [askedDays(clock), knowledgeDay(clock)]
  const wanted = new Set(kinds)
  return Uint8Array.from(facts, ({ kind, states }) => {
    if (!wanted.has(kind)) return LEFT_OUT
    const known = states.filter((state) => state.knownFrom <= day && day < state.knownUntil && (statuses === null || statuses.includes(state.status)))
    if (asked === null) {
      const latest = known.find((state) => state.latest)
      return latest ? (ESTABLISHED.has(latest.status) ? SURE : UNSURE) : LEFT_OUT
    }
    const standings = known.map((state) => standingOf(state, asked))
    return standings.includes('CERTAIN') ? SURE : standings.includes('UNCLEAR') ? UNSURE : LEFT_OUT
  })
}

/** How many facts lie between each entity and `to`, as far as `most`. */
function distances(graph: TieGraph, sureness: Uint8Array, to: number, most: number): ReadonlyMap<number, number> {
  const distance = new Map([[to, 0]])
  const passed = new Uint8Array(graph.facts.length)
  let frontier = [to]
  for (let length = 1; length <= most && frontier.length > 0; length++) {
    const next: number[] = []
    for (const entity of frontier)
      for (const fact of row(graph.factsOf, entity)) {
        if (passed[fact] || sureness[fact] === LEFT_OUT) continue
        passed[fact] = 1
        for (const other of row(graph.entitiesOf, fact)) {
          if (distance.has(other)) continue
          distance.set(other, length)
          next.push(other)
        }
      }
    frontier = next
  }
  return distance
}
