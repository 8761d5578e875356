import { COUNTRIES } from '../words/countries.ts'
import type { Gathered, Mention } from './mention.ts'
import type { Is } from './pairs.ts'

/** "the Malaysian company", "the UAE firm": the country that the words say. */
export function nationIn(surface: string): string | null {
  const words = surface.replace(/^[a-z]+ /, '')
  const says = (name: string) => words.startsWith(`${name.toLowerCase()} `) || words === `${name.toLowerCase()}s`
  return COUNTRIES.find(({ names, adjectives, capital }) => [...names, ...adjectives, ...(capital?.split('|') ?? [])].some(says))?.name ?? null
}

/** The body named last that the words say is of the country; else the one named most of those of which they say nothing. */
export function ofNation(nation: string, recent: readonly (readonly Mention[])[], isMeant: Is, referents: readonly Gathered[]): readonly number[] {
  const ids = recent.flatMap((mentions) => [...mentions].reverse().flatMap(({ referents: all }) => all)).filter(isMeant)
  const nations = (id: number) => referents[id]?.nations ?? new Set<string>()
  const uses = (id: number) => referents[id]?.uses ?? 0
  const unsaid = ids.filter((id) => nations(id).size === 0 && referents[id]?.kind !== null)
  const found = ids.find((id) => nations(id).has(nation)) ?? unsaid.find((id) => unsaid.every((other) => uses(other) <= uses(id)))
  return found === undefined ? [] : [found]
}
