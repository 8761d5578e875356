import type { EntityKind } from '../../model/entity.ts'

// Words by which texts take up again what they have named.

/** What companies are called by what they do. */
export const COMPANY_NOUN =
  /^(?:company|firm|utility|producer|trader|major|supermajor|giant|corporation|conglomerate|refiner|importer|exporter|shipowner|developer|house|group|bank|lender|explorer|miner|partnership|entity)$/
/** Nouns by which what was named is taken up again, with "the", and the kind they are of. */
export const NOUNS: readonly (readonly [EntityKind, RegExp])[] = [
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
export const PLEONASTIC =
  /^(?:is|was|remains|will be) (?:(?:not|also|still|yet|now) )*(?:worth|expected|unclear|likely|unlikely|understood|important|clear|possible|the first|hoped|estimated)(?= |$)/
/** Bodies that a text of their own writes with a capital: "the Company", "the Ministry". */
export const CAPITAL =
  /^(?:Company|Ministry|Commission|Department|Agency|Authority|Group|Government|Project|Minister|Secretary|Ambassador|Commissioner|Chairman|Partnership|Corporation|Bank|Licen[cs]e|Block|Permit|Concession|Terminal|Facility|Plant|Pipeline|Venture|Consortium)$/
/** Words of days, behind which a pronoun may open its clause. */
export const DAY_WORD =
  /^(?:in|on|by|at|last|this|early|late|mid|week|month|year|monday|tuesday|wednesday|thursday|friday|saturday|sunday|january|february|march|april|may|june|july|august|september|october|november|december|\d{1,2}|\d{4})$/
/** What a size stands before: "the 280-kilometre line". */
export const SIZED =
  /^(?:trunkline|plant|terminal|pipeline|field|facility|cable|refinery|interconnector|line|link|unit|station|project|scheme|venture)$/
/** Of two: "the two countries". */
export const PAIR =
  /^(?:companies|countries|states|sides|firms|governments|parties|nations|partners|ministers|leaders|presidents|men|women|officials|executives|pair|duo)$/
/** What may stand between "the" and such a noun. */
export const ADJECTIVES =
  /^(?:\d+-(?:nation|member|country)|lng|gas|oil|energy|power|liquefaction|export|import|undersea|state-run|state-owned|state-controlled|state|national|trading|terminal|pipeline|project|shipping|city-gas|commodity|same|new|proposed|planned|offshore|floating|regasification|giant|joint|listed|private|Anglo-[A-Z][a-z]+|Gulf|Texan|Californian|Alaskan|supply|steel|mining|engineering|shipbuilding|oilfield|petroleum|diversified)$/
