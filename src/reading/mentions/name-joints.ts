import { isAcronymOf } from '../resolution/names.ts'
import type { Token } from '../text/tokens.ts'
import { COMPANY_WORDS, LEGAL_FORMS } from '../words/name-words.ts'
import { SECTORS } from '../words/sectors.ts'
import { isCapitalWord } from './capitals.ts'
import { countryAt } from './country-names.ts'

/** Behind which "of" goes on with a name. */
const OPENS_OF =
  /^(?:ministry|bank|federation|department|institute|cent(?:er|re)|council|republic|association|university|office|house|minister|secretary|bureau|agency|authority|organi[sz]ation|union|chamber|league|society|committee|corporation|company|confederation|community|academy|school|parliament|government|administration|director|commission|association|bank|forum|group|state|municipality|sultanate|emirate|principality|kingdom|gulf|bay|sea|cape|port|power|society|treasury)$/

/** In the names of companies of states, which have the country behind "of". */
const OF_STATE =
  /^(?:national|state|general|public|people's|power|electricity|development|investment|export|import|finance|insurance|aluminium|overseas)$/

/** Particles of names: "von der Leyen", "Nafta i Gaz". */
export const PARTICLE = /^(?:de|del|da|do|di|du|des|dos|das|al|bin|bint|ibn|van|von|der|den|el|la|le|e|y|i|und|och|og)$/

/** "Norgas (Oststaat) Ltd": the country in brackets that a legal form is behind. */
export function isCountryWithin(tokens: readonly Token[], at: number): boolean {
  if (tokens[at]?.text !== '(' || tokens[at + 2]?.text !== ')') return false
  return (
    (countryAt(tokens, at + 1)?.tokens === 1 || /^[A-Z]{2,6}$/.test(tokens[at + 1]?.text ?? '')) &&
    LEGAL_FORMS.has(tokens[at + 3]?.lower.replaceAll('.', '') ?? '')
  )
}

/** "National Gas Company of Trinidad and Tobago": how many tokens "of" and the country take; 0 where there is none. */
export function ofCountry(tokens: readonly Token[], from: number, at: number): number {
  if (tokens[at]?.lower !== 'of' || !tokens.slice(from, at).some(({ lower }) => OPENS_OF.test(lower))) return 0
  if (hasOwnName(tokens, from, at)) return 0
  const the = tokens[at + 1]?.lower === 'the' ? 1 : 0
  const country = countryAt(tokens, at + 1 + the)
  return country && (country.tokens > 1 || the > 0) ? country.tokens + the : 0
}

/** "AES Corporation of the United States" has its name before, "Alba Energy of Norvania" too, "National Gas Company of Norvania" has not. */
function hasOwnName(tokens: readonly Token[], from: number, at: number): boolean {
  const last = tokens[at - 1]?.lower ?? ''
  if (/^(?:corporation|company|group)$/.test(last) && /^[A-Z]{2,5}$/.test(tokens[from]?.text ?? '')) return true
  if (/^(?:corporation|company)$/.test(last) && !tokens.slice(from, at - 1).some(({ lower }) => SECTORS.has(lower) || OF_STATE.test(lower)))
    return true
  return at - from > 1 && /^(?:energy|energies|oil|gas|petroleum|power|electric|resources|inc|ltd|llc|plc|holdings)\.?$/.test(last)
}

/** "Department of the Treasury". */
export function isOfThe(tokens: readonly Token[], from: number, at: number): boolean {
  const [of, the, name] = [tokens[at], tokens[at + 1], tokens[at + 2]]
  if (of?.lower !== 'of' || the?.lower !== 'the' || !name || !isCapitalWord(name)) return false
  return (
    /^(?:department|ministry|office|bank|council|bureau|organi[sz]ation)$/.test(tokens[at - 1]?.lower ?? '') &&
    tokens.slice(from, at).every(isCapitalWord)
  )
}

/** "of", "and", "&" and commas inside names: "Ministry of Economy, Trade and Industry", "Oil, Gas and Metals". */
export function joins(tokens: readonly Token[], from: number, at: number): boolean {
  const [before, token, after] = [tokens[at - 1], tokens[at], tokens[at + 1]]
  if (!token || !before || !after || !isCapitalWord(after)) return false
  if (/^(?:and|for)$/.test(token.lower) && isOfAcronym(tokens, from, at)) return true
  if (token.lower === 'and' && /^(?:exploration production|export investment)$/.test(`${before.lower} ${after.lower}`)) return true
  if (token.lower === 'and' && isBusiness(before) && isBusiness(after) && LEGAL_FORMS.has(tokens[at + 2]?.lower.replaceAll('.', '') ?? ''))
    return true
  const opened = tokens.slice(from, at).some(({ lower }) => OPENS_OF.test(lower))
  if (token.text === '&' || PARTICLE.test(token.text)) return true
  if (token.lower === 'for' && /^(?:gmbh|ag|ltd|inc|plc|b\.v\.)$/.test(tokens[at + 2]?.lower.replace(/\.$/, '') ?? '')) return true
  if (token.lower === 'for')
    return (
      tokens
        .slice(from, at)
        .some(({ lower }) =>
          /^(?:ministry|bank|department|institute|cent(?:er|re)|council|agency|authority|office|minister|secretary|fund|organi[sz]ation|association|foundation|committee|commission)$/.test(
            lower,
          ),
        ) &&
      before.isCapital &&
      !(before.lower === 'commission' && tokens[at - 2]?.text === 'European') &&
      countryAt(tokens, at + 1) === null
    )
  // "Volga Group of Grigory Timofeev" is the group of somebody.
  if (token.lower === 'of')
    return (
      opened &&
      before.isCapital &&
      !(before.lower === 'group' && tokens[at + 2]?.isCapital) &&
      !(countryAt(tokens, at + 1) && hasOwnName(tokens, from, at))
    )
  if (token.text === ',' && /^(?:llc|inc|inc\.|incorporated|ltd|ltd\.|lp|l\.p\.|limited|corp|corp\.|s\.a\.|e\.p\.|plc)$/.test(after.lower))
    // "…, LLC Sakhalin" begins another name.
    return !(after.text === 'LLC' && tokens[at + 2]?.isCapital)
  // The name has the country, as the brackets of others have.
  if (token.text === ',' && before.lower === 'corporation' && after.text === 'Taiwan') return true
  if (token.lower === 'and' || token.text === ',') {
    if (!SECTORS.has(before.lower) || !SECTORS.has(after.lower)) return false
    if (after.lower === 'oil' && before.lower !== 'gas') return false
    return (
      token.lower === 'and' ||
      tokens.slice(at + 1, at + 8).some(({ lower }, ahead, rest) => (lower === 'and' || lower === '&') && SECTORS.has(rest[ahead + 1]?.lower ?? ''))
    )
  }
  return false
}

/** "Northern Export and Investment Bank (NEXI)": the letters in brackets are of all of it, not of what stands behind the joint alone. */
function isOfAcronym(tokens: readonly Token[], from: number, at: number): boolean {
  const behind = tokens.slice(at + 1, at + 8)
  const open = behind.findIndex(({ text }) => text === '(')
  const letters = behind[open + 1]?.text ?? ''
  if (open < 1 || !/^[A-Z]{3,6}$/.test(letters) || tokens[at + open + 3]?.text !== ')') return false
  const name = (part: readonly Token[]) => part.map(({ text }) => text).join(' ')
  const rest = behind.slice(0, open)
  return (
    rest.every(({ isCapital, lower }) => isCapital || /^(?:of|and|the|for)$/.test(lower)) &&
    isAcronymOf(letters, name(tokens.slice(from, at + 1 + open))) &&
    !isAcronymOf(letters, name(rest))
  )
}

/** "Kaito Gas Supply and Trading Ltd": what a company does, in its name. */
const isBusiness = ({ lower }: Token) => lower === 'supply' || COMPANY_WORDS.has(lower)
