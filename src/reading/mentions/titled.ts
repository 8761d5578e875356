import type { Token } from '../text/tokens.ts'
import { titleAt } from '../words/titles.ts'

/** A run such as "Gazprom CEO Alexei Miller": where the office stands in it, and the name behind. */
export type Titled = { readonly title: string; readonly from: number; readonly to: number }

const MOST_TITLE_TOKENS = 12

/** The first office in the tokens from `from` to `to`, in places counted from the start of all tokens; null: none. */
export function titledIn(folded: string, tokens: readonly Token[], from: number, to: number): Titled | null {
  for (let at = from; at < to; at++) {
    const titled = titleFrom(folded, tokens, at)
    if (titled) return titled
  }
  return null
}

/** The office that begins at a token, in capitals or not. */
export function titleFrom(folded: string, tokens: readonly Token[], at: number): Titled | null {
  const [first, last] = [tokens[at], tokens[Math.min(tokens.length, at + MOST_TITLE_TOKENS) - 1]]
  if (!first || !last) return null
  // "Hanwha Group vice chairman": the group is no part of the office.
  if (first.text === 'Group' && tokens[at + 1]?.isCapital === false) return null
  // "Bear Head LNG": called so.
  if (first.text === 'Head' && tokens[at - 1]?.isCapital && tokens[at + 1]?.isCapital && tokens[at + 1]?.text !== 'Of') return null
  // "Venture Global CEO": the company is called so.
  if (first.text === 'Global' && tokens[at - 1]?.text === 'Venture') return null
  const title = titleAt(folded.slice(first.start, last.end).replaceAll('\n', ' '))
  if (title === null) return null
  const end = first.start + title.length
  let to = at
  while (to < tokens.length && (tokens[to]?.end ?? 0) <= end) to++
  return to > at ? { title, from: at, to } : null
}

/** The office that ends right before a token: "energy minister Lena Holm". */
export function titleBefore(folded: string, tokens: readonly Token[], at: number): Titled | null {
  for (let from = Math.max(0, at - 7); from < at; from++) {
    const titled = titleFrom(folded, tokens, from)
    if (titled?.to === at) return titled
  }
  return null
}

/** The office before a name and whose it is: "Minister of Energy of the Republic of Kazakhstan Daniyar Seitqali". */
export function officeOfBefore(folded: string, tokens: readonly Token[], at: number): Titled | null {
  for (let from = Math.max(0, at - 14); from < at - 2; from++) {
    const titled = titleFrom(folded, tokens, from)
    if (!titled || !/^(?:of|for|at)$/.test(tokens[titled.to]?.lower ?? '')) continue
    const owner = tokens.slice(titled.to + 1, at)
    // "Minister of Energy of Qatar and President of Alba Gas": the second office is before no person.
    if (owner.some((_, ahead) => titleFrom(folded, tokens, titled.to + 1 + ahead))) continue
    if (
      owner.length <= 7 &&
      // "the chief executive of Norvania's Kaito Gas, Lena Holm", but not "the head of Kaito Gas's Alba unit".
      (owner.at(-1)?.text === ',' || owner.every(({ text }) => text !== "'s")) &&
      owner.some(({ isCapital }) => isCapital) &&
      // "the head of Alba Gas, and Kaito Gas chief Kenji Ito": the next one's company.
      owner.at(-1)?.lower !== 'and' &&
      owner.every(({ isCapital, lower }) => isCapital || /^(?:the|of|and|&|,|'s)$/.test(lower))
    )
      return titled
  }
  return null
}
