import type { Token } from '../text/tokens.ts'
import { isCapitalWord } from './capitals.ts'
import { countryAt } from './country-names.ts'
import type { Reading } from './names-in-run.ts'
import { titleFrom } from './titled.ts'

// What looks as if it began no name, or one, and does not.

/** "Royal Dutch Shell": no courtesy. */
export const isRoyalCompany = (tokens: readonly Token[], at: number) =>
  tokens[at]?.text === 'Royal' && countryAt(tokens, at + 1)?.way === 'adjective' && tokens[at + 2]?.isCapital === true

/** "Secretary Granholm": of what is said where she is named in full, if anywhere. */
export const isBareSecretary = ({ folded }: Reading, tokens: readonly Token[], at: number) =>
  tokens[at]?.text === 'Secretary' && tokens[at + 1]?.isCapital === true && titleFrom(folded, tokens, at) === null

/** "the developer, 8 Star Alaska": a digit before two words of a name. */
export function beginsWithNumber(tokens: readonly Token[], at: number): boolean {
  const isName = (token: Token | undefined) => token !== undefined && isCapitalWord(token) && /^\p{Lu}\p{Ll}/u.test(token.text)
  return (
    /^\d$/.test(tokens[at]?.text ?? '') &&
    isName(tokens[at + 1]) &&
    isName(tokens[at + 2]) &&
    !countryAt(tokens, at + 1) &&
    /^(?:of|in|by|,|company|developer|vehicle)$/.test(tokens[at - 1]?.lower ?? '')
  )
}
