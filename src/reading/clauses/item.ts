import type { Mention } from '../mentions/mention.ts'
import type { QuantityAt } from '../values/amount-words.ts'
import type { DateAt } from '../values/date-words.ts'
import type { ShareAt } from '../values/share-words.ts'

/** What stands behind a place in a typed sentence. */
export type Item = {
  readonly start: number
  readonly end: number
  /** What patterns see: a lower-case word, a mark, or a type and number such as `<c4>`. */
  readonly text: string
  readonly mention?: Mention
  readonly share?: ShareAt['share']
  readonly quantity?: QuantityAt
  readonly date?: DateAt
  /** The members of a list, in order. */
  readonly members?: readonly Item[]
  /** Of a person: the office in words and whose it is. */
  readonly office?: { readonly title: string; readonly at: Item | null }
}

/** A sentence as patterns see it: words, and typed places for whatever is named or counted. */
export type Typed = readonly Item[]

export function typedText(items: Typed): string {
  return items.map(({ text }) => text).join(' ')
}

/** Puts others in place of the items that the pattern finds; null leaves them. The pattern begins and ends at items. */
export function replaceItems(
  items: Typed,
  pattern: RegExp,
  replacement: (found: readonly Item[], match: RegExpExecArray) => readonly Item[] | null,
): Typed {
  let [current, from] = [items, 0]
  const search = new RegExp(pattern.source, pattern.flags.includes('g') ? pattern.flags : `${pattern.flags}g`)
  for (;;) {
    const text = typedText(current)
    search.lastIndex = from
    const match = search.exec(text)
    if (!match) return current
    const [first, end] = itemsAt(current, match.index, match.index + match[0].length)
    const found = current.slice(first, end)
    const instead = found.length === 0 ? null : replacement(found, match)
    const next = instead ?? found
    current = instead === null ? current : [...current.slice(0, first), ...instead, ...current.slice(end)]
    const passed = typedText([...current.slice(0, first), ...next]).length
    from = Math.max(instead === null ? match.index + 1 : passed, match.index + (instead === null ? 1 : 0))
    if (from >= typedText(current).length) return current
  }
}

/** Which items a stretch of the typed text covers, from the first to before the second. */
export function itemsAt(items: Typed, start: number, end: number): readonly [number, number] {
  let [place, first, last] = [0, -1, 0]
  for (const [at, { text }] of items.entries()) {
    const stop = place + text.length
    if (first < 0 && stop > start) first = at
    if (place < end) last = at + 1
    place = stop + 1
  }
  return [Math.max(first, 0), last]
}

/** Where an item begins in the typed text of its sentence: no other item has its text. */
export function placeOf(text: string, item: Item): number {
  return ` ${text} `.indexOf(` ${item.text} `)
}

export function byText(items: Typed, text: string): Item | undefined {
  return items.find((item) => item.text === text)
}

/** The items without those that the pattern matches. */
export function drop(items: Typed, pattern: RegExp): Typed {
  return replaceItems(items, pattern, () => [])
}
