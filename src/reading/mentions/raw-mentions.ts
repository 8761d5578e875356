import type { Token } from '../text/tokens.ts'
import { GENERIC } from '../words/abbreviations.ts'
import { COURTESIES } from '../words/courtesies.ts'
import { beginsWithNumber, isBareSecretary, isRoyalCompany } from './beginnings.ts'
import { isCapitalWord, isFirst, isOpener, isSectorWord } from './capitals.ts'
import { countryAt, countryPair } from './country-names.ts'
import { stateOf } from './form.ts'
import { withLedConsortia } from './led.ts'
import type { RawMention, Step } from './mention.ts'
import { namesIn, type Reading } from './names-in-run.ts'
import { namesNobody } from './no-names.ts'
import { nominalAt } from './nominals.ts'
import { numberedBlock } from './numbered.ts'
import { phaseOf } from './phases.ts'
import { projectNouns } from './project-nouns.ts'
import { pronounAt } from './pronouns.ts'
import { regionAt } from './regions.ts'
import { endOfRun } from './runs.ts'
import { officeOfBefore, titleBefore, titledIn, titleFrom } from './titled.ts'
import { inTitledRun, ministerOf, person } from './titled-runs.ts'

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
const ROLES = /^(?:Partners|Parent|Operator|Shareholders|Owners|Developers?|Producers?|Lenders?|Rivals?|Suppliers?|Buyers?)$/

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
  const nominal = pronounAt(tokens, at) ?? nominalAt(tokens, at)
  if (nominal) return nominal
  const block = phaseOf(reading, tokens, at) ?? numberedBlock(tokens, at)
  if (block) return block
  if (beginsWithNumber(tokens, at)) return inRun(reading, tokens, at, endOfRun(tokens, at + 1))
  if (!isCapitalWord(token) || (COURTESIES.has(token.lower) && !isRoyalCompany(tokens, at)) || isBareSecretary(reading, tokens, at)) return NOTHING
  const region = regionAt(tokens, at)
  if (region) return region
  if (isFirst(tokens, at) && ROLES.test(token.text)) return NOTHING
  if (
    !isRoyalCompany(tokens, at) &&
    isOpener(tokens, at, reading.lowerWords) &&
    !countryAt(tokens, at) &&
    !titledIn(reading.folded, tokens, at, at + 1)
  )
    return NOTHING
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
  // "Indian national Rakesh Menon".
  const isNational = /^(?:national|citizen)$/.test(tokens[from - 1]?.lower ?? '') && countryAt(tokens, from - 2)?.way === 'adjective'
  const courtesy =
    counterpart ||
    isNational ||
    /^(?:mr|mrs|ms|dr|eng|prof|sir|lord|sheikh|h\.e|h\.h|highness|majesty|excellency|secretary|hon|shri|sri|seri|datuk|tun|puan|tycoon|businessman|businesswoman|billionaire|oligarch|magnate)\.?$/.test(
      tokens[from - 1]?.lower ?? '',
    )
  if (
    (office || courtesy) &&
    !(end - from === 1 && /^\p{Lu}{2,5}$/u.test(tokens[from]?.text ?? '')) &&
    end - from <= 4 &&
    !tokens
      .slice(from, end)
      .every((token) => isSectorWord(token) || GENERIC.has(token.lower) || /^(?:global|international|operations)$/.test(token.lower)) &&
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
