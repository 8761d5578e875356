import type { Graph } from '../graph/graph.ts'
import { statements } from '../graph/statements.ts'
import { TooCostly } from '../model/errors.ts'
import type { FactKind } from '../model/facts/fact-kind.ts'
import type { Day } from '../model/partial-date.ts'
import type { Bounds } from '../model/states/state.ts'
import type { FactStatus } from '../model/status.ts'

/** A state, as far as filters need it. */
export type FilteredState = Bounds & { readonly status: FactStatus; readonly knownFrom: Day; readonly knownUntil: Day; readonly latest: boolean }

/** Lists of numbers, one after the other: those of `at` stand from `starts[at]` to `starts[at + 1]`. */
export type Rows = { readonly starts: Uint32Array; readonly values: Uint32Array }

/** Entities and facts by number, in the order of their slugs, and the ties between them both ways round. */
export type TieGraph = {
  readonly entities: readonly string[]
  readonly numbers: ReadonlyMap<string, number>
  readonly facts: readonly { readonly slug: string; readonly kind: FactKind; readonly states: readonly FilteredState[] }[]
  readonly factsOf: Rows
  readonly entitiesOf: Rows
  /** When each tie is known from, beside `entitiesOf.values`. */
  readonly knownFrom: readonly Day[]
}

/** More ties than that are not read into memory: about a gigabyte. */
export const MOST_TIES = 5_000_000

/** Reads all ties and states of the graph. Raises TooCostly where there are more than `most`. */
export async function readTieGraph(graph: Graph, most: number = MOST_TIES): Promise<TieGraph> {
  const [counted] = await graph.read(statements.countTies, {})
  if ((counted?.total ?? 0) > most) throw new TooCostly(`paths are searched in memory, and this graph has ${counted?.total} ties, more than ${most}`)
  const ties = await graph.read(statements.allTies, {})
  const states = await graph.read(statements.allStates, {})
  const slugs = [...new Set(states.map(({ fact }) => fact))].sort()
  const factNumbers = new Map(slugs.map((slug, at) => [slug, at]))
  const facts = slugs.map((slug) => ({ slug, kind: 'FIGURE' as FactKind, states: [] as FilteredState[] }))
  for (const { fact: slug, kind, ...state } of states) {
    const fact = facts[factNumbers.get(slug) ?? -1]
    if (!fact) continue
    fact.kind = kind
    fact.states.push(state)
  }
  const entities = [...new Set(ties.map(({ entity }) => entity))].sort()
  const numbers = new Map(entities.map((slug, at) => [slug, at]))
  const known = ties.flatMap(({ fact, entity, knownFrom }) => {
    const [one, other] = [factNumbers.get(fact), numbers.get(entity)]
    return one === undefined || other === undefined ? [] : [{ fact: one, entity: other, knownFrom }]
  })
  const inOrder = known.sort((one, other) => one.fact - other.fact || one.entity - other.entity)
  return { entities, numbers, facts, knownFrom: inOrder.map(({ knownFrom }) => knownFrom), ...bothWays(facts.length, entities.length, inOrder) }
}

type Tie = { readonly fact: number; readonly entity: number }

function bothWays(facts: number, entities: number, ties: readonly Tie[]): Pick<TieGraph, 'entitiesOf' | 'factsOf'> {
  return {
    entitiesOf: rowsOf(
      facts,
      ties.map(({ fact, entity }) => [fact, entity]),
    ),
    factsOf: rowsOf(
      entities,
      ties.map(({ fact, entity }) => [entity, fact]),
    ),
  }
}

/** The same graph with the ties that documents published by the day report; itself where those are all. */
export function knownBy(graph: TieGraph, day: Day): TieGraph {
  if (graph.knownFrom.every((known) => known <= day)) return graph
  const ties = graph.facts.flatMap((_, fact) => {
    const start = graph.entitiesOf.starts[fact] ?? 0
    return [...row(graph.entitiesOf, fact)].flatMap((entity, at) => {
      const knownFrom = graph.knownFrom[start + at] ?? ''
      return knownFrom <= day ? [{ fact, entity, knownFrom }] : []
    })
  })
  return { ...graph, knownFrom: ties.map(({ knownFrom }) => knownFrom), ...bothWays(graph.facts.length, graph.entities.length, ties) }
}

/** Pairs by their first number; the order of the second ones is kept. */
function rowsOf(count: number, pairs: readonly (readonly [number, number])[]): Rows {
  const starts = new Uint32Array(count + 1)
  for (const [at] of pairs) starts[at + 1] = (starts[at + 1] ?? 0) + 1
  for (let at = 0; at < count; at++) starts[at + 1] = (starts[at + 1] ?? 0) + (starts[at] ?? 0)
  const next = starts.slice()
  const values = new Uint32Array(pairs.length)
  for (const [at, value] of pairs) {
    const place = next[at] ?? 0
    values[place] = value
    next[at] = place + 1
  }
  return { starts, values }
}

/** The numbers of one list. */
export function row({ starts, values }: Rows, at: number): Uint32Array {
  return values.subarray(starts[at] ?? 0, starts[at + 1] ?? 0)
}

/**
 * Whether a step from the entity, over a fact that counts to an entity at it, is what is looked for; looks no further then.
 * No list is made, since hubs have thousands.
 */
export function someStep(
  graph: TieGraph,
  entity: number,
  counts: (fact: number) => boolean,
  isSought: (fact: number, next: number) => boolean,
): boolean {
  const [facts, entities] = [graph.factsOf, graph.entitiesOf]
  const [firstFact, endOfFacts] = [facts.starts[entity] ?? 0, facts.starts[entity + 1] ?? 0]
  for (let at = firstFact; at < endOfFacts; at++) {
    const fact = facts.values[at] ?? 0
    if (!counts(fact)) continue
    const end = entities.starts[fact + 1] ?? 0
    for (let tie = entities.starts[fact] ?? 0; tie < end; tie++) if (isSought(fact, entities.values[tie] ?? 0)) return true
  }
  return false
}

/** Calls with every step from the entity over the facts that count. */
export function eachStep(graph: TieGraph, entity: number, counts: (fact: number) => boolean, step: (fact: number, next: number) => void): void {
  someStep(graph, entity, counts, (fact, next) => {
    step(fact, next)
    return false
  })
}
