import type { Token } from '../text/tokens.ts'
import { GENERIC } from '../words/abbreviations.ts'
import { STATES } from '../words/states.ts'
import { isCapitalWord, isSectorWord } from './capitals.ts'
import { countryAt } from './country-names.ts'
import type { RawMention } from './mention.ts'
import { spanned } from './names-in-run.ts'
import { isRegional } from './regions.ts'

const PREPOSITION = /^(?:for|in|into|of|on|at|to|from)$/
const PROJECT = /^(?:project|terminal|plant|field|development|pipeline|facility|refinery)$/

/**
 * The project that a heading names in full, "Loan Agreement for the Skarvik LNG Project": "the project" below means it, though the text
 * may never name it again. Nothing else of a heading is read, since with capitals on all words its names have no ends.
 */
export function projectInHeading(tokens: readonly Token[], lowerWords: ReadonlySet<string>): RawMention | null {
  for (const [before, { lower }] of tokens.entries()) {
    if (!PREPOSITION.test(lower)) continue
    const from = before + (tokens[before + 1]?.lower === 'the' ? 2 : 1)
    const length = tokens.slice(from).findIndex((token) => !isCapitalWord(token) && !/^\d$/.test(token.text))
    const run = tokens.slice(from, length < 0 ? tokens.length : from + length)
    const name = run.slice(0, run.findLastIndex((token) => PROJECT.test(token.lower)) + 1)
    if (isTelling(tokens, from, name, lowerWords)) return { ...spanned(tokens, from, from + name.length), kind: 'PROJECT', way: 'name' }
  }
  return null
}

/** Of "Louisiana LNG Project", "Arctic Project" or "Planned Gas Terminal" many are meant; a name has words of its own. */
function isTelling(tokens: readonly Token[], from: number, name: readonly Token[], lowerWords: ReadonlySet<string>): boolean {
  const [first] = name
  if (!first || STATES.has(first.text) || isRegional([first]) || countryAt(tokens, from)) return false
  const own = name.filter((token) => !isSectorWord(token) && !GENERIC.has(token.lower) && !PROJECT.test(token.lower))
  return own.length > 0 && own.length <= 3 && own.every(({ lower }) => !lowerWords.has(lower))
}
