import type { EntityKind } from '../../model/entity.ts'
import type { Token } from '../text/tokens.ts'
import { GENERIC } from '../words/abbreviations.ts'
import { COMPANY_WORDS, LEGAL_FORMS } from '../words/name-words.ts'
import { isSectorWord } from './capitals.ts'
import { countryAt } from './country-names.ts'
import { countryPhrase } from './country-phrases.ts'
import {
  actsAsCompany,
  holdsShare,
  isBoard,
  isNamedLikePlace,
  isPaperWord,
  isPlaceName,
  isProjectByLng,
  isProvince,
  kindByForm,
  stateOf,
} from './form.ts'
import type { RawMention } from './mention.ts'
import { isDistrictIn, isDivisionOf, isNumberedPart } from './parts.ts'
import { isAged, isPersonBehind } from './persons.ts'
import { isProjectBehind, projectNouns } from './project-nouns.ts'
import { isRegional } from './regions.ts'
import { titledIn } from './titled.ts'

/** What a sentence is read with. `kindOfKnown` says of what kind the graph knows a name. */
export type Reading = {
  readonly folded: string
  readonly lowerWords: ReadonlySet<string>
  /** Names that the article writes with their legal form: "Indian Oil" of "Indian Oil Corp". */
  readonly named: ReadonlySet<string>
  readonly kindOfKnown: (name: string) => EntityKind | null
}

/** Written with capitals behind a number: "the 1.5 GW Skarvik wind farm". */
const UNITS: ReadonlySet<string> = new Set(['gw', 'mw', 'kw', 'mtpa', 'mmtpa', 'bcm', 'mmbtu', 'tcf', 'mt'])

/** The names in a run of capital words without an office: a country and what is behind it, or one name. */
export function namesIn(reading: Reading, tokens: readonly Token[], from: number, end: number): readonly RawMention[] {
  if (isProvince(tokens, from)) return []
  const country = countryAt(tokens, from)
  if (country && !isOneName(reading, tokens, from, end, country.tokens, country.way)) {
    const phrase = countryPhrase(tokens, from, country)
    const rest = from + country.tokens
    return rest < end && phrase.next <= rest ? [phrase.mention, ...namesIn(reading, tokens, rest, end)] : [phrase.mention]
  }
  if (isNumberedPart(tokens, from, end)) return []
  if (UNITS.has(tokens[from]?.lower ?? '') && /^\d/.test(tokens[from - 1]?.text ?? ''))
    return from + 1 < end ? namesIn(reading, tokens, from + 1, end) : []
  let last = end
  while (
    last > from &&
    GENERIC.has(tokens[last - 1]?.lower ?? '') &&
    tokens[last - 1]?.text !== 'SpA' &&
    !(/^(?:l[np]g|ii|iii|iv)$/.test(tokens[last - 1]?.lower ?? '') && last - from > 1)
  )
    last--
  last = endOfBody(tokens, from, last)
  if (last === from || tokens.slice(from, last).every(({ lower }) => isPaperWord(lower))) return []
  if (tokens.slice(from, last).every(({ lower }) => GENERIC.has(lower))) return []
  if (tokens.slice(from, last).every(({ lower }) => LEGAL_FORMS.has(lower.replaceAll('.', '')))) return []
  const state = stateOf(tokens, from, last)
  if (state !== null && state > from)
    return [{ ...spanned(tokens, from, last), surface: spanned(tokens, state, last).surface, kind: 'COUNTRY', way: 'name' }]
  // "State of Qatar"; of a state of a union there are senators, and it is no country.
  const ofState = tokens[from]?.text === 'State' && tokens[from + 1]?.lower === 'of' ? countryAt(tokens, from + 2) : null
  if (ofState?.way === 'name' && from + 2 + ofState.tokens === last)
    return [{ ...spanned(tokens, from, last), surface: ofState.country, kind: 'COUNTRY', way: 'name' }]
  const name = tokens.slice(from, last)
  const mention = spanned(tokens, from, last)
  const isShortName = [...reading.named].some((full) => full.startsWith(`${mention.surface} `))
  if (isRegional(name) || isBoard(name) || isDivisionOf(tokens, from, last) || isDistrictIn(tokens, from, last)) return []
  if (isPlaceName(name.at(-1)?.lower ?? '') && !isShortName && projectNouns(tokens, last) === 0 && !isNamedLikePlace(tokens, from, last)) return []
  // "the Panigoro family".
  if (tokens[last]?.lower === 'family' && last === end) return [{ ...spanned(tokens, from, last + 1), kind: 'GROUP', way: 'name' }]
  // "In the Bay of Bengal", "the Santos basin": where, not who.
  if (/^(?:bay|gulf|strait|sea) of /i.test(`${mention.surface} `) || (/^(?:basin|delta)$/.test(tokens[last]?.lower ?? '') && last === end)) return []
  const known = reading.kindOfKnown(mention.surface)
  if (known) return [{ ...mention, kind: known, way: 'name' }]
  const byForm = kindByForm(name)
  // "the Vostok Oil project".
  const kind = byForm === 'COMPANY' && /^(?:oil|gas)$/.test(name.at(-1)?.lower ?? '') && tokens[last]?.lower === 'project' ? 'PROJECT' : byForm
  const nouns = kind === null || kind === 'PROJECT' ? projectNouns(tokens, last) : 0
  if (kind === null && isProjectBehind(tokens, last)) return [{ ...mention, kind: 'PROJECT', way: 'name' }]
  if (nouns > 0) return [{ ...mention, kind: 'PROJECT', way: 'name', inFull: spanned(tokens, from, last + nouns).surface }]
  if (kind === 'PROJECT' && holdsShare(tokens, last)) return [{ ...mention, kind: 'COMPANY', way: 'name' }]
  if (kind === 'PROJECT' && isProjectByLng(name) && actsAsCompany(tokens, last)) return [{ ...mention, kind: 'COMPANY', way: 'name' }]
  if (kind === 'PROJECT' && isProjectByLng(name)) return [{ ...mention, kind, way: 'name', isWeak: true }]
  if (kind === null && name.length < 5 && isAged(tokens, last)) return [{ ...mention, kind: 'PERSON', way: 'name' }]
  if (kind === null && name.length > 1 && name.length < 5 && !name.every(isSectorWord) && isPersonBehind(reading.folded, tokens, last))
    return [{ ...spanned(tokens, from, last), kind: 'PERSON', way: 'name' }]
  return [{ ...mention, kind, way: 'name' }]
}

/** "Nordkraft Management Committee": Nordkraft, whose committee it is. */
function endOfBody(tokens: readonly Token[], from: number, end: number): number {
  const behind = end - from > 2 && isBoard(tokens.slice(end - 2, end))
  return behind ? end - 2 : end
}

/** "Japan Bank for International Cooperation", "Tokyo Gas", "Mozambique LNG" are one name; "Russian LNG" is none. */
function isOneName(reading: Reading, tokens: readonly Token[], from: number, end: number, country: number, way: RawMention['way']): boolean {
  const rest = tokens.slice(from + country, end)
  if (rest.length === 0) return false
  const whole = tokens.slice(from, end)
  if (reading.kindOfKnown(spanned(tokens, from, end).surface) || reading.named.has(spanned(tokens, from, end).surface)) return true
  if (reading.kindOfKnown(spanned(tokens, from + country, end).surface)) return false
  const kind = kindByForm(whole)
  const isBody = kind === 'COMPANY' || kind === 'PUBLIC_BODY' || kind === 'ORGANIZATION'
  if (way === 'adjective' && GENERIC.has(rest[0]?.lower ?? '') && rest.length > 1 && kind === 'PROJECT') return true
  if (
    way === 'adjective' &&
    rest.length === 1 &&
    COMPANY_WORDS.has(rest[0]?.lower ?? '') &&
    !GENERIC.has(rest[0]?.lower ?? '') &&
    (from > 0 || tokens[end]?.text === '(') &&
    !titledIn(reading.folded, tokens, from + country, end + 1)
  )
    return true
  if (way === 'adjective' && kind === 'COMPANY' && rest.length > 1 && rest.every(({ isCapital }) => isCapital)) return true
  if (way === 'adjective') return isBody && (kind !== 'COMPANY' || LEGAL_FORMS.has(rest.at(-1)?.lower.replaceAll('.', '') ?? ''))
  if (rest.every(({ lower }) => GENERIC.has(lower)))
    return (
      way === 'name' &&
      !/^(?:U\.|US|UK|EU|E\.)/.test(tokens[from]?.text ?? '') &&
      rest.length === 1 &&
      rest[0]?.lower === 'lng' &&
      (!/^(?:exports?|imports?|cargo(?:es)?|volumes?|producers?|buyers?|sales|supply|supplies|demand|prices?|market)$/.test(
        tokens[end]?.lower ?? '',
      ) ||
        /^(?:project|terminal|plant|facility|venture)$/.test(tokens[end + 1]?.lower ?? ''))
    )
  return true
}

/** The place and the words of some tokens. */
export function spanned(tokens: readonly Token[], from: number, end: number): { start: number; end: number; surface: string } {
  const part = tokens.slice(from, end)
  const [start, stop] = [part[0]?.start ?? 0, part.at(-1)?.end ?? 0]
  const surface = part.reduce((text, token, at) => {
    const before = part[at - 1]
    return text + (before && token.start > before.end ? ' ' : '') + token.text
  }, '')
  return { start, end: stop, surface }
}
