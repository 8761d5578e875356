import type { Token } from '../text/tokens.ts'
import { DAY_WORD, PLEONASTIC } from '../words/nominal-words.ts'
import type { Step } from './mention.ts'
import { isTitleWord, step } from './nominal-step.ts'

/** "It", "its", "she" and "they" where they stand for what was named before; null for anything else. */
export function pronounAt(tokens: readonly Token[], at: number): Step | null {
  const token = tokens[at]
  if (!token) return null
  const isSubject = at === 0 || /^(?:,|and|but|that|which|while|"|;)$/.test(tokens[at - 1]?.lower ?? '')
  if (token.text === 'It' && at === 0) return PLEONASTIC.test(lowerFrom(tokens, at + 1, 4)) ? null : step(tokens, at, at + 1, 'COMPANY')
  if (token.text === 'it' && ((at < 6 && tokens[at - 1]?.text === ',') || isBehindDay(tokens, at))) return step(tokens, at, at + 1, 'COMPANY')
  if (
    token.lower === 'its' &&
    !(at > 0 && isShareholder(tokens, at + 1)) &&
    (at === 0 || (at < 5 && tokens[at - 1]?.text === ',') || isTitleWord(tokens, at + 1))
  )
    return step(tokens, at, at + 1, 'COMPANY')
  if (/^(?:he|she)$/.test(token.lower) && (isSubject || isBehindDay(tokens, at))) return step(tokens, at, at + 1, 'PERSON')
  if (token.text === 'They' && at === 0) return step(tokens, at, at + 1, 'GROUP')
  return null
}

/** "In June it signed …", "…; in January it signed …": nothing but the day before it in its clause. */
function isBehindDay(tokens: readonly Token[], at: number): boolean {
  const clause = tokens.slice(tokens.slice(0, at).findLastIndex(({ text }) => text === ';') + 1, at)
  return clause.length < 5 && clause.every(({ lower }) => DAY_WORD.test(lower)) && (clause.length > 0 || tokens[at - 1]?.text === ';')
}

const lowerFrom = (tokens: readonly Token[], from: number, count: number) =>
  tokens
    .slice(from, from + count)
    .map(({ lower }) => lower)
    .join(' ')

/** ", its biggest shareholder with 21%,": whose that is the words before it do not say. */
function isShareholder(tokens: readonly Token[], at: number): boolean {
  return tokens.slice(at, at + 3).some(({ lower }) => /^(?:shareholder|owner|investor|stakeholder)$/.test(lower))
}
