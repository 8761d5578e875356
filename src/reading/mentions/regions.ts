import type { Token } from '../text/tokens.ts'
import type { RawMention, Step } from './mention.ts'

const REGIONS =
  /^(?:(?:Continental|Northern|Southern|Western|Eastern|Central|Northwest|North-West|Sub-Saharan) (?:Europe|Asia|Africa)|Europe|Asia|Africa|Southeast Asia|South Asia|East Asia|Central Asia|Northeast Asia|Latin America|South America|North America|the West|Middle East|Far East)\b/
const ADJECTIVES =
  /^(?:European|Asian|African|Western|Arab|Eastern|Northern|Southern|Baltic|Nordic|Arctic|Atlantic|Pacific|Eurasian|Caspian|Siberian)$/
const BUYERS =
  /^(?:buyers|customers|utilities|companies|countries|allies|importers|consumers|nations|firms|banks|states|traders|producers|exporters)$/

/** Whether a name is of a part of the world, where nobody acts. */
export function isPartOfWorld(name: string): boolean {
  return REGIONS.exec(name)?.[0] === name
}

/** "South Asian", "Middle Eastern": of a part of the world, and nobody's name. */
export function isRegional(name: readonly Token[]): boolean {
  const text = name.map(({ text }) => text).join(' ')
  return (
    isPartOfWorld(text) ||
    /^Anglo-\p{L}+$|^(?:Arctic|Caspian|Baltic|Texan|Californian|Bavarian|Siberian|Alaskan|Soviet|Islamist)$/u.test(text) ||
    /^(?:(?:South|Southeast|East|Central|West|North|Northeast|Latin|Middle|Far) )?(?:Asian|Eastern|European|African|American|Russian)$/.test(text)
  )
}

/** A part of the world, or a set of those who live there: "Europe", "Asian buyers", "Western"; null for anything else. */
export function regionAt(tokens: readonly Token[], at: number): Step | null {
  const [token, second] = [tokens[at], tokens[at + 1]]
  if (!token) return null
  const region = REGIONS.exec(
    tokens
      .slice(at, at + 2)
      .map(({ text }) => text)
      .join(' '),
  )
  if (region) {
    const end = at + region[0].split(' ').length
    if (tokens[end]?.isCapital) return null
    return { mentions: [group(token.start, tokens[end - 1]?.end ?? token.end, region[0])], next: end }
  }
  if (!ADJECTIVES.test(token.text) || !second || second.isCapital) return null
  const noun = tokens.slice(at + 1, at + 4).findIndex(({ lower }) => BUYERS.test(lower))
  const last = tokens[at + 1 + noun]
  if (noun >= 0 && last && tokens.slice(at + 1, at + 1 + noun).every(({ lower }) => /^(?:gas|lng|energy|oil|power)$/.test(lower)))
    return {
      mentions: [
        group(
          token.start,
          last.end,
          tokens
            .slice(at, at + 2 + noun)
            .map(({ text }) => text)
            .join(' '),
        ),
      ],
      next: at + 2 + noun,
    }
  return { mentions: token.text === 'Western' ? [{ ...group(token.start, token.end, 'Western countries'), way: 'adjective' }] : [], next: at + 1 }
}

function group(start: number, end: number, surface: string): RawMention {
  return { start, end, surface, kind: 'GROUP', way: 'name' }
}
