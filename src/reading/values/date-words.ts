import { daysOf, type PartialDate, type Span } from '../../model/partial-date.ts'
import { betweenDays, lastOfMonth, plusDays, plusMonths, weekday } from './days.ts'

/**
 * A date in the text: as a partial date where the words and the publication give one, else null; and what it stands for,
 * a point or period, the end of one ("by"), its beginning ("from", "since").
 */
export type DateAt = {
  readonly start: number
  readonly end: number
  readonly date: PartialDate | null
  readonly side: 'at' | 'by' | 'from'
}

const MONTH_NAMES = ['january', 'february', 'march', 'april', 'may', 'june', 'july', 'august', 'september', 'october', 'november', 'december']
const MONTH =
  '(Jan(?:uary|\\.)?|Feb(?:ruary|\\.)?|Mar(?:ch|\\.)?|Apr(?:il|\\.)?|May|June?|July?|Aug(?:ust|\\.)?|Sept?(?:ember|\\.)?|Oct(?:ober|\\.)?|Nov(?:ember|\\.)?|Dec(?:ember|\\.)?)'
const YEAR = '((?:19|20|21)\\d{2})'
const LEAD =
  '(?:(by|before|until|since|from|starting(?: in| from)?|after|as of|as early as|in|on|during|at|for|through) )?(?:the )?(?:(end|start|beginning|early|late|mid|middle|around|about)[ -](?:of )?)?(?:the )?'
const ORDINALS: Readonly<Record<string, number>> = { first: 1, second: 2, third: 3, fourth: 4 }

type Rule = { readonly pattern: RegExp; readonly date: (match: RegExpMatchArray, published: Span | null, isAhead: boolean) => PartialDate | null }

/** The first that matches at a place counts. */
const RULES: readonly Rule[] = [
  { pattern: rule(`(\\d{1,2})(?:st|nd|rd|th)? ${MONTH},? ${YEAR}`), date: (m) => day(m[5], m[4], m[3]) },
  { pattern: rule(`${MONTH} (\\d{1,2})(?:st|nd|rd|th)?,? ${YEAR}`), date: (m) => day(m[5], m[3], m[4]) },
  { pattern: rule(`${MONTH},? ${YEAR}`), date: (m) => `${m[4]}-${month(m[3])}` },
  { pattern: rule(`(first|second|third|fourth|last) (quarter|half) of ${YEAR}`), date: (m) => part(m[3], m[4], Number(m[5])) },
  { pattern: rule(`(?:Q([1-4])|([1-4])Q) ?(?:of )?${YEAR}`), date: (m) => quarter(Number(m[3] ?? m[4]), Number(m[5])) },
  { pattern: rule(`(?:between )?${YEAR}(?: ?- ?| and | to )${YEAR}`), date: (m) => (Number(m[3]) < Number(m[4]) ? `${m[3]}/${m[4]}` : null) },
  {
    pattern: rule(`(?:calendar |fiscal )?(?:year )?${YEAR}(?![\\d%]|[.,]\\d| (?:km|mw|tons|tonnes|million|jobs|workers|people))`),
    date: (m) => m[3] ?? null,
  },
  {
    pattern: rule(`${MONTH} (\\d{1,2})(?:st|nd|rd|th)?(?![\\d%,]*\\d)`),
    date: (m, published, ahead) => nearest(month(m[3]), m[4], published, ahead),
  },
  { pattern: rule(`(\\d{1,2})(?:st|nd|rd|th)? ${MONTH}`), date: (m, published, ahead) => nearest(month(m[4]), m[3], published, ahead) },
  {
    pattern: rule(`(?:(last|next|this) )?${MONTH}(?= |,|\\.|;|$)`),
    date: (m, published, ahead) =>
      /^may$/.test(m[4] ?? '') ? null : nearest(month(m[4]), undefined, published, m[3]?.toLowerCase() !== 'last' && ahead),
  },
  {
    pattern: rule('(?:(?:earlier|later) )?(last|this|next|the previous|the current) (week|month|year|quarter)'),
    date: (m, published) => relative(m[3] ?? '', m[4] ?? '', published),
  },
  {
    pattern: rule('(?:(last|next|this) )?(Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday)'),
    date: (m, published) => dayOfWeek(m[3], m[4] ?? '', published),
  },
  { pattern: rule('(yesterday|today|tomorrow)'), date: (m, published) => nearDay(m[3] ?? '', published) },
  {
    pattern: rule('(first|second|third|fourth|last) (quarter|half)(?: of (?:the|this) year)?'),
    date: (m, published) =>
      published && published.earliest.slice(0, 4) === published.latest.slice(0, 4) ? part(m[3], m[4], Number(published.earliest.slice(0, 4))) : null,
  },
]

function rule(text: string): RegExp {
  return new RegExp(`(?<![\\w-])${LEAD}${text}(?![\\w])`, 'gi')
}

/** The dates in a text, in its order; places counted from its start. `published` null: relative ones stay unresolved. */
export function datesIn(text: string, published: PartialDate | null): readonly DateAt[] {
  const found: DateAt[] = []
  const span = published === null ? null : daysOf(published)
  for (const { pattern, date } of RULES)
    for (const match of text.matchAll(pattern)) {
      const [start, end] = [match.index ?? 0, (match.index ?? 0) + match[0].length]
      if (found.some((other) => start < other.end && other.start < end)) continue
      if (/^may$/.test(match[0])) continue
      const isAhead =
        !/^since$/i.test(match[1] ?? '') &&
        /\b(?:will|to|would|shall|plans?|expected|due|scheduled|set|next|effective|with effect)\b[^.]*$/.test(
          text.slice(Math.max(0, start - 80), start),
        )
      const whole = date(match, span, isAhead)
      const lead = match[1]?.toLowerCase() ?? ''
      const isEnd = /^(?:by|before|until|through)$/.test(lead) || /\b(?:expires?|lapses?|ends?|runs? out)\s$/.test(text.slice(0, start))
      const side = isEnd ? 'by' : /^(?:since|from|starting|after|as of|as early)/.test(lead) ? 'from' : 'at'
      found.push({ start, end, date: whole === null ? null : narrowed(whole, match[2]?.toLowerCase()), side })
    }
  return found.sort((one, other) => one.start - other.start)
}

function month(name: string | undefined): string {
  const at = MONTH_NAMES.findIndex((full) => full.startsWith((name ?? '').toLowerCase().replace('.', '').slice(0, 3)))
  return String(at + 1).padStart(2, '0')
}

function day(year: string | undefined, name: string | undefined, number: string | undefined): PartialDate | null {
  const date = `${year}-${month(name)}-${(number ?? '').padStart(2, '0')}`
  return Number(number) >= 1 && date <= lastOfMonth(date.slice(0, 7)) ? date : null
}

function quarter(number: number, year: number): PartialDate {
  const first = `${year}-${String(3 * number - 2).padStart(2, '0')}`
  return `${first}/${plusMonths(first, 2)}`
}

function part(which: string | undefined, what: string | undefined, year: number): PartialDate | null {
  const number = which?.toLowerCase() === 'last' ? (what?.toLowerCase() === 'half' ? 2 : 4) : (ORDINALS[which?.toLowerCase() ?? ''] ?? 0)
  if (what?.toLowerCase() === 'quarter') return quarter(number, year)
  return number === 1 ? `${year}-01/${year}-06` : number === 2 ? `${year}-07/${year}-12` : null
}

/** "end of 2025", "early 2031": a third of the period is as near as it gets; "around" is about. */
function narrowed(date: PartialDate, word: string | undefined): PartialDate {
  if (word === 'around' || word === 'about') return `${date}~`
  if (!/^\d{4}$/.test(date) || !word) return date
  if (/^(?:start|beginning|early)$/.test(word)) return `${date}-01/${date}-04`
  if (/^(?:end|late)$/.test(word)) return `${date}-09/${date}-12`
  return `${date}-05/${date}-08`
}

/** A month, or a day of one, without its year: the last before the publication, or the next after it where it lies ahead. */
function nearest(number: string, dayOfMonth: string | undefined, published: Span | null, isAhead: boolean): PartialDate | null {
  if (!published) return null
  const suffix = dayOfMonth === undefined ? '' : `-${dayOfMonth.padStart(2, '0')}`
  if (dayOfMonth !== undefined && (Number(dayOfMonth) < 1 || Number(dayOfMonth) > 31)) return null
  const candidates = [-1, 0, 1].map((years) => `${Number(published.latest.slice(0, 4)) + years}-${number}${suffix}`)
  const real = candidates.filter((date) => suffix === '' || date <= lastOfMonth(date.slice(0, 7)))
  const first = (date: string) => (suffix === '' ? `${date}-01` : date)
  const past = real.filter((date) => first(date) <= published.latest).at(-1)
  const ahead = real.find((date) => first(date) >= published.earliest.slice(0, 7))
  return (isAhead ? (ahead ?? past) : past) ?? null
}

function relative(which: string, what: string, published: Span | null): PartialDate | null {
  if (!published) return null
  const back = /last|previous/.test(which.toLowerCase()) ? -1 : which.toLowerCase() === 'next' ? 1 : 0
  const [first, last] = [published.earliest, published.latest]
  if (what === 'year') return betweenDays(`${Number(first.slice(0, 4)) + back}-01-01`, `${Number(last.slice(0, 4)) + back}-12-31`)
  if (what === 'month') return betweenDays(`${plusMonths(first.slice(0, 7), back)}-01`, lastOfMonth(plusMonths(last.slice(0, 7), back)))
  if (what === 'week') {
    const [monday, sunday] = [plusDays(first, -weekday(first) + 7 * back), plusDays(last, 6 - weekday(last) + 7 * back)]
    return betweenDays(monday, back === 0 && sunday > last ? last : sunday)
  }
  if (first.slice(0, 4) !== last.slice(0, 4)) return null
  const now = Math.ceil(Number(first.slice(5, 7)) / 3)
  if (now !== Math.ceil(Number(last.slice(5, 7)) / 3)) return null
  const number = now + back
  const year = Number(first.slice(0, 4)) + (number < 1 ? -1 : number > 4 ? 1 : 0)
  return quarter(((number + 3) % 4) + 1, year)
}

/** A day of the week is the last one, the day of publication included, unless it is the next. */
function dayOfWeek(which: string | undefined, name: string, published: Span | null): PartialDate | null {
  if (!published) return null
  const wanted = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'].indexOf(name.toLowerCase())
  const ahead = which?.toLowerCase() === 'next'
  if (published.earliest !== published.latest)
    return ahead ? betweenDays(published.earliest, plusDays(published.latest, 7)) : betweenDays(plusDays(published.earliest, -6), published.latest)
  const back = (weekday(published.latest) - wanted + 7) % 7
  return plusDays(published.latest, ahead ? 7 - back : -back)
}

function nearDay(word: string, published: Span | null): PartialDate | null {
  if (!published) return null
  const days = word.toLowerCase() === 'yesterday' ? -1 : word.toLowerCase() === 'tomorrow' ? 1 : 0
  return betweenDays(plusDays(published.earliest, days), plusDays(published.latest, days))
}
