import type { Token } from '../text/tokens.ts'
import { COUNTRIES } from '../words/countries.ts'
import type { RawMention } from './mention.ts'

type Named = { readonly country: string; readonly way: RawMention['way'] }

const BY_NAME = new Map<string, Named>()
for (const { name, names, adjectives, capital } of COUNTRIES) {
  for (const each of names) BY_NAME.set(each, { country: name, way: 'name' })
  for (const each of adjectives) if (!BY_NAME.has(each)) BY_NAME.set(each, { country: name, way: 'adjective' })
  for (const each of capital?.split('|') ?? []) if (!BY_NAME.has(each)) BY_NAME.set(each, { country: name, way: 'capital' })
}
/** Unions that act as countries do. */
const UNIONS = new Map<string, Named>(
  ['EU', 'E.U.', 'European Union', 'Council of the European Union', 'Council of the EU', 'Brussels'].map((name) => [
    name,
    { country: 'European Union', way: name === 'Brussels' ? 'capital' : 'name' },
  ]),
)
const LONGEST = 5

/** Unions are organizations, and act as countries do. */
export function isUnion(country: string): boolean {
  return country === 'European Union'
}

export type CountryAt = Named & { readonly tokens: number }

/** The country named from this token on, the longest name first; null where there is none. */
export function countryAt(tokens: readonly Token[], at: number): CountryAt | null {
  for (let count = Math.min(LONGEST, tokens.length - at); count > 0; count--) {
    const [first, last] = [tokens[at], tokens[at + count - 1]]
    if (!first?.isCapital || !last) continue
    const text = tokens
      .slice(at, at + count)
      .map((token) => token.text)
      .join(' ')
    const named = BY_NAME.get(text) ?? UNIONS.get(text) ?? inCapitals(text)
    if (named) return { ...named, tokens: count }
  }
  return null
}

/** "Malaysians", "Americans": those of a country, by its adjective. */
export function isPeople(text: string): boolean {
  return text.endsWith('s') && !BY_NAME.has(text) && BY_NAME.get(text.slice(0, -1))?.way === 'adjective'
}

const BY_CAPITALS = new Map(
  [...BY_NAME].flatMap(([name, named]) => (named.way === 'name' && name.length > 4 ? [[name.toUpperCase(), named] as const] : [])),
)

/** Headlines and openings in capitals: "TRINIDAD AND TOBAGO". */
function inCapitals(text: string): Named | undefined {
  return text === text.toUpperCase() ? BY_CAPITALS.get(text) : undefined
}

/** "Japan-U.S.", "Russian-Japanese": both countries in one word; null for anything else. */
export function countryPair(token: Token): readonly [Named, Named] | null {
  const parts = token.text.split('-')
  if (parts.length !== 2) return null
  const [one, other] = parts.map((part) => BY_NAME.get(part) ?? UNIONS.get(part) ?? PREFIXES.get(part))
  return one && other ? [one, other] : null
}

const PREFIXES = new Map<string, Named>([
  ['Sino', { country: 'China', way: 'adjective' }],
  ['Russo', { country: 'Russia', way: 'adjective' }],
])
