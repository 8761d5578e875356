import type { Proposal } from './facts/proposal.ts'
import type { Referent } from './mentions/mention.ts'
import { bareName } from './resolution/names.ts'
import type { Article } from './text/article.ts'
import { NUMBER_IN_WORDS, numberInWords } from './values/number-words.ts'

/**
 * Why a proposal does not stand in its text; null where it does. Its places lie in the text; each argument is named there,
 * or taken up ("the company") from a name that stands in the text; and so does every number of its share.
 */
export function refusalOf({ folded }: Article, proposal: Proposal, referents: readonly Referent[]): string | null {
  const { place, ends, values } = proposal
  if (place.start < 0 || place.end > folded.length || place.start >= place.end) return 'its place is not in the text'
  for (const { start, end, referent, isTakenUp } of Object.values(ends).flat()) {
    const found = referents[referent]
    if (!found || start >= end || end > folded.length) return 'an argument has no place in the text'
    if (!isTakenUp && !isNamed(folded.slice(start, end), found)) return `${found.name} is not named where it should stand`
  }
  const missing = numbersOf(values.share).find((number) => !standsIn(folded.slice(place.start, place.end), number))
  return missing === undefined ? null : `${missing} does not stand in its words`
}

/** Countries go by adjectives and capitals, which the mention has already read. */
function isNamed(text: string, { kind, name, aliases }: Referent): boolean {
  const bare = bareName(text.replaceAll('\n', ' '))
  if (bare === '') return false
  return (
    kind === 'COUNTRY' ||
    kind === 'GROUP' ||
    kind === 'CONSORTIUM' ||
    kind === 'ORGANIZATION' ||
    [name, ...aliases].some((alias) => bareName(alias) === bare || bare.includes(bareName(alias)))
  )
}

function numbersOf(value: unknown): readonly number[] {
  if (typeof value === 'number') return [value]
  return typeof value === 'object' && value !== null ? Object.values(value).filter((each) => typeof each === 'number') : []
}

/** Words that say a share without its number, and those that say all of it. */
const IN_WORDS = /half|third|quarter|fifth|sixth|tenth|majority|controlling|minority|50[:/-]50/i
/** "Five per cent". */
const SAID_IN_WORDS = new RegExp(`\\b${NUMBER_IN_WORDS}\\b`, 'g')
const WHOLE = /wholly|(?<!\p{L})all(?!\p{L})|(?<!\p{L})sole(?!\p{L})|full|entire|whole/iu
const EVENLY = /equal|evenly|down the middle|fifty/i

const REST = /(?<!\p{L})(?:rest|remainder|balance)(?!\p{L})/iu

function standsIn(text: string, number: number): boolean {
  return (
    text.includes(String(number)) ||
    text.includes(String(number).replace('.', ',')) ||
    text.includes(number.toFixed(1)) ||
    text.includes(number.toFixed(2)) ||
    IN_WORDS.test(text) ||
    (text.toLowerCase().match(SAID_IN_WORDS) ?? []).some((words) => numberInWords(words) === number) ||
    (number === 100 && WHOLE.test(text)) ||
    (EVENLY.test(text) && isPart(text, number)) ||
    (REST.test(text) && isRest(text, number))
  )
}

/** "Owned equally by A and B", "the remaining 20% is split evenly": the same part of the whole, or of a number that stands there. */
function isPart(text: string, number: number): boolean {
  const wholes = [100, ...[...text.matchAll(/\d+(?:[.,]\d+)?/g)].map(([whole]) => Number(whole.replace(',', '.')))]
  return wholes.some((whole) => [2, 3, 4, 5, 6, 7, 8].some((holders) => Math.abs(whole / holders - number) < 0.01))
}

/** "Owns 75%, and B the rest": what a number that stands there leaves of the whole. */
function isRest(text: string, number: number): boolean {
  return [...text.matchAll(/\d+(?:[.,]\d+)?/g)].some(([told]) => Math.abs(100 - Number(told.replace(',', '.')) - number) < 0.0001)
}
