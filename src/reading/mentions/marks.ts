import type { Token } from '../text/tokens.ts'
import { countryAt } from './country-names.ts'
import type { Gathered, Mention } from './mention.ts'

const HELD_BEFORE =
  /(?:^| )(?:%|percent|per cent|stakes?|slice|interests?|shares?|shareholding|holding|half|third|quarter|equity|participation)(?: , respectively ,)?(?: (?:of|in)(?: the)?)$/
const HELD_BEHIND = /^(?:, )?(?:in|of) which /
/** "joint venture company, Skarvik Holdings", "a venture called Skarvik". */
const VENTURE_BEFORE = /(?:^| )(?:venture|consortium|partnership)(?: company)?(?: ,)?(?: called| named)?$/

/** Nouns by which things are taken up again; things of one row may be meant by another noun of it, not by one of another row. */
const ROWS: readonly RegExp[] = [
  /^(?:pipelines?|lines?|links?|cables?|interconnectors?)$/,
  /^(?:fields?|deposits?|blocks?|concessions?|licen[cs]es?|permits?|acreage|mines?)$/,
  /^(?:plants?|terminals?|refinery|refineries|facility|facilities|trains?)$/,
]

/** Notes on a referent what the words around its name tell: whose it is, what it is, and that somebody has a part of it. */
export function noteMarks(tokens: readonly Token[], mention: Mention, before: readonly Mention[], referent: Gathered): void {
  const first = tokens.findIndex(({ start }) => start >= mention.start)
  const next = tokens.findIndex(({ start }) => start >= mention.end)
  const words = (from: number, to: number) =>
    tokens
      .slice(Math.max(0, from), Math.max(0, to))
      .map(({ lower }) => lower)
      .join(' ')
  const [left, right] = [words(first - 6, first), next < 0 ? '' : words(next, next + 3)]
  if (HELD_BEFORE.test(left) || HELD_BEHIND.test(`${right} `) || VENTURE_BEFORE.test(left)) referent.held++
  for (const noun of right.split(' ').slice(0, 2)) if (rowOf(noun) >= 0) referent.rows.add(rowOf(noun))
  for (const word of mention.surface.toLowerCase().split(' ')) if (rowOf(word) >= 0) referent.rows.add(rowOf(word))
  const inName = countryAt(tokens, first)
  if (inName && inName.way !== 'capital' && mention.kind !== 'COUNTRY') referent.nations.add(inName.country)
  const last = before.at(-1)
  if (last && last.kind === 'COUNTRY' && (last.way === 'adjective' || last.way === 'name')) {
    const between = tokens.filter(({ start, end }) => start >= last.end && end <= mention.start)
    const words = between.map(({ lower }) => lower)
    const describes = last.way === 'adjective' ? words : words[0] === "'s" ? words.slice(1) : null
    if (describes && describes.length <= 5 && describes.every((word) => /^[a-z][a-z-]*$/.test(word) && !LINKING.test(word)))
      referent.nations.add(last.surface)
    // "Kaitan Minister of Economy, Trade and Industry Kenji Ito".
    else if (describes && mention.kind === 'PERSON' && MINISTER_OF.test(describes.join(' '))) referent.nations.add(last.surface)
  }
  const behind = tokens[next]?.lower === 'of' ? countryAt(tokens, next + 1) : null
  if (behind?.way === 'name') referent.nations.add(behind.country)
}

/** The words of an office with its fields. */
const MINISTER_OF = /^(?:[a-z-]+ ){0,3}(?:minister|secretary)(?: of| for)(?: state for)?(?: the)?(?: (?:[a-z]+|,|and)){1,7}$/

/** Words between a country and a name that show that the one does not describe the other. */
const LINKING = /^(?:and|or|of|in|to|with|by|for|from|on|at|that|as|is|was|will|would|has|said|says|but|while|between|against|over|via)$/

/** In which row of nouns a word is; -1: in none. */
export function rowOf(word: string): number {
  return ROWS.findIndex((row) => row.test(word))
}
