import type { FactKind } from '../../model/facts/fact-kind.ts'
import { daysOf, type PartialDate } from '../../model/partial-date.ts'
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

/**
 * The date that stands nearest to a place in its sentence; of two as near, the one before. An office begins on a day that
 * stands behind it: "today announced that it has appointed …, effective 1 April".
 */
function dateBeside(kind: FactKind, sentence: Typed, { start, end }: Place): Item | undefined {
  const away = (item: Item) => (item.start >= end ? item.start - end : item.end <= start ? (start - item.end) * 2 : 0)
  return sentence
    .filter(
      (item, at) =>
        item.date?.date &&
        away(item) <= NEAR &&
        (kind !== 'POSITION' || item.start >= end) &&
        !isOfSaying(sentence, at) &&
        !((kind === 'SUPPLY' || kind === 'FIGURE') && isOfContract(sentence, at)) &&
        !isOfRelative(sentence, at, { start, end }),
    )
    .sort((one, other) => away(one) - away(other) || one.start - other.start)[0]
}

/** What is dated after the publication is not so yet: "appointed chief executive, effective 1 April". */
export function isYetToCome(kind: FactKind, sentence: Typed, place: Place, published: PartialDate | null): boolean {
  const date = dateBeside(kind, sentence, place)?.date
  if (!date?.date || published === null || date.side === 'by') return false
  return daysOf(date.date).earliest > daysOf(published).latest
}

/** The date that the clause gives the fact, under the key of its kind and status; nothing where none stands near. */
export function datesFor(kind: FactKind, status: FactStatus, pattern: string, sentence: Typed, place: Place): When {
  const key = keyOf(kind, status)
  if (key === null) return UNDATED
  const nearest = dateBeside(kind, sentence, place)
  const found = nearest?.date
  if (!nearest || !found?.date || (key === 'since' && found.side !== 'from' && LASTS.test(pattern))) return UNDATED
  const dated = (dates: Readonly<Record<string, string>>): When => ({ dates, place: { start: nearest.start, end: nearest.end } })
  const isPoint = !found.date.includes('/') && !found.date.endsWith('~')
  if (kind === 'SANCTION' && key === 'until' && nearest.start >= place.end && !saysEnd(sentence, place.end, nearest.end)) return UNDATED
  if (found.side === 'by' && key === 'until') return dated({ until: found.date })
  if (found.side === 'by') return key === 'since' || !isPoint ? UNDATED : dated({ [key]: `/${found.date}` })
  if (found.side === 'from' && key === 'period') return isPoint ? dated({ period: `${found.date}/` }) : UNDATED
  return dated({ [found.side === 'from' && (key === 'on' || key === 'until') ? 'since' : key]: found.date })
}

/** "Sanctioned in 2027, it was delisted": the day is not when it ended. */
function saysEnd(sentence: Typed, from: number, to: number): boolean {
  return sentence.some(
    ({ start, end, text, date }) =>
      start >= from &&
      end <= to &&
      (date?.side === 'by' || /^(?:lifted|expired|lapsed|removed|delisted|dropped|revoked|annulled|waived)$/.test(text)),
  )
}

/** "…, she said on Monday": when it was said. */
function isOfSaying(sentence: Typed, at: number): boolean {
  return sentence.slice(Math.max(0, at - 2), at).some(({ text }) => /^(?:said|says|told|added|announced|reported|reporters|statement)$/.test(text))
}

/** "Receives 3 Mt a year under a contract signed in 2021", "under a 2018 agreement": when it was agreed, not when it flows. */
function isOfContract(sentence: Typed, at: number): boolean {
  return (
    /^(?:signed|concluded|inked|sealed|clinched|dated|agreed|reached)$/.test(sentence[at - 1]?.text ?? '') ||
    /^(?:agreements?|contracts?|deals?|accord|pact|memorandum|mou)$/.test(sentence[at + 1]?.text ?? '')
  )
}

/** "buys 3 Mt from Nordkraft, which failed to deliver in 2022": the date of a relative clause that the place is outside of. */
function isOfRelative(sentence: Typed, at: number, { start, end }: Place): boolean {
  const comma = sentence.slice(0, at).findLastIndex(({ text }) => text === ',')
  const opens = sentence[comma + 1]
  const date = sentence[at]
  if (!date || comma < 0 || !/^(?:which|who|whose|where)$/.test(opens?.text ?? '') || !opens) return false
  return end <= opens.start || (start < opens.start && end > date.end)
}

function keyOf(kind: FactKind, status: FactStatus): string | null {
  if (kind === 'POSITION') return status === 'PLANNED' ? 'since' : null
  if (kind === 'SUPPLY' || kind === 'FIGURE') return 'period'
  if (status === 'ENDED') return 'until'
  if (kind === 'TALKS' || status === 'DONE') return 'on'
  if (status === 'PLANNED' || status === 'POSSIBLE') return 'on'
  return status === 'REJECTED' || kind === 'RELATION' ? null : 'since'
}
