import type { Item, Typed } from '../clauses/item.ts'
import type { Context } from './arguments.ts'

/** What the sentence speaks of, and where it names none of a kind, what was spoken of before. */
export function contextOf(sentence: Typed, before: Context): Context {
  const last = (letters: string): Item | null =>
    sentence.findLast(({ text, mention }) => mention !== undefined && letters.includes(text[1] ?? '')) ?? null
  const first = (letters: string): Item | null =>
    sentence.find(({ text, mention }) => mention !== undefined && letters.includes(text[1] ?? '')) ?? null
  return { project: last('jw') ?? before.project, body: first('cbo') ?? first('u') ?? before.body, country: first('na') ?? before.country }
}
