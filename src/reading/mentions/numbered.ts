import type { Token } from '../text/tokens.ts'
import { countryAt } from './country-names.ts'
import type { Step } from './mention.ts'
import { spanned } from './names-in-run.ts'
import { projectNouns } from './project-nouns.ts'

/** Licences by what a country's register calls them: "PEL 83", "OML 130". */
const CODES = /^(?:PEL|PL|PPL|PRL|PDL|PML|OML|OPL)$/

/** "block 6", "Block G", "Blocks 1 and 4", "Area 4", "petroleum exploration licence 97": licences are called so. */
export function numberedBlock(tokens: readonly Token[], from: number): Step | null {
  let at = from
  while (at < from + 3 && /^(?:petroleum|exploration|production|prospecting)$/.test(tokens[at]?.lower ?? '')) at++
  const [word, number] = [tokens[at], tokens[at + 1]]
  const isNumber = (token: Token | undefined) => token !== undefined && /^(?:[A-Z]{1,3}-?)?\d{1,4}[A-Z]?(?:[/-](?:\d{1,3}|[A-Z]))?$/.test(token.text)
  const isLettered = word?.text === 'Block' && /^[B-Z]$/.test(number?.text ?? '')
  const isCode = word !== undefined && CODES.test(word.text)
  if (!word || !(isCode || /^(?:blocks?|area|licen[cs]e|permit|lease)$/.test(word.lower)) || (word.lower === 'area' && !word.isCapital)) return null
  if (!isLettered && !isNumber(number)) return null
  const isPlural = word.lower === 'blocks' && tokens[at + 2]?.lower === 'and' && isNumber(tokens[at + 3])
  // "Block 3B".
  const letter = tokens[at + 2]
  const isLetterBehind = letter !== undefined && letter.start === number?.end && /^[A-Z]$/.test(letter.text)
  const next = at + (isPlural || isSecondNumber(tokens, at + 2) ? 4 : isLetterBehind ? 3 : 2)
  if (tokens[next]?.lower === 'of' && !countryAt(tokens, next + 1)) return null
  const nouns = projectNouns(tokens, next)
  const inFull = nouns > 0 ? { inFull: spanned(tokens, from, next + nouns).surface } : {}
  // "exploration permit WA-512-P": its number is a name of its own.
  const code = /^[A-Z]{1,3}-?\d/.test(number?.text ?? '') ? { surface: number?.text ?? '', inFull: spanned(tokens, from, next).surface } : {}
  return { mentions: [{ ...spanned(tokens, from, next), ...inFull, ...code, kind: 'PROJECT', way: 'name' }], next }
}

/** "Block 39/20", "Block 05-4": the second number. */
function isSecondNumber(tokens: readonly Token[], at: number): boolean {
  const [before, slash, after] = [tokens[at - 1], tokens[at], tokens[at + 1]]
  const isTight = before?.end === slash?.start && slash?.end === after?.start
  return isTight && /^[/-]$/.test(slash?.text ?? '') && /^\d+$/.test(before?.text ?? '') && /^\d+$/.test(after?.text ?? '')
}
