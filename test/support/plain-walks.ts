import type { Dossier } from '../../src/model/dossier.ts'

// Plain walks over dossiers and steps, against which the questions are held.

/** Entities by the entities that they share a fact with. */
export function neighbours(dossiers: readonly Dossier[]): ReadonlyMap<string, ReadonlySet<string>> {
  const ties = new Map<string, Set<string>>()
  for (const dossier of dossiers)
    for (const fact of dossier.facts) {
      const tied = ties.get(fact.slug) ?? new Set()
      for (const { entity } of fact.ties) tied.add(entity)
      ties.set(fact.slug, tied)
    }
  const next = new Map<string, Set<string>>()
  for (const tied of ties.values())
    for (const one of tied) {
      const known = next.get(one) ?? new Set()
      for (const other of tied) known.add(other)
      next.set(one, known)
    }
  return next
}

/** How many steps lie between two entities; null where more than `most`. */
export function distance(next: ReadonlyMap<string, ReadonlySet<string>>, from: string, to: string, most: number): number | null {
  const seen = new Set([from])
  let frontier = [from]
  for (let length = 1; length <= most && frontier.length > 0; length++) {
    frontier = frontier.flatMap((entity) => [...(next.get(entity) ?? [])].filter((other) => !seen.has(other) && seen.add(other)))
    if (seen.has(to)) return length
  }
  return null
}

/** All that steps lead to from an entity, without itself. */
export function reached(of: string, steps: readonly (readonly [string, string])[]): ReadonlySet<string> {
  const next = new Map<string, string[]>()
  for (const [from, to] of steps) next.set(from, [...(next.get(from) ?? []), to])
  const seen = new Set<string>()
  const stack = [of]
  for (let at = stack.pop(); at !== undefined; at = stack.pop())
    for (const to of next.get(at) ?? [])
      if (!seen.has(to)) {
        seen.add(to)
        stack.push(to)
      }
  return new Set([...seen].filter((slug) => slug !== of))
}
