import { NUMBER_IN_WORDS, numberInWords } from './number-words.ts'

/** A share as a dossier writes it: 30, { over: 50 }, { min: 10, max: 25 }, { about: 36 }. */
export type SaidShare = number | { readonly [bound in 'min' | 'max' | 'over' | 'under' | 'about']?: number }

/** A share in the text. `word` says that it is one by its own words, such as "majority". */
export type ShareAt = { readonly start: number; readonly end: number; readonly share: SaidShare }

const NUMBER = String.raw`\d{1,3}(?:[.,]\d{1,4})?`
const PERCENT = String.raw`[ -]?(?:%|percent\b|per cent\b(?:\.(?= [a-z(]|\)))?|per-cent\b|pct\b|pc\b)`
/** "take over a 30% stake" is no more than 30%. */
const NOT_TAKEN = '(?<!(?:take|takes|took|taken|taking|hand|hands|handed|handing|option) )'
const BEFORE = `(?:(about|around|some|roughly|approximately|nearly|almost|close to|more than|${NOT_TAKEN}over(?! an? \\d)|above|exceeding|at least|no less than|not less than|a minimum of|up to|as much as|at most|no more than|not more than|a maximum of|under|less than|below) (?:an? (?:additional |further )?)?)?`
/** "from 20% to 35%" is no range. */
const RANGE = new RegExp(String.raw`(?<!from )(?<![\d.,])(?:between )?(${NUMBER})(?:${PERCENT})? ?(?:-|to|and) ?(${NUMBER})${PERCENT}`, 'gi')
const SERIES = new RegExp(
  String.raw`(?<![\d.,-])(${NUMBER})(?:${PERCENT})?(?:, (${NUMBER})(?:${PERCENT})?)?(?:, (${NUMBER})(?:${PERCENT})?)?,? and (?=${NUMBER}${PERCENT})`,
  'gi',
)
const EXACT = new RegExp(
  String.raw`${BEFORE}(?<![\w.,-])(${NUMBER}|${NUMBER_IN_WORDS})${PERCENT}( (?:plus|and|minus) (?:one|1|a single) share)?`,
  'gi',
)
const FRACTION = new RegExp(
  String.raw`(?:(about|around|roughly|nearly|almost|more than|${NOT_TAKEN}over|at least|up to|less than|under) )?\b(?:an?|one|the remaining|the other|the last|the final)[ -](third|quarter|fifth|sixth|tenth|half)\b(?=(?<=\b(?:has|have|holds?|owns?|with) \w+ \w+)(?:[.,;]|$)|(?<=the (?:last|final) \w+) (?:belongs|is|went|goes)\b| (?:of|each|apiece|stake|interest|share|ownership|equity|participat|holding)|(?<=(?:remaining|other) \w+)[.,;])|\b(two[ -]thirds|three[ -]quarters)\b|\b(half)(?=[ -]owned by)|\b(half)(?= of (?:the )?[a-z][^.,;%]{1,40}? (?:belongs?|went|goes)\b| of (?:the |its )?(?:shares|equity|project|company|venture|stake|plant|terminal|interest|licen[cs]e|permit|field|block|refinery|firm|business|concession|pipeline|scheme|development|acreage|consortium)| of [^.,;%]{1,50}'s (?:shares|stock|capital|equity)\b)`,
  'gi',
)
const MAJORITY_HELD = /(?<=\b(?:owns?|holds?|has|have|held|with) a )(majority|minority)(?= (?:of|in|and)\b|[,.;]|$)/gi
const MAJORITY =
  /\b(majority|controlling|minority)(?= (?:\w+ )?(?:stake|interest|share|shareholding|holding|shareholder|owner|holder|of the shares))(?! \w+ (?:of |, |\()(?:[a-z]+ ){0,2}\d)/gi
/** "Holds a little over half". */
const OVER_HALF =
  /(?<=\b(?:owns?|holds?|has|have|held|with|controls?|controlled|owned) )(?:(?:just|a little|slightly|well) )?(?:over|more than|above) half\b/gi
/** "Owns half.", "owns half of Fjord LNG"; "half of Norvania's gas" is of no stake. */
const HALF_OF_NAME =
  /(?<=\b(?:owns?|owning|holds?|holding|acquired?|acquiring|buy|buys|bought|buying|sell|sells|sold|selling|keep|keeps|kept|keeping|retain|retains|retained|retaining) )(?:(about|around|roughly|nearly|almost) )?half(?=[.,;]|$| of \p{Lu}(?!\w*(?:'s|n|se|sh) (?:\w+ )?(?:gas|oil|crude|lng|coal|supply|supplies|output|imports|exports)))/gu
/** "owned 60:40 by A and B". */
const RATIO = /(?<=\b(?:owned|held|split|shared) )(\d{1,2}):(\d{1,2})(?= (?:by|between) )/g
const HALVES = /\b50[:/-]50\b/g

const PARTS: Readonly<Record<string, SaidShare>> = {
  half: 50,
  quarter: 25,
  fifth: 20,
  tenth: 10,
  third: { about: 33.33 },
  sixth: { about: 16.67 },
  'two thirds': { about: 66.67 },
  'three quarters': 75,
}

/** The shares in a text, in its order; places counted from its start. */
export function sharesIn(text: string): readonly ShareAt[] {
  const found: ShareAt[] = []
  const add = (match: RegExpMatchArray, share: SaidShare | null) => {
    const [start, end] = [match.index ?? 0, (match.index ?? 0) + match[0].length]
    if (share !== null && !found.some((other) => start < other.end && other.start < end)) found.push({ start, end, share })
  }
  for (const match of text.matchAll(RANGE)) {
    const [min, max] = [numberOf(match[1]), numberOf(match[2])]
    add(match, min < max && max <= 100 && !/ and /.test(match[0].replace(/^between .*? and /i, '')) ? { min, max } : null)
  }
  for (const match of text.matchAll(SERIES)) {
    let from = match.index
    for (const number of match.slice(1).filter((each) => each !== undefined)) {
      const at = text.indexOf(number, from)
      from = at + number.length
      const share = numberOf(number)
      if (share > 0 && share <= 100 && !found.some((other) => at < other.end && other.start < from))
        found.push({ start: at, end: from + (/^[ -]?(?:%|percent|per cent)/i.exec(text.slice(from))?.[0].length ?? 0), share })
    }
  }
  for (const match of text.matchAll(EXACT))
    add(match, / minus /i.test(match[3] ?? '') ? { about: numberOf(match[2]) } : bounded(match[1], numberOf(match[2]), match[3] !== undefined))
  for (const { index, 1: one = '', 2: other = '' } of text.matchAll(RATIO))
    if (Number(one) + Number(other) === 100 && one !== other)
      for (const [number, start] of [
        [one, index],
        [other, index + one.length + 1],
      ] as const)
        found.push({ start, end: start + number.length, share: Number(number) })
  for (const match of text.matchAll(HALVES)) add(match, 50)
  for (const match of text.matchAll(HALF_OF_NAME)) add(match, bounded(match[1], 50, false))
  for (const match of text.matchAll(OVER_HALF)) add(match, { over: 50 })
  for (const match of text.matchAll(FRACTION)) {
    const part = PARTS[(match[2] ?? match[3] ?? match[4] ?? match[5] ?? '').toLowerCase().replace('-', ' ')]
    add(match, typeof part === 'number' ? bounded(match[1], part, false) : (part ?? null))
  }
  for (const match of text.matchAll(MAJORITY_HELD)) add(match, match[1]?.toLowerCase() === 'minority' ? { under: 50 } : { over: 50 })
  for (const match of text.matchAll(MAJORITY))
    if (!found.some(({ end }) => end === (match.index ?? 0) - 1)) add(match, match[1]?.toLowerCase() === 'minority' ? { under: 50 } : { over: 50 })
  return found.sort((one, other) => one.start - other.start)
}

/** Decimal commas too, and words: "12,5 per cent", "twelve percent". */
function numberOf(text: string | undefined): number {
  return /^\d/.test(text ?? '') ? Number((text ?? '').replace(',', '.')) : numberInWords(text ?? '')
}

function bounded(before: string | undefined, value: number, andOne: boolean): SaidShare | null {
  if (value > 100) return null
  if (andOne) return { over: value }
  const word = before?.toLowerCase() ?? ''
  if (/^(?:about|around|some|roughly|approximately|nearly|almost|close to)$/.test(word)) return { about: value }
  if (/^(?:more than|over|above|exceeding)$/.test(word)) return value < 100 ? { over: value } : null
  if (/^(?:at least|no less than|not less than|a minimum of)$/.test(word)) return { min: value }
  if (/^(?:up to|as much as|at most|no more than|not more than|a maximum of)$/.test(word)) return { max: value }
  if (/^(?:under|less than|below)$/.test(word)) return value > 0 ? { under: value } : null
  return value
}
