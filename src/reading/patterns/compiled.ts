import { unmarked, withAuxiliariesMarked } from './auxiliaries.ts'
import { expressionOf } from './cue.ts'
import { type Need, neededIn, needsOf } from './needs.ts'
import type { Pattern } from './pattern.ts'

type Compiled = { readonly pattern: Pattern; readonly needs: readonly number[]; readonly expression: () => RegExp }
/** What a pattern finds in a text. */
export type Found = { readonly pattern: Pattern; readonly match: Match }
/** The words of a text that a cue matches, where they begin in it, and its places by name. */
export type Match = {
  readonly said: string
  readonly index: number
  readonly text: string
  readonly groups: Readonly<Record<string, string | undefined>>
}
/** Finds patterns in a typed text, in the order of the patterns, each from left to right. */
export type Search = (text: string) => readonly Found[]

/**
 * A search for the patterns. Expressions are made once a text has what they need: few texts have, and making them is what
 * takes longest in a first article.
 */
export function searchFor(patterns: readonly Pattern[]): Search {
  const needs = new NumberedNeeds()
  const compiled: readonly Compiled[] = patterns.map((pattern) => {
    let expression: RegExp | null = null
    return {
      pattern,
      needs: [...needsOf(pattern.cue), ...placesNeeded(pattern)].map((need) => needs.numberOf(need)),
      expression: () => (expression ??= expressionOf(pattern.cue)),
    }
  })
  return (text) => {
    const met = needs.metBy(text)
    const marked = withAuxiliariesMarked(text)
    return compiled.flatMap(({ pattern, needs: needed, expression }) =>
      needed.every((need) => met.has(need)) ? Array.from(marked.matchAll(expression()), (match) => ({ pattern, match: matchIn(text, match) })) : [],
    )
  }
}

function matchIn(text: string, { 0: said, index, groups = {} }: RegExpExecArray): Match {
  const places = Object.entries(groups).map(([name, place]: [string, string | undefined]) => [name, place === undefined ? place : unmarked(place)])
  return { said: unmarked(said), index, text, groups: Object.fromEntries(places) }
}

/** Needs by number: patterns share many, and a text is looked through once for all of them. */
class NumberedNeeds {
  readonly #numbers = new Map<string, number>()
  readonly #byWord = new Map<string, number[]>()

  numberOf(need: Need): number {
    const key = [...need].toSorted().join('|')
    const number = this.#numbers.get(key) ?? this.#numbers.size
    if (number < this.#numbers.size) return number
    this.#numbers.set(key, number)
    for (const word of need) this.#byWord.set(word, [...(this.#byWord.get(word) ?? []), number])
    return number
  }

  metBy(text: string): ReadonlySet<number> {
    return new Set(neededIn(text).flatMap((word) => this.#byWord.get(word) ?? []))
  }
}

/** What must stand in a sentence for a fact of the pattern, whatever its cue lets be missing: a share, an amount. */
function placesNeeded({ facts }: Pattern): readonly Need[] {
  const said = facts.map(({ roles }) => `${roles.share ?? ''}`.split(','))
  if (said.some((groups) => groups.includes('share'))) return [new Set(['<%', '<R'])]
  if (facts.every(({ kind, roles }) => kind === 'FIGURE' && roles.quantity !== undefined)) return [new Set(['<q', '<m'])]
  return []
}
