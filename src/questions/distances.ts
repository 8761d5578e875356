import { eachStep, type TieGraph } from './tie-graph.ts'

/** Farther than any path asked for. */
export const OUT_OF_REACH = 255

/** How many facts lie between entities and the one they are counted from, as far as was looked. */
export type Distances = {
  readonly of: (entity: number) => number
  /** Those whose distance is this: at most what was looked for. */
  readonly at: (distance: number) => readonly number[]
  /** Looks as far as so many facts. */
  readonly lookAsFarAs: (length: number) => void
}

/** Distances from one entity over the facts that count: breadth first, one more level only when it is asked for. */
export function distancesFrom(graph: TieGraph, counts: (fact: number) => boolean, start: number): Distances {
  const distance = new Uint8Array(graph.entities.length).fill(OUT_OF_REACH)
  const levels: number[][] = [[start]]
  distance[start] = 0
  const lookFurther = (frontier: readonly number[]) => {
    const next: number[] = []
    for (const entity of frontier)
      eachStep(graph, entity, counts, (_, other) => {
        if (distance[other] !== OUT_OF_REACH) return
        distance[other] = levels.length
        next.push(other)
      })
    levels.push(next)
  }
  return {
    of: (entity) => distance[entity] ?? OUT_OF_REACH,
    at: (level) => levels[level] ?? [],
    lookAsFarAs(length) {
      for (let last = levels.at(-1); last && last.length > 0 && levels.length <= length; last = levels.at(-1)) lookFurther(last)
    },
  }
}
