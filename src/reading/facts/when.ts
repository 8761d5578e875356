import type { FactKind } from '../../model/facts/fact-kind.ts'
import type { FactStatus } from '../../model/status.ts'
import type { Item, Typed } from '../clauses/item.ts'
import type { Place } from './proposal.ts'

export type When = { readonly dates: Readonly<Record<string, string>>; readonly place: Place | null }
const UNDATED: When = { dates: {}, place: null }

/** Patterns of what lasts: a date beside them is not when it began, unless "since" says so. */
const LASTS =
  /^stake\.(?:holds|to-hold|its|possessive|which-holds|owned|held-by|share-owner|operat|subsidiary|venture|equal|unreported$|shareholders|in-)|^sanction\.(?:noun|hit-by)/

/** Farther from its cue than this, in units of text, a date is another's. */
const NEAR = 60

/** The date that the clause gives the fact, under the key of its kind and status; nothing where none stands near. */
export function datesFor(kind: FactKind, status: FactStatus, pattern: string, sentence: Typed, { start, end }: Place): When {
  const key = keyOf(kind, status)
  if (key === null) return UNDATED
  const away = (item: Item) => (item.start >= end ? item.start - end : item.end <= start ? (start - item.end) * 2 : 0)
  const [nearest] = sentence
    .filter((item, at) => item.date?.date && away(item) <= NEAR && !isOfSaying(sentence, at))
    .sort((one, other) => away(one) - away(other) || one.start - other.start)
  const found = nearest?.date
  if (!nearest || !found?.date || (key === 'since' && found.side !== 'from' && LASTS.test(pattern))) return UNDATED
  const dated = (dates: Readonly<Record<string, string>>): When => ({ dates, place: { start: nearest.start, end: nearest.end } })
  const isPoint = !found.date.includes('/') && !found.date.endsWith('~')
  if (found.side === 'by') return key === 'since' || !isPoint ? UNDATED : dated({ [key]: `/${found.date}` })
  if (found.side === 'from' && key === 'period') return isPoint ? dated({ period: `${found.date}/` }) : UNDATED
  return dated({ [found.side === 'from' && key === 'on' ? 'since' : key]: found.date })
}

/** "…, she said on Monday": when it was said. */
function isOfSaying(sentence: Typed, at: number): boolean {
  return sentence.slice(Math.max(0, at - 2), at).some(({ text }) => /^(?:said|says|told|added|announced|reported|reporters|statement)$/.test(text))
}

function keyOf(kind: FactKind, status: FactStatus): string | null {
  if (kind === 'POSITION') return null
  if (kind === 'SUPPLY' || kind === 'FIGURE') return 'period'
  if (status === 'ENDED') return 'until'
  if (kind === 'TALKS' || status === 'DONE') return 'on'
  if (status === 'PLANNED' || status === 'POSSIBLE') return 'on'
  return status === 'REJECTED' || kind === 'RELATION' ? null : 'since'
}
