import type { Token } from '../text/tokens.ts'
import { PROJECT_ADJECTIVES, PROJECT_NOUNS } from '../words/name-words.ts'

/** Whether what follows a name says that it is a project: "Kalypso, the gas field that …". */
export function isProjectBehind(tokens: readonly Token[], at: number): boolean {
  // "The North Bank (NB) Project".
  if (tokens[at]?.text === '(' && tokens[at + 2]?.text === ')') return projectNouns(tokens, at + 3) > 0
  if (tokens[at]?.text !== ',') return false
  // "Shah Deniz, Azerbaijan's biggest gas field".
  const owner = tokens[at + 1]?.isCapital && tokens[at + 2]?.text === "'s" ? 3 : /^(?:the|an?|its|one)$/.test(tokens[at + 1]?.lower ?? '') ? 2 : 0
  if (owner === 0) return false
  const rank = /^(?:biggest|largest|second-largest|third-largest|only|main|first|giant|huge|vast|new|planned|proposed|ageing)$/.test(
    tokens[at + owner]?.lower ?? '',
  )
    ? 1
    : 0
  const nouns = projectNouns(tokens, at + owner + rank)
  return (
    nouns > 0 &&
    /^(?:that|which|where|in|off|on|near|at|,|\.|with|under|and|operated|being|designed|able|capable)$/.test(
      tokens[at + owner + rank + nouns]?.lower ?? '.',
    )
  )
}

/** How many lower-case words behind a name make it a project's: "… LNG export terminal"; 0 where none do. */
export function projectNouns(tokens: readonly Token[], from: number): number {
  for (let at = from; at < Math.min(tokens.length, from + 5); at++) {
    const word = tokens[at]?.lower ?? ''
    // "The Barents Sea field Skarvholm": the sea is no field.
    if (/^(?:fields?|projects?|blocks?)$/.test(word) && /^(?:sea|gulf|ocean)$/.test(tokens[from - 1]?.lower ?? '')) return 0
    if (word === 'field' && tokens[at + 1]?.isCapital && /^(?:basin|bay)$/.test(tokens[from - 1]?.lower ?? '')) return 0
    if (PROJECT_NOUNS.has(word))
      return (word === 'venture' && tokens[at - 1]?.lower !== 'joint') ||
        word === 'consortium' ||
        (word === 'unit' && !/^(?:lng|floating|flng|liquefaction|regasification|storage)$/.test(tokens[at - 1]?.lower ?? ''))
        ? 0
        : at - from + 1
    if (!PROJECT_ADJECTIVES.has(word)) return 0
  }
  return 0
}
