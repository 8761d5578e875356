import type { EntityKind } from '../../model/entity.ts'
import type { Token } from '../text/tokens.ts'
import { STATES } from '../words/states.ts'
import { countryAt, isPeople } from './country-names.ts'
import type { Step } from './mention.ts'

const COMPANY_NOUN =
  /^(?:company|firm|utility|producer|trader|major|supermajor|giant|corporation|conglomerate|refiner|importer|exporter|shipowner|developer|house|group|bank|lender|explorer|partnership|entity)$/
/** Nouns by which what was named is taken up again, with "the", and the kind they are of. */
const NOUNS: readonly (readonly [EntityKind, RegExp])[] = [
  ['COMPANY', COMPANY_NOUN],
  [
    'PROJECT',
    /^(?:project|plant|terminal|pipeline|field|facility|cable|venture|development|refinery|interconnector|unit|line|scheme|expansion|link|block|concession|permit|licence|license|acreage|mine|asset|deposit|psa|psc)$/,
  ],
  ['CONSORTIUM', /^consortium$/],
  ['ORGANIZATION', /^bloc$/],
  ['COUNTRY', /^(?:government|cabinet|country|kingdom|emirate|sultanate)$/],
  ['PUBLIC_BODY', /^(?:ministry|agency|department|regulator|commission|authority)$/],
  ['PERSON', /^(?:minister|president|chairman|chairwoman|premier|chancellor|ceo|executive|governor|secretary|ambassador|envoy)$/],
]
/** "It is worth noting": no one's. */
const PLEONASTIC =
  /^(?:is|was|remains|will be) (?:(?:not|also|still|yet|now) )*(?:worth|expected|unclear|likely|unlikely|understood|important|clear|possible|the first|hoped|estimated)(?= |$)/
/** Bodies that a text of their own writes with a capital: "the Company", "the Ministry". */
const CAPITAL =
  /^(?:Company|Ministry|Commission|Department|Agency|Authority|Group|Government|Project|Minister|Chairman|Partnership|Corporation|Bank|Licen[cs]e|Block|Permit|Concession|Terminal|Facility|Plant|Pipeline|Venture|Consortium)$/
const DAY_WORD =
  /^(?:in|on|by|at|last|this|early|late|mid|week|month|year|monday|tuesday|wednesday|thursday|friday|saturday|sunday|january|february|march|april|may|june|july|august|september|october|november|december|\d{1,2}|\d{4})$/
const SIZED = /^(?:trunkline|plant|terminal|pipeline|field|facility|cable|refinery|interconnector|line|link|unit|station|project|scheme|venture)$/
const PAIR =
  /^(?:companies|countries|states|sides|firms|governments|parties|nations|partners|ministers|leaders|presidents|men|women|officials|executives|pair|duo)$/
const ADJECTIVES =
  /^(?:\d+-(?:nation|member|country)|lng|gas|oil|energy|power|liquefaction|export|import|undersea|state-run|state-owned|state-controlled|state|national|trading|terminal|pipeline|project|shipping|city-gas|commodity|same|new|proposed|planned|offshore|floating|regasification|giant|joint|listed|private|Anglo-[A-Z][a-z]+|Gulf|Texan|Californian|Alaskan|supply|steel|mining|engineering|shipbuilding|oilfield|petroleum|diversified)$/

/** "the company", "the project", "the two countries", and "It" at the beginning of a sentence; null for anything else. */
export function nominalAt(tokens: readonly Token[], at: number): Step | null {
  const token = tokens[at]
  if (!token) return null
  const isSubject = at === 0 || /^(?:,|and|but|that|which|while|"|;)$/.test(tokens[at - 1]?.lower ?? '')
  if (token.text === 'It' && at === 0) return PLEONASTIC.test(lowerFrom(tokens, at + 1, 4)) ? null : step(tokens, at, at + 1, 'COMPANY')
  if (token.text === 'it' && ((at < 6 && tokens[at - 1]?.text === ',') || isBehindDay(tokens, at))) return step(tokens, at, at + 1, 'COMPANY')
  if (token.lower === 'its' && (at === 0 || (at < 5 && tokens[at - 1]?.text === ',') || isTitleWord(tokens, at + 1)))
    return step(tokens, at, at + 1, 'COMPANY')
  if (/^(?:he|she)$/.test(token.lower) && (isSubject || isBehindDay(tokens, at))) return step(tokens, at, at + 1, 'PERSON')
  if (token.text === 'They' && at === 0) return step(tokens, at, at + 1, 'GROUP')
  if (!/^(?:the|both|this|that)$/.test(token.lower) || isConjunction(tokens, at)) return null
  if (isPeople(tokens[at + 1]?.text ?? '') && !tokens[at + 2]?.isCapital) return step(tokens, at, at + 2, 'COMPANY')
  let noun = at + 1
  const isPair = token.lower === 'both' || /^(?:two|three)$/.test(tokens[noun]?.lower ?? '')
  if (/^(?:two|three)$/.test(tokens[noun]?.lower ?? '')) noun++
  if (isPair && /^(?:met|agreed|signed|discussed|held|are|have|will|also|would|plan|spoke|exchanged|had|were)$/.test(tokens[noun]?.lower ?? ''))
    return step(tokens, at, noun, 'GROUP')
  const based = tokens.slice(noun, noun + 4).findIndex(({ text }) => text === '-based')
  if (based > 0) {
    const ahead = tokens.slice(noun + based + 1, noun + based + 4).findIndex(({ lower, isCapital }) => isCapital || COMPANY_NOUN.test(lower))
    const company = noun + based + 1 + ahead
    if (ahead >= 0 && !tokens[company]?.isCapital) return step(tokens, at, company + 1, 'COMPANY')
  }
  const sized = sizedNoun(tokens, noun)
  if (sized > 0) return step(tokens, sized, sized + 1, 'PROJECT')
  if (tokens[noun]?.lower === 'partners' && /^(?:are|include|were|in|of)$/.test(tokens[noun + 1]?.lower ?? '')) return null
  if (isPair || PAIR.test(tokens[noun]?.lower ?? '')) return PAIR.test(tokens[noun]?.lower ?? '') ? step(tokens, at, noun + 1, 'GROUP') : null
  // "The project company" is a company, "the project" a project.
  const isNoun = (at: number) => NOUNS.some(([, nouns]) => nouns.test(tokens[at]?.lower ?? ''))
  const nation = countryAt(tokens, noun)
  if (nation && isNounOrAdjective(tokens[noun + nation.tokens])) noun += nation.tokens
  for (let skipped = 0; skipped < 3 && ADJECTIVES.test(tokens[noun]?.text ?? '') && (!isNoun(noun) || isNoun(noun + 1)); skipped++) noun++
  // "the planned Louisiana export plant": where it is, not what it is called.
  if (STATES.has(tokens[noun]?.text ?? '') && isNounOrAdjective(tokens[noun + 1])) noun++
  while (ADJECTIVES.test(tokens[noun]?.text ?? '') && !isNoun(noun)) noun++
  if (tokens[noun - 1]?.lower === 'state' && tokens[noun - 2]?.text === 'Gulf') noun--
  const word = tokens[noun]?.lower ?? ''
  const after = tokens[noun + 1]
  // "the giant gas block".
  if (
    /^(?:giant|major)$/.test(word) &&
    /^(?:gas|oil|lng|field|block|project|offshore|onshore|deepwater|deep-water|shale|terminal|plant|pipeline)$/.test(after?.lower ?? '')
  )
    return null
  const isGulfState = word === 'state' && tokens[noun - 1]?.text === 'Gulf'
  const [kind] = isGulfState ? (['COUNTRY'] as const) : (NOUNS.find(([, nouns]) => nouns.test(word)) ?? [])
  if (
    !kind ||
    // "The project company, Bayou Sable": it is named right there.
    (after?.text === ',' &&
      tokens[noun + 2]?.isCapital &&
      /^(?:project|operating|holding|pipeline)$/.test(tokens[noun - 1]?.lower ?? '') &&
      !/^(?:said|says|told)$/.test(tokens[noun + 3]?.lower ?? '')) ||
    // "Petoro, the company that manages": what it is.
    (kind !== 'PROJECT' && tokens[at - 1]?.text === ',' && after?.lower === 'that') ||
    (kind === 'COUNTRY' && noun > at + 1 && tokens[at + 1]?.text !== 'Gulf') ||
    // "The president and CEO of Alba Gas" is one office.
    (kind === 'PERSON' && after?.lower === 'and' && isTitleWord(tokens, noun + 2)) ||
    (kind === 'PERSON' &&
      (after?.lower === 'for' ||
        tokens
          .slice(at + 1, noun)
          .some(({ lower }) => !/^(?:new|same|deputy|prime|foreign|energy|oil|trade|finance)$/.test(lower) && !isNationAt(tokens, at + 1)))) ||
    (tokens[noun]?.isCapital && (after?.lower === 'for' || !CAPITAL.test(tokens[noun]?.text ?? ''))) ||
    // "The terminal at Zeebrugge" is another than the one spoken of.
    (kind === 'PROJECT' && after?.lower === 'at' && tokens[noun + 2]?.isCapital) ||
    (after && (after.isCapital || /^(?:of|operator|owner|developer|company|companies|site|partners?|containing|covering|hosting)$/.test(after.lower)))
  )
    return null
  // "A fifth of the pipeline company": it goes by the name of its pipeline.
  const isOfLine = word === 'company' && tokens[noun - 1]?.lower === 'pipeline' && /^(?:in|of)$/.test(tokens[at - 1]?.lower ?? '')
  return step(tokens, at, noun + 1, isOfLine ? 'PROJECT' : kind)
}

/** "The minister said that companies": no one company; "in that company" is one. */
const isConjunction = (tokens: readonly Token[], at: number) =>
  tokens[at]?.lower === 'that' && !/^(?:in|of|by|from|for|with|to|at|on|over)$/.test(tokens[at - 1]?.lower ?? '')

/** "In June it signed …", "…; in January it signed …": nothing but the day before it in its clause. */
function isBehindDay(tokens: readonly Token[], at: number): boolean {
  const clause = tokens.slice(tokens.slice(0, at).findLastIndex(({ text }) => text === ';') + 1, at)
  return clause.length < 5 && clause.every(({ lower }) => DAY_WORD.test(lower)) && (clause.length > 0 || tokens[at - 1]?.text === ';')
}

const isNationAt = (tokens: readonly Token[], at: number) => countryAt(tokens, at) !== null

const isNounOrAdjective = (token: Token | undefined) =>
  token !== undefined && !token.isCapital && (ADJECTIVES.test(token.lower) || NOUNS.some(([, nouns]) => nouns.test(token.lower)))

/** "the 280-kilometre line", "the 10 million tonne a year plant", "the $20-billion scheme": where the noun behind the size stands; 0: no such words. */
function sizedNoun(tokens: readonly Token[], at: number): number {
  if (!/^(?:\d|[$€£]$)/.test(tokens[at]?.text ?? '')) return 0
  const noun = tokens.slice(at, at + 9).findIndex(({ lower }) => SIZED.test(lower))
  const between = tokens.slice(at, at + noun)
  return noun > 0 &&
    !tokens[at + noun + 1]?.isCapital &&
    between.every(({ isCapital, lower }) => !isCapital && /^(?:[$€£]|[\d.,-]*[a-z/-]*)$/.test(lower))
    ? at + noun
    : 0
}

const lowerFrom = (tokens: readonly Token[], from: number, count: number) =>
  tokens
    .slice(from, from + count)
    .map(({ lower }) => lower)
    .join(' ')

/** "its chief executive", "its new managing director". */
function isTitleWord(tokens: readonly Token[], at: number): boolean {
  return tokens
    .slice(at, at + 4)
    .some(({ lower }) => /^(?:chief|chairman|chairwoman|ceo|president|director|head|minister|secretary|spokesman|spokeswoman|cfo)$/.test(lower))
}

function step(tokens: readonly Token[], from: number, to: number, kind: EntityKind): Step {
  const [first, last] = [tokens[from], tokens[to - 1]]
  const surface = tokens
    .slice(from, to)
    .map(({ lower }) => lower)
    .join(' ')
  return { mentions: [{ start: first?.start ?? 0, end: last?.end ?? 0, surface, kind, way: 'nominal' }], next: to }
}
