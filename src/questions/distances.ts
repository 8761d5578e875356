import { row, type TieGraph } from './tie-graph.ts'

/** Farther than any path asked for. */
export const OUT_OF_REACH = 255

/** How many facts lie between entities and the one they are counted from, as far as was looked. */
export type Distances = {
  readonly of: (entity: number) => number
  /** Looks as far as so many facts. */
  readonly lookAsFarAs: (length: number) => void
}

/** Distances to `to` over the facts that count: breadth first, one more level only when it is asked for. */
export function distancesTo(graph: TieGraph, counts: (fact: number) => boolean, to: number): Distances {
  const distance = new Uint8Array(graph.entities.length).fill(OUT_OF_REACH)
  const passed = new Uint8Array(graph.facts.length)
  let [frontier, looked] = [[to], 0]
  distance[to] = 0
  const lookFurther = () => {
    looked++
    const next: number[] = []
    for (const entity of frontier)
      for (const fact of row(graph.factsOf, entity)) {
        if (passed[fact] || !counts(fact)) continue
        passed[fact] = 1
        for (const other of row(graph.entitiesOf, fact)) {
          if (distance[other] !== OUT_OF_REACH) continue
          distance[other] = looked
          next.push(other)
        }
      }
    frontier = next
  }
  return {
    of: (entity) => distance[entity] ?? OUT_OF_REACH,
    lookAsFarAs(length) {
      while (looked < length && frontier.length > 0) lookFurther()
    },
  }
}
