import type { FactKind } from '../../model/facts/fact-kind.ts'
import type { FactStatus } from '../../model/status.ts'
import type { Item, Typed } from '../clauses/item.ts'
import type { Place } from './proposal.ts'

export type When = { readonly dates: Readonly<Record<string, string>>; readonly place: Place | null }
const UNDATED: When = { dates: {}, place: null }

/** Farther from its cue than this, in units of text, a date is another's. */
const NEAR = 60

/** The date that the clause gives the fact, under the key of its kind and status; nothing where none stands near. */
export function datesFor(kind: FactKind, status: FactStatus, sentence: Typed, { start, end }: Place): When {
  const key = keyOf(kind, status)
  if (key === null) return UNDATED
  const away = (item: Item) => (item.start >= end ? item.start - end : item.end <= start ? (start - item.end) * 2 : 0)
  const [nearest] = sentence
    .filter((item) => item.date?.date && away(item) <= NEAR)
    .sort((one, other) => away(one) - away(other) || one.start - other.start)
  const found = nearest?.date
  if (!nearest || !found?.date) return UNDATED
  const dated = (dates: Readonly<Record<string, string>>): When => ({ dates, place: { start: nearest.start, end: nearest.end } })
  const isPoint = !found.date.includes('/') && !found.date.endsWith('~')
  if (found.side === 'by') return key === 'since' || !isPoint ? UNDATED : dated({ [key]: `/${found.date}` })
  if (found.side === 'from' && key === 'period') return isPoint ? dated({ period: `${found.date}/` }) : UNDATED
  return dated({ [found.side === 'from' && key === 'on' ? 'since' : key]: found.date })
}

function keyOf(kind: FactKind, status: FactStatus): string | null {
  if (kind === 'POSITION') return null
  if (kind === 'SUPPLY' || kind === 'FIGURE') return 'period'
  if (status === 'ENDED') return 'until'
  if (kind === 'TALKS' || status === 'DONE') return 'on'
  if (status === 'PLANNED' || status === 'POSSIBLE') return 'on'
  return status === 'REJECTED' || kind === 'RELATION' ? null : 'since'
}
