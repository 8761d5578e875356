import { byText, type Item, type Typed, typedText } from '../clauses/item.ts'
import { COUNTRIES } from '../words/countries.ts'
import type { Main } from './arguments.ts'

/** "… told reporters in Tokyo": behind the minister. */
const SAID_IN = /^ (?:(?:said|spoke|speaking|told)(?: (?!in )[a-z]+){0,3} )?in (<x\d+>)/
/** "is due in Skarvik in May for a summit with", "visited Norvania, where he held talks with": before the minister. */
const VISITED =
  /(?:^| )(?:in|to|visit|visits|visited|visiting)(?: the)? (<[xn]\d+>)(?!.* (?:in|to|visit|visits|visited|visiting)(?: the)? <[xn]).* (?:(?:where|for (?:an? )?(?:summit|talks|meeting)) (?:[^;]* )?with|where (?:he|she|<p\d+>)(?: [a-z]+){0,2} (?:meet|meets|met))(?: [a-z.]+)* $/

/** The country in which the sentence has a minister speak, or receive whoever comes there; null where it has none, or the article does not name it. */
export function countryAtHome(sentence: Typed, { start, end }: { readonly start: number; readonly end: number }, main: Main): Item | null {
  const before = `${typedText(sentence.filter((item) => item.end <= start))} `
  const behind = ` ${typedText(sentence.filter((item) => item.start >= end))}`
  const place = byText(sentence, (SAID_IN.exec(behind) ?? VISITED.exec(before))?.[1] ?? '')
  if (!place || place.text.startsWith('<n')) return place ?? null
  const capital = place.mention?.surface ?? ''
  const country = COUNTRIES.find((one) => one.capital?.split('|').includes(capital) === true)
  return country ? main.countryAmong([country.name]) : null
}
