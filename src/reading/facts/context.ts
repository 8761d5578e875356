import type { Item, Typed } from '../clauses/item.ts'
import type { Context, Main } from './arguments.ts'

/** What sentences after this one leave out: the project, the body and the country that it speaks of first. */
export function contextAfter(sentence: Typed, before: Context): Context {
  return {
    project: find(sentence, 'j') ?? find(sentence, 'w') ?? before.project,
    body: find(sentence, 'cbo') ?? find(sentence, 'u') ?? before.body,
    country: countryOf(sentence) ?? before.country,
    main: before.main,
  }
}

/** What words at a place leave out: what stands last before them in their sentence, else what was spoken of before. */
export function contextAt(items: Typed, place: number, before: Context): Context {
  const earlier = [...items.filter(({ end }) => end <= place)].reverse()
  return {
    project: find(earlier, 'j') ?? (before.project?.text.startsWith('<j') ? null : find(earlier, 'w')) ?? before.project,
    body: find(earlier, 'cbo') ?? before.body,
    country: countryOf(earlier) ?? before.country,
    main: before.main,
  }
}

function find(items: Typed, letters: string): Item | null {
  return items.find(({ text, mention }) => mention !== undefined && letters.includes(text[1] ?? '')) ?? null
}

function countryOf(items: Typed): Item | null {
  return items.find(({ text, mention }) => mention !== undefined && text.startsWith('<n')) ?? null
}

/** The body and the country that most places of the article name; the first of those named as often. */
export function mainOf(sentences: readonly Typed[]): Main {
  const most = (letters: string): Item | null => {
    const counts = new Map<number, { readonly item: Item; readonly count: number }>()
    for (const item of sentences.flat()) {
      const referent = item.mention?.referents[0]
      if (referent === undefined || !letters.includes(item.text[1] ?? '')) continue
      counts.set(referent, { item: counts.get(referent)?.item ?? item, count: (counts.get(referent)?.count ?? 0) + 1 })
    }
    return [...counts.values()].reduce<{ item: Item | null; count: number }>((best, one) => (one.count > best.count ? one : best), {
      item: null,
      count: 0,
    }).item
  }
  return { body: most('cbou'), country: most('na') }
}
