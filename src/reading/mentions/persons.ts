import type { Token } from '../text/tokens.ts'
import { titleFrom } from './titled.ts'

/** "Lunde, 61,": only persons are written with their age. */
export function isAged(tokens: readonly Token[], at: number): boolean {
  return tokens[at]?.text === ',' && /^[2-9]\d$/.test(tokens[at + 1]?.text ?? '') && tokens[at + 2]?.text === ','
}

/** Whether what follows a name makes it a person's: ", head of …", ", who …", ", the company's chief executive", "as chairman". */
export function isPersonBehind(folded: string, tokens: readonly Token[], at: number): boolean {
  const as = tokens.slice(at, at + 4).findIndex(({ lower }) => lower === 'as')
  if (
    as > 0 &&
    tokens.slice(at, at + as).every(({ lower }) => /^(?:stays?|stayed|on|remains?|continues?|returns?|retired|steps|stepped|down)$/.test(lower))
  )
    return [1, 2, 3].some((ahead) => titleFrom(folded, tokens, at + as + ahead) !== null)
  if (as === 0) return [1, 2, 3].some((ahead) => titleFrom(folded, tokens, at + ahead) !== null)
  // "Named Lena Holm its chief executive".
  if (tokens[at]?.lower === 'its') return [1, 2].some((ahead) => titleFrom(folded, tokens, at + ahead) !== null)
  if (tokens[at]?.text !== ',') return false
  if (tokens[at + 1]?.lower === 'who') return true
  for (let from = at + 1; from < Math.min(tokens.length, at + 7); from++) {
    const token = tokens[from]
    if (!token || /^(?:[,.;:()"]|by|headed|led|said|and|in|which)$/.test(token.lower)) return false
    const titled = titleFrom(folded, tokens, from)
    if (titled) return !/^(?:minister|governor)?$/.test(titled.title) || from > at
  }
  return false
}
