import type { Token } from '../text/tokens.ts'
import { COURTESIES } from '../words/courtesies.ts'
import { countryAt, countryPair } from './country-names.ts'
import { projectNouns, stateOf } from './form.ts'
import { withLedConsortia } from './led.ts'
import type { RawMention, Step } from './mention.ts'
import { namesIn, type Reading, spanned } from './names-in-run.ts'
import { namesNobody } from './no-names.ts'
import { nominalAt } from './nominals.ts'
import { numberedBlock } from './numbered.ts'
import { regionAt } from './regions.ts'
import { endOfRun, GENERIC, isCapitalWord, isFirst, isOpener, isSectorWord } from './runs.ts'
import { officeOfBefore, type Titled, titleBefore, titledIn, titleFrom } from './titled.ts'

/** Whatever is named in a sentence, in the order of the text; none overlaps another. */
export function rawMentions(reading: Reading, tokens: readonly Token[]): readonly RawMention[] {
  return withLedConsortia(tokens, withSharedNouns(tokens, mentionsIn(reading, tokens)))
}

/** "the Storhav and Lillehav fields": both are fields. */
function withSharedNouns(tokens: readonly Token[], mentions: readonly RawMention[]): readonly RawMention[] {
  return mentions.map((mention, at) => {
    const next = mentions[at + 1]
    if (mention.kind !== null || next?.kind !== 'PROJECT' || next.way !== 'name') return mention
    const between = tokens.filter(({ start, end }) => start >= mention.end && end <= next.start).map(({ lower }) => lower)
    const behind = tokens.filter(({ start }) => start >= next.end).slice(0, 4)
    const isPlural = behind
      .slice(0, projectNouns(tokens, tokens.indexOf(behind[0] as Token)))
      .some(({ lower }) => lower.endsWith('s') && lower !== 'gas')
    return between.join(' ') === 'and' && isPlural ? { ...mention, kind: 'PROJECT' as const } : mention
  })
}

function mentionsIn(reading: Reading, tokens: readonly Token[]): readonly RawMention[] {
  const found: RawMention[] = []
  for (let at = 0; at < tokens.length; ) {
    const step = mentionsAt(reading, tokens, at)
    found.push(...step.mentions)
    at = Math.max(at + 1, step.next)
  }
  return found
}

/** What somebody is, at the beginning of a sentence: "Partners Nordkraft and Kaito Gas". */
const ROLES = /^(?:Partners|Operator|Shareholders|Owners|Developers?|Producers?|Lenders?|Rivals?|Suppliers?|Buyers?)$/

const NOTHING: Step = { mentions: [], next: 0 }

function mentionsAt(reading: Reading, tokens: readonly Token[], at: number): Step {
  const token = tokens[at]
  if (!token) return NOTHING
  const pair = countryPair(token)
  if (pair) {
    const dash = token.start + token.text.indexOf('-')
    const [one, other] = pair
    return {
      mentions: [
        { start: token.start, end: dash, surface: one.country, kind: 'COUNTRY', way: one.way },
        { start: dash + 1, end: token.end, surface: other.country, kind: 'COUNTRY', way: other.way },
      ],
      next: at + 1,
    }
  }
  if (namesNobody(tokens, at)) return NOTHING
  const nominal = nominalAt(tokens, at)
  if (nominal) return nominal
  const block = numberedBlock(tokens, at)
  if (block) return block
  if (!isCapitalWord(token) || COURTESIES.has(token.lower)) return NOTHING
  const region = regionAt(tokens, at)
  if (region) return region
  if (isFirst(tokens, at) && ROLES.test(token.text)) return NOTHING
  if (isOpener(tokens, at, reading.lowerWords) && !countryAt(tokens, at) && !titledIn(reading.folded, tokens, at, at + 1)) return NOTHING
  return inRun(reading, tokens, at, endOfRun(tokens, at))
}

function inRun(reading: Reading, tokens: readonly Token[], from: number, end: number): Step {
  const titled = titledIn(reading.folded, tokens, from, end)
  if (titled) return inTitledRun(reading, tokens, from, titled)
  const before =
    titleBefore(reading.folded, tokens, from) ?? (/^[,:]$/.test(tokens[from - 1]?.text ?? '') ? titleBefore(reading.folded, tokens, from - 1) : null)
  const minister = ministerOf(reading.folded, tokens, from, end)
  if (minister) return minister
  const office = before ?? officeOfBefore(reading.folded, tokens, from)
  const counterpart = tokens[from - 1]?.lower === 'counterpart' || (tokens[from - 1]?.text === ',' && tokens[from - 2]?.lower === 'counterpart')
  const courtesy =
    counterpart ||
    /^(?:mr|mrs|ms|dr|eng|prof|sir|lord|sheikh|h\.e|h\.h|highness|majesty|excellency|hon|shri|tycoon|businessman|businesswoman|billionaire|oligarch|magnate)\.?$/.test(
      tokens[from - 1]?.lower ?? '',
    )
  if (
    (office || courtesy) &&
    !(end - from === 1 && /^\p{Lu}{2,5}$/u.test(tokens[from]?.text ?? '')) &&
    end - from <= 4 &&
    !tokens.slice(from, end).every(isSectorWord) &&
    !countryAt(tokens, from) &&
    stateOf(tokens, from, end) === null &&
    !GENERIC.has(tokens[from]?.lower ?? '') &&
    titleFrom(reading.folded, tokens, from) === null
  ) {
    // "Chairman of the Management Board of Nordkraft Lena Holm".
    const owner = office && end - from > 2 ? reading.kindOfKnown(tokens[from]?.text ?? '') : null
    const body = owner && owner !== 'PERSON' ? namesIn(reading, tokens, from, from + 1) : []
    return { mentions: [...body, person(tokens, from + body.length, end, office?.title)], next: end }
  }
  return { mentions: namesIn(reading, tokens, from, end), next: end }
}

/** "Prime Minister of Norvania Lena Holm": the country, and who serves it. */
function ministerOf(folded: string, tokens: readonly Token[], from: number, end: number): Step | null {
  const office = tokens[from - 1]?.lower === 'of' ? titleBefore(folded, tokens, from - 1) : null
  const country = office && countryAt(tokens, from)
  const name = from + (country?.tokens ?? 0)
  if (!office || country?.way !== 'name' || end - name < 2 || end - name > 4 || tokens.slice(name, end).some(isSectorWord)) return null
  const of: RawMention = { ...spanned(tokens, from, name), surface: country.country, kind: 'COUNTRY', way: 'name' }
  return { mentions: [of, person(tokens, name, end, office.title)], next: end }
}

/** "Gazprom CEO Alexei Miller", "Energy Minister Novak", "Director General". */
function inTitledRun(reading: Reading, tokens: readonly Token[], from: number, titled: Titled): Step {
  const left = titled.from > from ? namesIn(reading, tokens, from, endOfOffice(tokens, from, titled.from)) : []
  const first = tokens[titled.to]
  if (!first || !isCapitalWord(first) || GENERIC.has(first.lower) || countryAt(tokens, titled.to)) return { mentions: left, next: titled.to }
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

function person(tokens: readonly Token[], start: number, end: number, title: string | undefined): RawMention {
  let from = start
  while (from < end - 1 && COURTESIES.has(tokens[from]?.lower ?? '')) from++
  let last = end
  while (last > from + 1 && GENERIC.has(tokens[last - 1]?.lower ?? '')) last--
  const inFull = from > start ? { inFull: spanned(tokens, start, end).surface } : {}
  return { ...spanned(tokens, from, last), kind: 'PERSON', way: 'name', ...inFull, ...(title === undefined ? {} : { title }) }
}
