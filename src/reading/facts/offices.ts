import type { Item, Typed } from '../clauses/item.ts'
import type { OfficeAt } from '../clauses/offices.ts'
import { countriesOf } from '../words/offices-of-countries.ts'
import type { Context } from './arguments.ts'
import { countryAtHome } from './at-home.ts'
import { OF_TAKEN_UP, rounded } from './confidence.ts'
import { contextAt } from './context.ts'
import type { Proposal } from './proposal.ts'
import { standingOf } from './standing.ts'

const PRECISION = 0.95
const BY_TITLE = 0.79
const FROM_CONTEXT = 0.74
/** Who speaks for others or advises them, founded something, or is called "boss", was more often not worth a fact to who read the article. */
const OF_NO_OFFICE = 0.72
const UNCERTAIN = /^(?:boss|press )|spokes(?:m[ae]n|wom[ae]n|person)|founder|aide$|advis[eo]r$|ambassador/i

/** Offices of states and of bodies, where the words do not say whose: those of the country or the body that the article names most. */
const STATE =
  /minister|chancellor|premier|emir|king|president$|secretary of state|cabinet secretary|(?:foreign|energy|treasury|commerce|trade|business|defen[cs]e) secretary/i
/** Where premiers are of provinces and states, not of the country. */
const HAS_PROVINCES = /^(?:Canada|Australia)$/
const OF_BODY = /ceo|chief|chair|director|head|manager|corporate secretary|company secretary/i
/** What is no office but a word for whoever has one, or for who comments: "the Kaitan leader", "an analyst at Lindra Research". */
const NO_OFFICE = /^leader$|analyst$/i
const OF_UNION = /commissioner/i
const OF_MINISTRY = /under ?secretary|assistant secretary|vice-minister/i

/**
 * Whose an office is where the words do not say so: of the body before whose brackets it stands in, of the one in whose
 * office the graph knows the person to be, of the country that the article names first, or of its main body. Never of
 * a country of which another has the office, or of which somebody else in the sentence is said to be: two sides meet.
 */
function ownerOf({ title, person, start, end }: OfficeAt, sentence: Typed, offices: readonly OfficeAt[], { main, body }: Context): Item | null {
  const bracketed = beforeBracket(sentence, start)
  if (bracketed) return bracketed
  const known = main.knownOwner(person.mention?.referents[0] ?? -1)
  if (known && STATE.test(title) === /^<[nax]/.test(known.text)) return known
  if (OF_UNION.test(title)) return main.bodyNamed(/^European Commission$/)
  if (/^high representative/i.test(title)) return main.bodyNamed(/^European Union$/)
  if (/treasury|terrorism/i.test(title)) {
    const treasury = main.bodyNamed(/Treasury/)
    if (treasury) return treasury
  }
  const countries = countriesOf(title)
  const country = countries && main.countryAmong(countries)
  if (country) return country
  if (countries) return null
  if (/president$/i.test(title) && main.isOfBody) return main.body
  if (OF_MINISTRY.test(title)) return body?.text.startsWith('<b') ? body : null
  if (STATE.test(title)) {
    const home = countryAtHome(sentence, { start, end }, main)
    if (home) return home
    if (/premier$/i.test(title) && HAS_PROVINCES.test(main.country()?.mention?.surface ?? '')) return null
    const who = person.mention?.referents[0] ?? -1
    const others = offices.flatMap(({ person: other, at }) => (other.mention?.referents[0] === who ? [] : (at?.mention?.referents ?? [])))
    const leftOut = new Set([...main.taken(title, who), ...others, ...facedBy(start, sentence), ...main.servedBy(sentence, who)])
    if (main.isShared(title, who) || main.isKnownElsewhere(who)) return null
    return /^minister$/i.test(title) ? main.country(leftOut, sentence) : main.countryWith(title, leftOut)
  }
  return OF_BODY.test(title) && !main.isKnownElsewhere(person.mention?.referents[0] ?? -1) ? (main.body ?? body) : null
}

/** "President Lena Holm slapped a tariff on Kaito": it is not hers. */
function facedBy(place: number, sentence: Typed): readonly number[] {
  return sentence.flatMap(({ start, text, mention }, at) =>
    start > place && /^<[na]/.test(text) && /^(?:on|against|with|towards?)$/.test(sentence[at - 1]?.text ?? '') ? (mention?.referents ?? []) : [],
  )
}

/** "Sanctions on Nordkraft, a Skarvik shipowner, and on its managing director": the company named last before the "and". */
function listedBefore(said: Item | null, sentence: Typed): Item | null {
  if (said?.mention?.surface !== 'its') return null
  const before = sentence.slice(0, sentence.indexOf(said))
  if (
    !/ and(?: (?:on|of|for|to|from|with|by))?$/.test(
      ` ${before
        .slice(-2)
        .map(({ text }) => text)
        .join(' ')}`,
    )
  )
    return null
  const isPlace = (at: number) => /^(?:of|in|at|near)$/.test(before[at - 1]?.text ?? '') || before[at + 1]?.text.startsWith('-') === true
  return before.findLast(({ text }, at) => /^<[cu]/.test(text) && !isPlace(at)) ?? null
}

/** "Nordkraft (CEO: Lena Holm)": the body before the bracket that is open at a place; null where none is. */
function beforeBracket(sentence: Typed, place: number): Item | null {
  const before = sentence.filter(({ end }) => end <= place)
  const open = before.findLastIndex(({ text }) => text === '(' || text === ')')
  const body = before[open - 1]
  return before[open]?.text === '(' && body && /^<[cbou]/.test(body.text) ? body : null
}

/** The positions that words beside names say: "Gazprom CEO Alexei Miller"; whoever has an office already is "the minister" by that one. */
export function positionsOf(offices: readonly OfficeAt[], sentence: Typed, before: Context, inOffice: ReadonlySet<number>): readonly Proposal[] {
  return offices.flatMap((office): readonly Proposal[] => {
    const { person, title, at: said, start, end } = office
    const standing = standingOf(office, sentence)
    if (standing === null || NO_OFFICE.test(title)) return []
    const context = contextAt(sentence, start, before)
    if (said === null && inOffice.has(person.mention?.referents[0] ?? -1)) return []
    // "Its chief executive", where the last named is a country, is nobody's.
    const isOfNoState =
      said?.text.startsWith('<n') &&
      (said.mention?.way === 'nominal' ||
        /^(?:(?:co-)?head(?: of .*)?|general manager|country manager|managing director|ceo|chief [a-z]+(?: officer)?)$/i.test(title)) &&
      !STATE.test(title) &&
      OF_BODY.test(title)
    const at = isOfNoState
      ? ownerOf(office, sentence, offices, context)
      : (listedBefore(said, sentence) ?? said ?? ownerOf(office, sentence, offices, context))
    if (!at) return []
    const [who, where] = [person.mention?.referents[0], at.mention?.referents[0]]
    if (who === undefined || where === undefined || who === where || at.text.startsWith('<x')) return []
    const isKnown = countriesOf(title)?.includes(at.mention?.surface ?? '') === true
    const isByGraph = context.main.knownOwner(who)?.mention?.referents[0] === where
    const leftOut = isKnown || isByGraph ? BY_TITLE : FROM_CONTEXT
    const confidence = UNCERTAIN.test(title) ? OF_NO_OFFICE : said === null ? leftOut : PRECISION
    const isTakenUp = at.mention?.way === 'nominal' || sentence.some((item) => item.text === 'counterpart' && item.start >= start && item.end <= end)
    return [
      {
        kind: 'POSITION',
        pattern: 'position.beside-name',
        confidence: rounded(confidence * (isTakenUp ? OF_TAKEN_UP : 1)),
        status: standing,
        ends: {
          person: [{ start: person.start, end: person.end, referent: who }],
          office: [{ start: at.start, end: at.end, referent: where, ...(said && said.mention?.way !== 'nominal' ? {} : { isTakenUp: true }) }],
        },
        values: { title },
        dates: {},
        place: { start, end },
      },
    ]
  })
}
