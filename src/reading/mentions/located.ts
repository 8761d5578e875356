import type { Token } from '../text/tokens.ts'
import { STATES } from '../words/states.ts'
import type { Gathered, Mention, RawMention } from './mention.ts'

const LOCATIVE =
  /^(?:in|at|near|off|outside|around|across|into|via|through|toward|towards|city|port|town|island|offshore|onshore|southern|northern|eastern|western|north|south|east|west|central)$/
const HELD =
  /^(?:stakes?|shares?|interests?|shareholding|holdings?|%|percent|cent|participation|equity|invest|invests|invested|investing|investment|investor|investors|partners?|shareholders?|confidence|position|control|majority|minority|third|half|quarter)$/

const OFFICES =
  /^(?:analysts?|head|director|manager|president|economist|strategist|researcher|professor|fellow|consultant|chief|officer|executive|partner|engineer|lawyer|official)$/

/** Whether the words before a name make it a place: "in Skarvik", but not "a stake in Nordkraft". */
export function isLocated(tokens: readonly Token[], { start, end }: { readonly start: number; readonly end: number }): boolean {
  const at = tokens.findIndex((token) => token.start >= start)
  const last = tokens.findIndex((token) => token.start >= end)
  const [before, earlier] = [tokens[at - 1]?.lower ?? '', tokens[at - 2]?.lower ?? '']
  if (tokens[last]?.text === "'s" || tokens[last]?.lower === 'said') return false
  if (
    before === ',' &&
    tokens[at - 2]?.isCapital &&
    STATES.has(
      tokens
        .slice(at, last < 0 ? undefined : last)
        .map(({ text }) => text)
        .join(' '),
    )
  )
    return true
  if (before === 'of')
    return /^(?:city|port|north|south|east|west|coast|town|village|seaport|province|island|off|governor|mayor|region|state)$/.test(earlier)
  return LOCATIVE.test(before) && !HELD.test(earlier) && !OFFICES.test(earlier)
}

const TRAVEL =
  /^(?:visit|visits|visited|visiting|trip|travel|travels|travelled|traveled|flew|fly|flies|went|go|come|came|arrive|arrived|return|returned|leave|left|visitor|heading|bound|flight|delegation)$/

/** A capital is its government where it acts, and a place after "in"; who visits it visits the government. */
export function isCapitalAsPlace(tokens: readonly Token[], mention: { readonly start: number; readonly end: number }): boolean {
  const at = tokens.findIndex((token) => token.start >= mention.start)
  const [before, earlier] = [tokens[at - 1]?.lower ?? '', tokens[at - 2]?.lower ?? '']
  return isLocated(tokens, mention) || (/^(?:for|from|in)$/.test(before) && TRAVEL.test(earlier))
}

/** "285 km off Darwin", "near Darwin": no project or company of the name. */
export function isOffPlace(tokens: readonly Token[], { start, surface }: RawMention): boolean {
  const at = tokens.findIndex((token) => token.start >= start)
  return /^(?:off|near)$/.test(tokens[at - 1]?.lower ?? '') && !surface.includes(' ')
}

/** "in Tokyo": the city. */
export function asPlace(
  tokens: readonly Token[],
  { start, end }: RawMention,
  places: Map<string, Gathered>,
  add: (mention: RawMention) => Gathered,
): Mention {
  const words = tokens.filter((token) => token.start >= start && token.end <= end)
  const city: RawMention = { start, end, surface: words.map(({ text }) => text).join(' '), kind: null, way: 'name' }
  const place = places.get(city.surface) ?? add(city)
  places.set(city.surface, place)
  place.located++
  place.uses++
  return { ...city, referents: [place.id] }
}
