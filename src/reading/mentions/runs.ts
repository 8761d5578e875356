import type { Token } from '../text/tokens.ts'
import { MONTHS } from '../words/name-words.ts'
import { isCapitalWord } from './capitals.ts'
import { countryAt } from './country-names.ts'
import { formOfState } from './form.ts'
import { isCountryWithin, isOfThe, joins, ofCountry, PARTICLE } from './name-joints.ts'

/** From a token on, where a run of capital words ends: the longest stretch that could be one name with its titles. */
export function endOfRun(tokens: readonly Token[], from: number): number {
  const state = endOfState(tokens, from)
  if (state > 0) return state
  let at = from
  for (;;) {
    const next = at + 1
    const token = tokens[next]
    if (!token) return next
    const country = countryAt(tokens, next)
    // "bp Trinidad and Tobago".
    if (country?.way === 'name' && country.tokens > 1) at = next + country.tokens - 1
    else if (isCapitalWord(token) || isNumberOfName(tokens, next)) at = next
    else if (isCountryWithin(tokens, next)) at = next + 3
    else if (ofCountry(tokens, from, next) > 0) at = next + ofCountry(tokens, from, next)
    else if (joins(tokens, from, next)) at = next + 1
    else if (isOfThe(tokens, from, next)) at = next + 2
    else if (/^(?:plc|asa|llc|gmbh|spa)$/.test(token.text)) return next + 1
    else if (PARTICLE.test(token.text) && PARTICLE.test(tokens[next + 1]?.text ?? '') && joins(tokens, from, next + 1)) at = next + 2
    else return next
  }
}

/** "Arctic LNG 2", "Nord Stream 2": a small number right behind a name, with no unit behind it. */
function isNumberOfName(tokens: readonly Token[], at: number): boolean {
  const [before, token, after] = [tokens[at - 1], tokens[at], tokens[at + 1]]
  // "Kaito Gas holds 30 percent, Nordkraft 12": a share that leaves out its unit.
  const isShare =
    tokens.slice(0, at).some(({ lower }) => /^(?:%|percent|cent|pct)$/.test(lower)) &&
    Number(token?.text) > 3 &&
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

/** "Republic of Kazakhstan": where the country ends, and a name may begin; 0 for anything else. */
function endOfState(tokens: readonly Token[], from: number): number {
  const isState = tokens[from]?.lower === 'state' && tokens[from + 1]?.lower === 'of'
  const form = isState ? from : formOfState(tokens, from)
  if (form === null) return 0
  const the = tokens[form + 2]?.lower === 'the' ? 1 : 0
  const country = countryAt(tokens, form + 2 + the)
  return country?.way === 'name' ? form + 2 + the + country.tokens : 0
}
