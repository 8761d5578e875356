import { COUNTRIES } from '../words/countries.ts'
import type { Block } from './blocks.ts'

/** A sentence, by its place in the text. */
export type Sentence = { readonly start: number; readonly end: number; readonly block: number }

/** Words before a full stop that ends no sentence. */
const ABBREVIATION =
  /(?:^|[\s("'])(?:mr|mrs|ms|md|dr|eng|prof|gen|col|lt|sen|rep|gov|hon|st|jr|sr|vs|no|nos|inc|corp|cos|co|ltd|pte|pty|pvt|sdn|bhd|tbk|bros|approx|est|e\.g|i\.e|etc|fig|vol|jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec|(?<!on )[a-z]|(?<=on )[a-wyz]|(?:[a-z]\.)+[a-z])\.$/i
/** After these a capital begins a new sentence more often than not. */
const ENDS_OFTEN = /(?:^|[\s("'])(?:corp|inc|cos|co|ltd|bhd|tbk|etc|u\.s|e\.u|u\.k|s\.a|s\.p\.a|k\.k)\.$/i
const OPENERS =
  /^["']*(?:The|A|An|In|On|At|It|Its|He|She|They|But|And|However|This|That|These|Those|According|Under|As|After|Before|With|For|Since|While|If|Both|Last|Also|Earlier|Separately|Meanwhile|Other|Another|There|By|Terms|Financial|Production|Exports|Shares|[A-Z][a-z]+(?:ese|ian|ish))\b/
/** "Alba Corp. Seoul has agreed": a country or capital of which something is said. */
const GOVERNMENT = new RegExp(`^["']*(?:${COUNTRIES.flatMap(({ name, capital }) => [name, ...(capital?.split('|') ?? [])]).join('|')})(?:'s| [a-z])`)
/** "Kaito Co., Inc. JERA's contract", "Alba Corp. MRV holds": a name of which something is said; no office of the first. */
const NAME_THAT_DOES =
  /^["']*(?!(?:President|Chairman|Chairwoman|Chief|CEO|Vice|Senior|Executive|Director|Managing|Spokesman|Spokeswoman)\b)\p{Lu}[\p{L}&-]+(?:'s (?!\p{Lu})| (?:holds?|has|have|had|is|was|will|would|owns?|said|says|plans|also|agreed|signed|operates|leads|declined|expects)\b)/u
const DATELINE =
  /^(?:\p{Lu}{3,}(?: \p{Lu}{2,}){0,2}: |[\p{Lu}][\p{L}'. /-]{1,40}(?:, [A-Z][A-Za-z. ]{1,20})?(?:, [A-Z]?[a-z0-9]{1,9}\.? ?\d{0,2}(?:,? \d{4})?|, \d{1,2} [A-Z][a-z]+(?: \d{4})?)?(?: ?\([A-Z][A-Za-z ./]{1,30}\))? ?(?:--?|•(?: -)?) )(?=["\p{Lu}0-9])/u

/** What stands between the parts of a dateline and behind it: "HOUSTON--(BUSINESS WIRE)--March 14, 2031--", "SOCHI, May 4. /TASS/. ". */
const DATELINE_END = /--|\/\. |(?<=\)) ?- | [-–—] /g
const LONGEST_DATELINE = 110

/** Where the dateline at the start of a text ends; 0: it has none. */
function endOfDateline(text: string): number {
  const start = text.slice(0, LONGEST_DATELINE)
  const ends = [...start.matchAll(DATELINE_END)].map((match) => match.index + match[0].length)
  const end = ends.findLast((at) => isDateline(start.slice(0, at)) && /^\s*["'\p{Lu}\p{N}]/u.test(text.slice(at)))
  return end ?? DATELINE.exec(start)?.[0].length ?? 0
}

/** Nothing but names in capitals, days and agencies; a place in capitals, a day or an agency in brackets among them. */
function isDateline(text: string): boolean {
  const words = text.split(/[\s,.()/&–—-]+/).filter((word) => word !== '')
  return words.every((word) => /^[\p{Lu}\p{N}]/u.test(word)) && /^\p{Lu}{3,}|\d{4}|\/[A-Z]|\([A-Z]/u.test(text)
}

/** Whether what follows an abbreviation that may end a sentence begins another; "the U.S. Treasury's list" goes on. */
function beginsAnew(before: string, next: string): boolean {
  return OPENERS.test(next) || GOVERNMENT.test(next) || (!/\b[eu]\.[sku]\.$/i.test(before) && NAME_THAT_DOES.test(next))
}

const LONG_LINE = 60
const SHORT_LINE = 45

/** Beside much longer lines, a short one without a full stop stands over what follows: it is no part of a sentence. */
function isBehindHeading(text: string, end: number): boolean {
  const line = text.slice(text.lastIndexOf('\n', end - 1) + 1, end).trim()
  return line.length < SHORT_LINE && /[^.,;:!?-]$/.test(line)
}

/** The sentences of a block: they survive "Mr.", "Corp.", "U.S." and decimals. A dateline at the start is left out. */
export function sentencesOf(folded: string, block: Block, number: number): readonly Sentence[] {
  const sentences: Sentence[] = []
  const text = folded.slice(block.start, block.end)
  const hasLongLines = text.split('\n').some(({ length }) => length >= LONG_LINE)
  let start = endOfDateline(text)
  const ends = /[.!?]+["')\]]*(?=\s)|\n(?=\s*[-*•·]\s)|\n(?=\p{Lu})/gu
  for (let match = ends.exec(text); match; match = ends.exec(text)) {
    const end = match.index + match[0].length
    if (end <= start) continue
    if (match[0] === '\n' && /^\p{Lu}/u.test(text.slice(end, end + 2)) && !(hasLongLines && isBehindHeading(text, match.index))) continue
    const next = text.slice(end, end + 40).trimStart()
    if (!/^["'([]*[\p{Lu}\p{N}]/u.test(next) && !/^[-*•·]/.test(next)) continue
    const before = text.slice(Math.max(start, match.index - 12), match.index + 1)
    if (ABBREVIATION.test(before) && !(ENDS_OFTEN.test(before) && beginsAnew(before, next))) continue
    push(start, end)
    start = end
  }
  push(start, text.length)
  return sentences

  function push(from: number, to: number) {
    const lead = /^[\s\-*•·]*/.exec(text.slice(from, to))?.[0].length ?? 0
    if (/^Related:/.test(text.slice(from + lead))) return
    if (from + lead < to) sentences.push({ start: block.start + from + lead, end: block.start + to, block: number })
  }
}
