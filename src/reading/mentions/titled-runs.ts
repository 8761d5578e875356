import type { Token } from '../text/tokens.ts'
import { GENERIC } from '../words/abbreviations.ts'
import { COURTESIES } from '../words/courtesies.ts'
import { isCapitalWord, isSectorWord } from './capitals.ts'
import { countryAt } from './country-names.ts'
import type { RawMention, Step } from './mention.ts'
import { namesIn, type Reading, spanned } from './names-in-run.ts'
import { endOfRun } from './runs.ts'
import { type Titled, titleBefore } from './titled.ts'

/** "Prime Minister of Norvania Lena Holm": the country, and who serves it. */
export function ministerOf(folded: string, tokens: readonly Token[], from: number, end: number): Step | null {
  const office = /^(?:of|to)$/.test(tokens[from - 1]?.lower ?? '') ? titleBefore(folded, tokens, from - 1) : null
  const country = office && countryAt(tokens, from)
  const name = from + (country?.tokens ?? 0)
  if (!office || country?.way !== 'name' || end - name < 2 || end - name > 4 || tokens.slice(name, end).some(isSectorWord)) return null
  const of: RawMention = { ...spanned(tokens, from, name), surface: country.country, kind: 'COUNTRY', way: 'name' }
  return { mentions: [of, person(tokens, name, end, office.title)], next: end }
}

/** "Gazprom CEO Alexei Miller", "Energy Minister Novak", "Director General". */
export function inTitledRun(reading: Reading, tokens: readonly Token[], from: number, titled: Titled): Step {
  const left = titled.from > from ? namesIn(reading, tokens, from, endOfOffice(tokens, from, titled.from)) : []
  const first = tokens[titled.to]
  const isNamedLikeMonth = first?.isCapital === true && tokens[titled.to + 1]?.isCapital === true
  if (!first || !(isCapitalWord(first) || isNamedLikeMonth) || GENERIC.has(first.lower) || countryAt(tokens, titled.to))
    return { mentions: left, next: titled.to }
  const whole = endOfRun(tokens, titled.to)
  // "Sheikh Mohamed bin Zayed Al Nahyan".
  const end = Math.min(whole, titled.to + (tokens.slice(titled.to, whole).some(({ text }) => /^(?:bin|ibn|bint)$/.test(text)) ? 8 : 5))
  if (tokens.slice(titled.to, end).some((token) => isSectorWord(token) && token.text !== ',')) return { mentions: left, next: end }
  return { mentions: [...left, person(tokens, titled.to, end, titled.title)], next: end }
}

/** "METI Oil and Natural Gas Director": the sectors belong to the office, not to the name of the body. */
function endOfOffice(tokens: readonly Token[], from: number, to: number): number {
  const first = tokens[from]
  return first && /^[A-Z]{3,}$/.test(first.text) && tokens.slice(from + 1, to).every((token) => isSectorWord(token)) ? from + 1 : to
}

/** A person by the tokens of the name; courtesies before it, and generic words behind, are no part of it. */
export function person(tokens: readonly Token[], start: number, end: number, title: string | undefined): RawMention {
  let from = start
  while (from < end - 1 && COURTESIES.has(tokens[from]?.lower ?? '')) from++
  let last = end
  while (last > from + 1 && GENERIC.has(tokens[last - 1]?.lower ?? '')) last--
  const inFull = from > start ? { inFull: spanned(tokens, start, end).surface } : {}
  return { ...spanned(tokens, from, last), kind: 'PERSON', way: 'name', ...inFull, ...(title === undefined ? {} : { title }) }
}
