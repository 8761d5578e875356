import type { Token } from '../text/tokens.ts'
import { GENERIC } from '../words/abbreviations.ts'
import { COURTESIES } from '../words/courtesies.ts'
import { COMPANY_WORDS, DAYS, MONTHS, ORGANIZATION_WORDS, PUBLIC_WORDS } from '../words/name-words.ts'
import { OPENERS } from '../words/openers.ts'
import { SECTORS } from '../words/sectors.ts'

/** A word with a capital that can be part of a name: no day, no month. */
export function isCapitalWord(token: Token): boolean {
  return token.isCapital && !DAYS.has(token.lower) && !(MONTHS.has(token.lower) && token.lower !== 'may')
}

/** A word of a sector, or what joins two of them. */
export function isSectorWord(token: Token): boolean {
  return SECTORS.has(token.lower) || /^(?:and|,|&|policy)$/.test(token.lower)
}

/** Whether a capital at the beginning of a sentence is only that. */
export function isOpener(tokens: readonly Token[], at: number, lowerWords: ReadonlySet<string>): boolean {
  const token = tokens[at]
  if (!token || !isFirst(tokens, at)) return false
  if (COURTESIES.has(token.lower)) return true
  if (token.lower === 'state' && tokens[at + 1]?.text === 'Department') return false
  const next = tokens[at + 1]
  if (token.text === 'Power' && next?.lower === 'of' && tokens[at + 2]?.isCapital) return false
  const goesOn = next !== undefined && isCapitalWord(next) && !GENERIC.has(next.lower)
  const canOpenName =
    SECTORS.has(token.lower) || COMPANY_WORDS.has(token.lower) || PUBLIC_WORDS.has(token.lower) || ORGANIZATION_WORDS.has(token.lower)
  if (!goesOn && /^\p{Lu}\p{Ll}+-\p{Ll}+$/u.test(token.text)) return true
  // The company of that name does what no sum does.
  if (token.lower === 'total' && /^(?:operates|holds|has|had|said|also|owns|will|plans|bought|sold|is|was|leads|and|'s|,)$/.test(next?.lower ?? ''))
    return false
  if (token.lower === 'total' && /^(?:s\.a\.|sa|se|e&p|gabon|nigeria|austral|upstream)$/.test(next?.lower ?? '')) return false
  if (token.lower === 'total' && next?.lower === 'of' && tokens[at + 2]?.text === 'France') return false
  if (OPENERS.has(token.lower)) return !(goesOn && canOpenName)
  if (goesOn) return /^[a-z]{4,}(?:ly|ing)$/.test(token.lower) && lowerWords.has(token.lower)
  return lowerWords.has(token.lower) || /^[a-z]{3,}(?:ly|ing)$/.test(token.lower)
}

/** First in its sentence, in a quotation, or behind where it was written. */
export function isFirst(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1]
  return !before || /^[":–—-]$/.test(before.text)
}
