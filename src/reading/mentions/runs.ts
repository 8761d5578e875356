import type { Token } from '../text/tokens.ts'
import { COURTESIES } from '../words/courtesies.ts'
import { COMPANY_WORDS, DAYS, LEGAL_FORMS, MONTHS, ORGANIZATION_WORDS, PUBLIC_WORDS } from '../words/name-words.ts'
import { OPENERS } from '../words/openers.ts'
import { countryAt } from './country-names.ts'

/** Abbreviations written in capitals that name nobody. */
export const GENERIC = new Set(
  'federal lng lpg cng flng fsru fid mou mous moa hoa spa spas epc feed ceo cfo coo gdp ipo m&a mw gw mtpa bcm mmbtu us$ usd eur gmt q1 q2 q3 q4 h1 h2 fob des jv jvs i ii iii iv gtl btl co2 ccs psa psc cabinet mp mps'.split(
    ' ',
  ),
)

const SECTORS = new Set(
  'oil gas natural trade economy economic industry commonwealth energy petroleum mineral minerals metals power electricity commerce finance development resources technology infrastructure investment climate environment water transport mines mining foreign affairs science tourism reconstruction commercial marine petrochemicals hydrocarbons labor labour security planning external steel innovation communications regional digital agriculture refinery refining petrochemical chemicals exploration'.split(
    ' ',
  ),
)
const OPENS_OF =
  /^(?:ministry|bank|federation|department|institute|cent(?:er|re)|council|republic|association|university|office|house|minister|secretary|bureau|agency|authority|organi[sz]ation|union|chamber|league|society|committee|corporation|company|confederation|academy|school|parliament|government|administration|director|commission|association|bank|forum|group|state|municipality|sultanate|emirate|principality|kingdom|gulf|bay|sea|cape|port|power|society|treasury)$/

/** A word of a sector, or what joins two of them. */
export function isSectorWord(token: Token): boolean {
  return SECTORS.has(token.lower) || /^(?:and|,|&|policy)$/.test(token.lower)
}

/** Particles of persons' names: "von der Leyen". */
const PARTICLE = /^(?:de|del|da|do|di|du|des|dos|das|al|bin|bint|ibn|van|von|der|den|el|la|le|e|y)$/

/** From a token on, where a run of capital words ends: the longest stretch that could be one name with its titles. */
export function endOfRun(tokens: readonly Token[], from: number): number {
  const state = endOfState(tokens, from)
  if (state > 0) return state
  let at = from
  for (;;) {
    const next = at + 1
    const token = tokens[next]
    if (!token) return next
    if (isCapitalWord(token) || isNumberOfName(tokens, next)) at = next
    else if (isCountryWithin(tokens, next)) at = next + 3
    else if (ofCountry(tokens, from, next) > 0) at = next + ofCountry(tokens, from, next)
    else if (joins(tokens, from, next)) at = next + 1
    else if (isOfThe(tokens, from, next)) at = next + 2
    else if (/^(?:plc|asa|llc|gmbh|spa)$/.test(token.text)) return next + 1
    else if (PARTICLE.test(token.text) && PARTICLE.test(tokens[next + 1]?.text ?? '') && joins(tokens, from, next + 1)) at = next + 2
    else return next
  }
}

/** A word with a capital that can be part of a name: no day, no month. */
export function isCapitalWord(token: Token): boolean {
  return token.isCapital && !DAYS.has(token.lower) && !(MONTHS.has(token.lower) && token.lower !== 'may')
}

/** "Arctic LNG 2", "Nord Stream 2": a small number right behind a name, with no unit behind it. */
function isNumberOfName(tokens: readonly Token[], at: number): boolean {
  const [before, token, after] = [tokens[at - 1], tokens[at], tokens[at + 1]]
  // "Kaito Gas holds 30 percent, Nordkraft 12": a share that leaves out its unit.
  const isShare =
    tokens.slice(0, at).some(({ lower }) => /^(?:%|percent|cent|pct)$/.test(lower)) &&
    /^(?:and|,|\.)$/.test(after?.lower ?? '.') &&
    !/^(?:lng|stream|train|phase|block|area|field|sakhalin|unit|stage|licence|license)$/.test(before?.lower ?? '')
  if (isShare) return false
  if (!token || !/^\d{1,2}$/.test(token.text) || !before || MONTHS.has(before.lower) || token.start !== before.end + 1) return false
  return (
    !after ||
    !/^(?:%|pc|pct|mn|bn|percent|per|million|billion|trillion|m|bn|mt|mtpa|bcm|years?|days?|months?|cargoes|\d.*|companies|projects|countries|-)$/.test(
      after.lower,
    )
  )
}

/** "Norgas (Oststaat) Ltd": the country in brackets that a legal form is behind. */
function isCountryWithin(tokens: readonly Token[], at: number): boolean {
  if (tokens[at]?.text !== '(' || tokens[at + 2]?.text !== ')') return false
  return countryAt(tokens, at + 1)?.tokens === 1 && LEGAL_FORMS.has(tokens[at + 3]?.lower.replaceAll('.', '') ?? '')
}

/** "Republic of Kazakhstan": where the country ends, and a name may begin; 0 for anything else. */
function endOfState(tokens: readonly Token[], from: number): number {
  if (!/^(?:republic|kingdom|sultanate|emirate|commonwealth|state)$/.test(tokens[from]?.lower ?? '') || tokens[from + 1]?.lower !== 'of') return 0
  const the = tokens[from + 2]?.lower === 'the' ? 1 : 0
  const country = countryAt(tokens, from + 2 + the)
  return country?.way === 'name' ? from + 2 + the + country.tokens : 0
}

/** "National Gas Company of Trinidad and Tobago": how many tokens "of" and the country take; 0 where there is none. */
function ofCountry(tokens: readonly Token[], from: number, at: number): number {
  if (tokens[at]?.lower !== 'of' || !tokens.slice(from, at).some(({ lower }) => OPENS_OF.test(lower))) return 0
  const the = tokens[at + 1]?.lower === 'the' ? 1 : 0
  const country = countryAt(tokens, at + 1 + the)
  return country && (country.tokens > 1 || the > 0) ? country.tokens + the : 0
}

/** "Department of the Treasury". */
function isOfThe(tokens: readonly Token[], from: number, at: number): boolean {
  const [of, the, name] = [tokens[at], tokens[at + 1], tokens[at + 2]]
  if (of?.lower !== 'of' || the?.lower !== 'the' || !name || !isCapitalWord(name)) return false
  return /^(?:department|ministry|office|bank|council|bureau)$/.test(tokens[at - 1]?.lower ?? '') && tokens.slice(from, at).every(isCapitalWord)
}

/** "of", "and", "&" and commas inside names: "Ministry of Economy, Trade and Industry", "Oil, Gas and Metals". */
function joins(tokens: readonly Token[], from: number, at: number): boolean {
  const [before, token, after] = [tokens[at - 1], tokens[at], tokens[at + 1]]
  if (!token || !before || !after || !isCapitalWord(after)) return false
  if (token.lower === 'and' && before.lower === 'exploration' && after.lower === 'production') return true
  const opened = tokens.slice(from, at).some(({ lower }) => OPENS_OF.test(lower))
  if (token.text === '&' || PARTICLE.test(token.text)) return true
  if (token.lower === 'for' && /^(?:gmbh|ag|ltd|inc|plc|b\.v\.)$/.test(tokens[at + 2]?.lower.replace(/\.$/, '') ?? '')) return true
  if (token.lower === 'for')
    return (
      tokens
        .slice(from, at)
        .some(({ lower }) =>
          /^(?:ministry|bank|department|institute|cent(?:er|re)|council|agency|authority|office|minister|secretary|fund|union|organi[sz]ation|association|foundation|committee|commission)$/.test(
            lower,
          ),
        ) &&
      before.isCapital &&
      countryAt(tokens, at + 1) === null
    )
  if (token.lower === 'of') return opened && before.isCapital
  if (token.text === ',' && /^(?:llc|inc|inc\.|incorporated|ltd|ltd\.|lp|l\.p\.|limited|corp|corp\.|s\.a\.|plc)$/.test(after.lower)) return true
  if (token.lower === 'and' || token.text === ',') {
    if (!SECTORS.has(before.lower) || !SECTORS.has(after.lower)) return false
    if (after.lower === 'oil' && before.lower !== 'gas') return false
    return (
      token.lower === 'and' ||
      tokens.slice(at + 1, at + 8).some(({ lower }, ahead, rest) => lower === 'and' && SECTORS.has(rest[ahead + 1]?.lower ?? ''))
    )
  }
  return false
}

/** Whether a capital at the beginning of a sentence is only that. */
export function isOpener(tokens: readonly Token[], at: number, lowerWords: ReadonlySet<string>): boolean {
  const token = tokens[at]
  if (!token || !isFirst(tokens, at)) return false
  if (COURTESIES.has(token.lower)) return true
  const next = tokens[at + 1]
  const goesOn = next !== undefined && isCapitalWord(next) && !GENERIC.has(next.lower)
  const canOpenName =
    SECTORS.has(token.lower) || COMPANY_WORDS.has(token.lower) || PUBLIC_WORDS.has(token.lower) || ORGANIZATION_WORDS.has(token.lower)
  if (!goesOn && /^\p{Lu}\p{Ll}+-\p{Ll}+$/u.test(token.text)) return true
  // The company of that name does what no sum does.
  if (token.text === 'Total' && /^(?:operates|holds|has|had|said|owns|will|plans|bought|sold|is|was|leads|and|'s|,)$/.test(next?.lower ?? ''))
    return false
  if (OPENERS.has(token.lower)) return !(goesOn && canOpenName)
  if (goesOn) return /^[a-z]{4,}(?:ly|ing)$/.test(token.lower) && lowerWords.has(token.lower)
  return lowerWords.has(token.lower) || /^[a-z]{3,}(?:ly|ing)$/.test(token.lower)
}

/** First in its sentence, in a quotation, or behind where it was written. */
export function isFirst(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1]
  return !before || /^[":–—-]$/.test(before.text)
}
