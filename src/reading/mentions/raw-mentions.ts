import type { EntityKind } from '../../model/entity.ts'
import type { Token } from '../text/tokens.ts'
import { LEGAL_FORMS } from '../words/name-words.ts'
import { COURTESIES } from '../words/titles.ts'
import { countryAt, countryPair } from './country-names.ts'
import { countryPhrase } from './country-phrases.ts'
import { actsAsCompany, isNamedLikePlace, isPaperWord, isPlaceName, isProjectByLng, isProvince, kindByForm, projectNouns, stateOf } from './form.ts'
import { withLedConsortia } from './led.ts'
import type { RawMention } from './mention.ts'
import { nominalAt } from './nominals.ts'
import { isPersonBehind } from './persons.ts'
import { isRegional, regionAt } from './regions.ts'
import { endOfRun, GENERIC, isCapitalWord, isOpener, isSectorWord } from './runs.ts'
import { type Titled, titleBefore, titledIn } from './titled.ts'

/** Written with capitals behind a number: "the 1.5 GW Skarvik wind farm". */
const UNITS: ReadonlySet<string> = new Set(['gw', 'mw', 'kw', 'mtpa', 'mmtpa', 'bcm', 'mmbtu', 'tcf', 'mt'])

/** Prices, which deal with nobody. */
const BENCHMARKS: ReadonlySet<string> = new Set(['Brent', 'TTF', 'JKM', 'NBP', 'WTI', 'Dubai/Oman', 'Urals'])

const isMonth = (tokens: readonly Token[], at: number) =>
  /^(?:in|of|since|by|until|last|next|early|late|mid|from|before|after)$/.test(tokens[at - 1]?.lower ?? '') || /^\d/.test(tokens[at + 1]?.text ?? '')

/** What a sentence is read with. `isKnown` says whether a name is one of the graph's. */
export type Reading = { readonly folded: string; readonly lowerWords: ReadonlySet<string>; readonly kindOfKnown: (name: string) => EntityKind | null }

/** Whatever is named in a sentence, in the order of the text; none overlaps another. */
export function rawMentions(reading: Reading, tokens: readonly Token[]): readonly RawMention[] {
  return withLedConsortia(tokens, withSharedNouns(tokens, mentionsIn(reading, tokens)))
}

/** "the Storhav and Lillehav fields": both are fields. */
function withSharedNouns(tokens: readonly Token[], mentions: readonly RawMention[]): readonly RawMention[] {
  return mentions.map((mention, at) => {
    const next = mentions[at + 1]
    if (mention.kind !== null || next?.kind !== 'PROJECT' || next.way !== 'name') return mention
    const between = tokens.filter(({ start, end }) => start >= mention.end && end <= next.start).map(({ lower }) => lower)
    const behind = tokens.filter(({ start }) => start >= next.end).slice(0, 4)
    const isPlural = behind
      .slice(0, projectNouns(tokens, tokens.indexOf(behind[0] as Token)))
      .some(({ lower }) => lower.endsWith('s') && lower !== 'gas')
    return between.join(' ') === 'and' && isPlural ? { ...mention, kind: 'PROJECT' as const } : mention
  })
}

function mentionsIn(reading: Reading, tokens: readonly Token[]): readonly RawMention[] {
  const found: RawMention[] = []
  for (let at = 0; at < tokens.length; ) {
    const step = mentionsAt(reading, tokens, at)
    found.push(...step.mentions)
    at = Math.max(at + 1, step.next)
  }
  return found
}

type Step = { readonly mentions: readonly RawMention[]; readonly next: number }
const NOTHING: Step = { mentions: [], next: 0 }

function mentionsAt(reading: Reading, tokens: readonly Token[], at: number): Step {
  const token = tokens[at]
  if (!token) return NOTHING
  const pair = countryPair(token)
  if (pair) {
    const dash = token.start + token.text.indexOf('-')
    const [one, other] = pair
    return {
      mentions: [
        { start: token.start, end: dash, surface: one.country, kind: 'COUNTRY', way: one.way },
        { start: dash + 1, end: token.end, surface: other.country, kind: 'COUNTRY', way: other.way },
      ],
      next: at + 1,
    }
  }
  if (/^(?:On|In|At|By|From|Since|During|For|Until|Of)$/.test(token.text) && /^\d/.test(tokens[at + 1]?.text ?? '')) return NOTHING
  if (/^\p{L}$/u.test(token.text) && !isCapitalWord(tokens[at + 1] ?? token)) return NOTHING
  if (BENCHMARKS.has(token.text) || (token.text === 'May' && isMonth(tokens, at))) return NOTHING
  const nominal = nominalAt(tokens, at)
  if (nominal) return nominal
  if (!isCapitalWord(token) || COURTESIES.has(token.lower)) return NOTHING
  if (/^(?:Jan|Mar|Apr|May|Jun|Jul)$/.test(token.text) && /^\d/.test(tokens[tokens[at + 1]?.text === '.' ? at + 2 : at + 1]?.text ?? ''))
    return NOTHING
  const region = regionAt(tokens, at)
  if (region) return region
  if (isOpener(tokens, at, reading.lowerWords) && !countryAt(tokens, at) && !titledIn(reading.folded, tokens, at, at + 1)) return NOTHING
  return inRun(reading, tokens, at, endOfRun(tokens, at))
}

function inRun(reading: Reading, tokens: readonly Token[], from: number, end: number): Step {
  const titled = titledIn(reading.folded, tokens, from, end)
  if (titled) return inTitledRun(reading, tokens, from, titled)
  const before = titleBefore(reading.folded, tokens, from) ?? (tokens[from - 1]?.text === ',' ? titleBefore(reading.folded, tokens, from - 1) : null)
  const counterpart = tokens[from - 1]?.lower === 'counterpart' || (tokens[from - 1]?.text === ',' && tokens[from - 2]?.lower === 'counterpart')
  const courtesy =
    counterpart ||
    /^(?:mr|mrs|ms|dr|eng|prof|sir|lord|sheikh|h\.e|shri|tycoon|businessman|businesswoman|billionaire|oligarch|magnate)\.?$/.test(
      tokens[from - 1]?.lower ?? '',
    )
  if ((before || courtesy) && end - from <= 4 && !countryAt(tokens, from) && !GENERIC.has(tokens[from]?.lower ?? ''))
    return { mentions: [person(tokens, from, end, before?.title)], next: end }
  return { mentions: named(reading, tokens, from, end), next: end }
}

/** "Gazprom CEO Alexei Miller", "Energy Minister Novak", "Director General". */
function inTitledRun(reading: Reading, tokens: readonly Token[], from: number, titled: Titled): Step {
  const left = titled.from > from ? named(reading, tokens, from, endOfOffice(tokens, from, titled.from)) : []
  const first = tokens[titled.to]
  if (!first || !isCapitalWord(first) || GENERIC.has(first.lower) || countryAt(tokens, titled.to)) return { mentions: left, next: titled.to }
  const end = Math.min(endOfRun(tokens, titled.to), titled.to + 5)
  if (tokens.slice(titled.to, end).some((token) => isSectorWord(token) && token.text !== ',')) return { mentions: left, next: end }
  return { mentions: [...left, person(tokens, titled.to, end, titled.title)], next: end }
}

/** "METI Oil and Natural Gas Director": the sectors belong to the office, not to the name of the body. */
function endOfOffice(tokens: readonly Token[], from: number, to: number): number {
  const first = tokens[from]
  return first && /^[A-Z]{3,}$/.test(first.text) && tokens.slice(from + 1, to).every((token) => isSectorWord(token)) ? from + 1 : to
}

function person(tokens: readonly Token[], start: number, end: number, title: string | undefined): RawMention {
  let from = start
  while (from < end - 1 && COURTESIES.has(tokens[from]?.lower ?? '')) from++
  return { ...spanned(tokens, from, end), kind: 'PERSON', way: 'name', ...(title === undefined ? {} : { title }) }
}

/** The names in a run without an office: a country and what is behind it, or one name. */
function named(reading: Reading, tokens: readonly Token[], from: number, end: number): readonly RawMention[] {
  if (isProvince(tokens, from)) return []
  const country = countryAt(tokens, from)
  if (country && !isOneName(reading, tokens, from, end, country.tokens, country.way)) {
    const phrase = countryPhrase(tokens, from, country)
    const rest = from + country.tokens
    return rest < end && phrase.next <= rest ? [phrase.mention, ...named(reading, tokens, rest, end)] : [phrase.mention]
  }
  if (
    end - from === 2 &&
    /^(?:train|phase|stage|unit|line|trains|phases|units|module|chapter|article|section|annex|part)$/.test(tokens[from]?.lower ?? '') &&
    /^\d/.test(tokens[end - 1]?.text ?? '')
  )
    return []
  if (UNITS.has(tokens[from]?.lower ?? '') && /^\d/.test(tokens[from - 1]?.text ?? ''))
    return from + 1 < end ? named(reading, tokens, from + 1, end) : []
  let last = end
  while (last > from && GENERIC.has(tokens[last - 1]?.lower ?? '') && !(/^l[np]g$/.test(tokens[last - 1]?.lower ?? '') && last - from > 1)) last--
  if (last === from || tokens.slice(from, last).every(({ lower }) => isPaperWord(lower))) return []
  if (last === from || tokens.slice(from, last).every(({ lower }) => GENERIC.has(lower))) return []
  if (tokens.slice(from, last).every(({ lower }) => LEGAL_FORMS.has(lower.replaceAll('.', '')))) return []
  const state = stateOf(tokens, from, last)
  if (state !== null && state > from)
    return [{ ...spanned(tokens, from, last), surface: spanned(tokens, state, last).surface, kind: 'COUNTRY', way: 'name' }]
  const name = tokens.slice(from, last)
  const mention = spanned(tokens, from, last)
  if ((isPlaceName(name.at(-1)?.lower ?? '') && projectNouns(tokens, last) === 0 && !isNamedLikePlace(tokens, from, last)) || isRegional(name))
    return []
  const known = reading.kindOfKnown(mention.surface)
  if (known) return [{ ...mention, kind: known, way: 'name' }]
  const kind = kindByForm(name)
  const nouns = kind === null || kind === 'PROJECT' ? projectNouns(tokens, last) : 0
  if (nouns > 0) return [{ ...mention, kind: 'PROJECT', way: 'name', inFull: spanned(tokens, from, last + nouns).surface }]
  if (kind === 'PROJECT' && isProjectByLng(name) && actsAsCompany(tokens, last)) return [{ ...mention, kind: 'COMPANY', way: 'name' }]
  if (kind === 'PROJECT' && isProjectByLng(name)) return [{ ...mention, kind, way: 'name', isWeak: true }]
  if (kind === null && name.length > 1 && name.length < 5 && isPersonBehind(reading.folded, tokens, last))
    return [person(tokens, from, last, undefined)]
  return [{ ...mention, kind, way: 'name' }]
}

/** "Japan Bank for International Cooperation", "Tokyo Gas", "Mozambique LNG" are one name; "Russian LNG" is none. */
function isOneName(reading: Reading, tokens: readonly Token[], from: number, end: number, country: number, way: RawMention['way']): boolean {
  const rest = tokens.slice(from + country, end)
  if (rest.length === 0) return false
  const whole = tokens.slice(from, end)
  if (reading.kindOfKnown(spanned(tokens, from, end).surface)) return true
  if (reading.kindOfKnown(spanned(tokens, from + country, end).surface)) return false
  const kind = kindByForm(whole)
  const isBody = kind === 'COMPANY' || kind === 'PUBLIC_BODY' || kind === 'ORGANIZATION'
  if (way === 'adjective' && GENERIC.has(rest[0]?.lower ?? '') && rest.length > 1 && kind === 'PROJECT') return true
  if (way === 'adjective') return isBody && (kind !== 'COMPANY' || LEGAL_FORMS.has(rest.at(-1)?.lower.replaceAll('.', '') ?? ''))
  if (rest.every(({ lower }) => GENERIC.has(lower)))
    return (
      way === 'name' &&
      !/^(?:U\.|US|UK|EU|E\.)/.test(tokens[from]?.text ?? '') &&
      rest.length === 1 &&
      rest[0]?.lower === 'lng' &&
      !/^(?:exports?|imports?|cargo(?:es)?|volumes?|producers?|buyers?|sales|supply|supplies|demand|prices?|market)$/.test(tokens[end]?.lower ?? '')
    )
  return true
}

function spanned(tokens: readonly Token[], from: number, end: number): { start: number; end: number; surface: string } {
  const part = tokens.slice(from, end)
  const [start, stop] = [part[0]?.start ?? 0, part.at(-1)?.end ?? 0]
  const surface = part.reduce((text, token, at) => {
    const before = part[at - 1]
    return text + (before && token.start > before.end ? ' ' : '') + token.text
  }, '')
  return { start, end: stop, surface }
}
