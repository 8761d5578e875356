import type { Item, Typed } from '../clauses/item.ts'
import type { Context } from './arguments.ts'

/** What sentences after this one leave out: the project, the body and the country that it speaks of first. */
export function contextAfter(sentence: Typed, before: Context): Context {
  return {
    project: find(sentence, 'jw') ?? before.project,
    body: find(sentence, 'cbo') ?? find(sentence, 'u') ?? before.body,
    country: countryOf(sentence) ?? before.country,
  }
}

/** What words at a place leave out: what stands last before them in their sentence, else what was spoken of before. */
export function contextAt(items: Typed, place: number, before: Context): Context {
  const earlier = [...items.filter(({ end }) => end <= place)].reverse()
  return { project: find(earlier, 'jw') ?? before.project, body: find(earlier, 'cbo') ?? before.body, country: countryOf(earlier) ?? before.country }
}

function find(items: Typed, letters: string): Item | null {
  return items.find(({ text, mention }) => mention !== undefined && letters.includes(text[1] ?? '')) ?? null
}

function countryOf(items: Typed): Item | null {
  return items.find(({ text, mention }) => mention !== undefined && text.startsWith('<n')) ?? null
}
