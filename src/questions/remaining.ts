import { distancesFrom, OUT_OF_REACH } from './distances.ts'
import { someStep, type TieGraph } from './tie-graph.ts'

/** Exact distances to the goal, of every entity that a chain of at most `longest` facts can pass; others may be out of reach. */
export type Remaining = { readonly within: (longest: number) => (entity: number) => number }

/**
 * Looks from both ends, half the way each, since what lies within a few facts of anyone is nearly the whole graph
 * (bidirectional search; Pohl 1971). What is farther from the goal than its half is near the start, and there each
 * entity looks whether a neighbour is one fact nearer to the goal.
 */
export function remainingTo(graph: TieGraph, counts: (fact: number) => boolean, from: number, to: number): Remaining {
  const [near, start] = [distancesFrom(graph, counts, to), distancesFrom(graph, counts, from)]
  const far = new Uint8Array(graph.entities.length).fill(OUT_OF_REACH)
  const remaining = (entity: number) => Math.min(near.of(entity), far[entity] ?? OUT_OF_REACH)
  const isFar = (entity: number, distance: number) =>
    remaining(entity) > distance && someStep(graph, entity, counts, (_, next) => remaining(next) === distance - 1)
  return {
    within(longest) {
      const half = Math.floor(longest / 2)
      near.lookAsFarAs(half)
      start.lookAsFarAs(longest - half - 1)
      for (let distance = half + 1; distance <= longest; distance++)
        for (let passed = 0; passed <= longest - distance; passed++)
          for (const entity of start.at(passed)) if (isFar(entity, distance)) far[entity] = distance
      return remaining
    },
  }
}
