import { COMPANY_NOUNS, DESCRIBING_WORDS, PROJECT_ADJECTIVES, PROJECT_NOUNS } from '../words/name-words.ts'
import { COMPANY_SUFFIXES } from '../words/suffixes.ts'
import { replaceItems, type Typed } from './item.ts'
import { foldLists } from './lists.ts'

const any = (words: ReadonlySet<string>) => [...words].sort((one, other) => other.length - one.length).join('|')
const DESCRIBING = `(?:${any(DESCRIBING_WORDS)}|<a\\d+>|<[nux]\\d+> 's|<[nuxc]\\d+> -(?:${COMPANY_SUFFIXES})|[a-z]+-(?:based|listed|owned|backed|controlled|largest))`
const NOUN = `(?:${any(COMPANY_NOUNS)}|provider|dealer|manager|builder|ministry|agency|body|institution|organization|federation|lobby|financier|developer|investor|peer|compatriot|neighbour|project|plant|terminal|field|island)`
const DESCRIBED = new RegExp(
  `(?<![^ ])(?:(?:the|a|an|its|their|one of) )?(?:${DESCRIBING} )*(?:(?:${NOUN}|companies|utilities)(?:s|es)? )+(?=<[cbou]\\d+>)`,
)
/** "The clothing group Nordkraft", "its sister firm Kaito Gas", "gene-sequencing company Alba": what it is, not who. */
const DESCRIBED_BY_TRADE = new RegExp(
  `(?<![^ ])(?![^<]*(?:subsidiary|unit|arm|affiliate|parent company|parent) <)(?:(?:the|its|their) (?:(?!(?:of|in|to|for|by|with|and|from|on|at|that|which|as)(?= ))[a-z-]+ ){1,2}|[a-z]+-[a-z]+ )${NOUN} (?=<[cou]\\d+>(?! 's))`,
)
/** "Russia's two largest oil companies, …" before their names. */
const SEVERAL = new RegExp(
  `(?<![^ ])(?:(?:the|its|their) )?(?:(?:${DESCRIBING}|equal|other|remaining|main|two|three|four|five|six|seven|eight|nine|ten|several|\\d+) )+(?:companies|individuals|vessels|ships|firms|producers|utilities|banks|giants|majors|refiners|refineries|traders|entities|units|subsidiaries|partners|groups|tankers|projects|ports|managers|owners|dealers|shipowners|operators)(?: (?:registered|based))?(?: ,(?= (?:including|among)))? (?:(?:, including|including|, among them|, such as|such as)(?!.* (?:together|jointly|collectively|combined)(?= ))|,|-) (?=<[cboujw]\\d+>)`,
)
const ADJECTIVES = new RegExp(
  `(?<![^ ])(?:the )?(?:<a\\d+> |<[nxu]\\d+> 's |<[nux]\\d+> -(?:${COMPANY_SUFFIXES}) )(?:(?:${any(DESCRIBING_WORDS)}) )*(?=<[cboujws]\\d+>)`,
)
/** "The World Bank's board approved": it did. */
const ORGAN =
  /(?<=<[cbuno]\d+>) 's (?:supervisory |executive |national )?(?:board(?: of directors)?|management|cabinet|parliament|government|leadership|council of ministers)(?= (?:has|have|had|will|would|approved|approves|rejected|rejects|agreed|agrees|decided|said|says|backed|cleared|voted|plans|is|was|signed)(?= ))|(?<=<o\d+>) (?:foreign |energy |finance )?(?:ministers|ambassadors|envoys|leaders|countries|governments|states|member states|diplomats)(?= (?:have|will|would|on|approved|adopted|agreed|backed|decided|imposed|banned|are)(?= ))/
/** "Rosneft's subsidiary, Vankorneft": what is said of the second. */
const UNIT_OF =
  /(?<![^ ])the (?:project|operating|joint|holding|pipeline|venture) company(?: ,)? (?=<[cu]\d+>(?! 's))|(?<![^ ])(?:the )?(?:<[cbouw]\d+> (?:'s )?|(?:its|their) )(?!wholly)(?:(?:<a\d+>|[a-z-]+) ){0,3}?(?:subsidiary|unit|arm|affiliate|division|pipeline company|operating company|project company)(?: ,)? (?=<[cou]\d+>(?! 's))|(?<=by )(?:its|their) (?:parent|majority owner|main owner|main shareholder|largest shareholder)(?: (?:company|group|firm))?(?: ,)? (?=<[cou]\d+>(?! 's))/
/** "Eni and state-owned Sonatrach": what it is, not who. */
const STATE = /(?<![^ ])(?:the )?(?:(?:state|government)-(?:owned|run|backed|controlled)|privately held|fellow|rival|partner) (?=<[cbou]\d+>)/
/** "Norvania Nordkraft"; but "the Norvania-Kaito Committee" is of both. */
const COUNTRY_BEFORE = /(?<![^ ])(?<!<n\d+> )<n\d+> (?=<[cbou]\d+>)/
const ARTICLE = /(?<![^ ])(?:the|its|their|neighbou?ring|fellow) (?=<[cbounsgjwpL]\d+>)/
const APPOSITION =
  /(?:(?<=<n\d+>)(?= , (?:once|an?|the) [a-z])|(?<=<[cbousjpuw]\d+>)) , (?:(?:the|a|an|another|two|three|one of|part of|itself|also|once|long|which is|who is|formerly|previously|operator|developer|owner|producer|parent) |<n\d+> 's |<a\d+> )(?:(?!(?:hold|hold(?:s|ing)|owns?|own(?:ed|ing)(?! (?:subsidiary|unit|arm|affiliate))|stakes?|interests?|invested|will|would|may|said|signed|with(?! an? (?:long|strong|large|big))|-owned|majority-owned|sanctions|sanctioned|designated) )[^ ,;(]+ ){0,13}?[^ ,;(]+ (?:,(?= (?!which |who |whose |in which |of which |that ))|(?=\.$))/
/** "the Fjord LNG export project", "Fjord LNG in Norvania", "Nordkraft of Norvania", ", on the Skarvik peninsula,". */
const PROJECT_NOUN = new RegExp(`(?<=<[jw]\\d+>)(?: (?:${any(PROJECT_ADJECTIVES)}))* (?:${any(PROJECT_NOUNS)})(?! (?:in|of) which)(?= |$)`)
const PLACE =
  '(?:in|off|offshore|at|near|on|outside|around|(?:north|south|east|west) of) (?:(?:the|southern|northern|eastern|western|north|south|east|west|coast of|central|island of|city of|region of|province of|state of|district of|governorate of|county of) ?)*<x\\d+>(?: (?:peninsula|island|region|province|coast|bay|county|state|city|port))?(?: , <[nx]\\d+>(?= ,| \\.))?'
/** A place between commas goes with both; the comma behind one without a comma before it belongs to another. */
const PLACED = new RegExp(
  `(?<=<[jw]\\d+>) on the (?:[a-z]+ ){1,2}(?:sea|coast|peninsula|river)(?= )|(?: , ${PLACE}(?: ,(?= (?!and|or|<)))?| ${PLACE})|(?<=<[jw]\\d+>)(?: ,)? (?:in|off|offshore) (?:<n\\d+> 's )?(?:(?:the|northern|southern|eastern|western|central|north|south|east|west|remote) )*<[nug]\\d+>(?! 's)(?: ,(?= (?:to|from|for|by|with)))?|(?<=<[jw]\\d+>) of (?:<n\\d+> 's )?(?:the )?<[xuw]\\d+> (?:basin|sea|gulf|coast|region|shelf|province)(?= |$)|(?<=<[cbou]\\d+>) , of (?:the )?<[xn]\\d+>(?: , <[xn]\\d+>)? ,|(?<=<c\\d+>) of <[xu]\\d+>(?: (?:province|region|county|state))?(?! (?:'s|and))|(?<=<[cu]\\d+>) of (?:the )?<n\\d+>(?! 's)`,
)
const ADVERBS =
  /(?<![^ ])(?:also|already|currently|presently|now|recently|formally|officially|separately|still|only|just|finally|then|subsequently|reportedly|meanwhile|effectively|earlier|later|today|once again|again|in turn|in addition|in principle|on-off|successfully|initially|previously|ultimately|simultaneously|therefore|thus|however|for its part|as expected|in return|at the time|at present)(?= )/
/** "Kaito Gas - a consortium of A and B - holds": as between commas. */
const BETWEEN_DASHES = /(?<=<[cbousjpuw]\d+>) - (?:an?|the|which) [^-;]{3,140}? - (?=[a-z])/
/** "Norvanian businessman Erik Lund", "his brother Jon": what he is, not who. */
const DESCRIBED_PERSON =
  /(?<![^ ])(?:(?:the )?(?:<a\d+> )?(?:businessman|businesswoman|national|citizen|tycoon|billionaire|entrepreneur|investor|financier|oligarch)|(?:his|her) (?:brother|sister|wife|husband|son|daughter|father|partner|associate)) (?:, )?(?=<[pu]\d+>)/
/** "Nordkraft, the fund manager that controls": it does. */
const DESCRIBED_BEHIND =
  /(?<=<[cboujp]\d+>) , (?:the|an?) (?:<[nuxa]\d+> (?:-[a-z]+ |'s )?)?(?:(?!(?:of|in|for|to|by|with|at|from|on|and|has|is|was|will)(?= ))[a-z-]+ ){1,5}(?=(?:that|which|who) (?!<))/
/** "headquartered in Skarvik," of which the place has been taken away. */
const SEATED =
  / , (?:(?:both|all|each)(?: of them)? )?(?:headquartered|based|registered|incorporated|domiciled|listed)(?: in <[nxu]\d+>)?(?: ,(?= (?:is|are|was|were|has|have|will)(?= ))|(?= ,))/
const AGE = /(?<=<[pu]\d+>) , \d\d ,/
const ATTRIBUTION =
  /(?<![^ ]), (?:(?:(?:the )?<[pcbou]\d+>(?: and (?:(?:its|the) )?(?:<[pcboua]\d+>)?(?: [a-z]+){0,2}?)?|he|she|it|they|the (?:company|companies|ministry|statement|source|sources|official|officials|filing)|officials|sources|people familiar with the matter)(?: (?:has|have|had))? (?:said|says|told <[ucobpg]\d+>|told reporters|told <?[a-z ]{0,30}|added|announced|reported|noted|confirmed)(?: in an? (?:[a-z]+ )?(?:statement|filing|interview|release|briefing))?(?: [a-z]+){0,3}?|according to [^,.]{1,80}?|citing [^,.]{1,80}?)(?= [,.;])/

/** The sentence with what appositions describe as what their words do: "Nordkraft that controls Fjord LNG"; null where none does. */
export function described(typed: Typed): Typed | null {
  const shorter = drop(drop(typed, DESCRIBED_PERSON), DESCRIBED_BEHIND)
  return shorter.length < typed.length ? simplify(shorter) : null
}

/** What patterns match against: without dates, brackets, appositions, descriptions and adverbs, and with lists as one. */
export function simplify(typed: Typed, appositions: 'dropped' | 'kept' = 'dropped'): Typed {
  let items = withoutBrackets(typed)
  items = drop(items, ATTRIBUTION)
  items = drop(items, /(?<![^ ])(?:, )?<d\d+>(?= ,)/)
  items = drop(items, /(?<=, )<d\d+> (?=(?:announced|said|signed|entered|confirmed|completed|agreed|reported)(?= ))/)
  items = drop(items, /(?<![^ ])(?:, )?<d\d+>/)
  items = drop(items, /^(?:, )+/)
  items = drop(items, AGE)
  items = drop(items, BETWEEN_DASHES)
  items = drop(items, /(?<=<[cu]\d+>) group(?= (?:will|would|has|have|holds?|owns?|is|was)(?= ))/)
  items = drop(items, ADVERBS)
  items = drop(items, PROJECT_NOUN)
  items = drop(items, PLACED)
  items = drop(items, /(?<![^ ])(?:an? |the )?<[cbounw]\d+> -led(?: <a\d+>| [a-z-]+){0,3} (?=<s\d+>)/)
  items = drop(items, SEVERAL)
  items = drop(
    items,
    /(?<![^ ])(?:two|three|four|five|six|seven|eight|nine|ten|several|\d+) <g\d+> (?:, including|including|, such as|,|-) (?=<[cboujw]\d+>)/,
  )
  items = drop(items, DESCRIBED_BY_TRADE)
  items = drop(items, ORGAN)
  items = drop(items, DESCRIBED_PERSON)
  items = drop(items, /(?<=by )(?:funds|entities|affiliates|vehicles)(?: (?:managed|advised|controlled|affiliated))? (?:by|with|of) (?=<[cou])/)
  items = drop(items, /(?<=(?:by|with|and|,) )(?:(?:the|its) )?operator (?:, )?(?=<[cbou]\d+>(?! 's))/)
  items = drop(items, UNIT_OF)
  items = drop(items, DESCRIBED)
  items = drop(items, STATE)
  items = drop(items, ADJECTIVES)
  items = drop(items, COUNTRY_BEFORE)
  items = drop(items, ARTICLE)
  if (appositions === 'dropped')
    items = replaceItems(items, APPOSITION, (found, { input, index }) =>
      IN_RELATIVE.test(input.slice(0, index)) ? found.filter((_, at) => at === found.length - 1) : [],
    )
  items = drop(items, SEATED)
  items = drop(items, /(?<=,) ,/)
  return foldLists(items)
}

/** The comma behind an apposition closes the relative clause that it stands in too. */
const IN_RELATIVE = /, (?:which|who|whose|where) [^,]*$/

const RELATIVE =
  /(?<![^ ]), (?:(?:the|an?) [^,]{1,60}? (?:that|which|who|(?:owned|held|controlled|led|run|managed|headed|backed) by)|(?:in|of|for|with|by|under|from|on|at|to) (?:which|whose|whom)|which|who|whose(?! <p\d+> ,)|where|designed|located|registered|planned|discovered|built|based|founded|established|launched|completed|signed|known|worth|listed|having|to be (?:built|developed|located|supplied|operated)) (?:[^,]|,(?=\d)){1,160}? ,(?: respectively ,)?(?= )/

/** The sentence once more without its relative clauses, where it has any: what is said around them. */
export function withoutRelatives(items: Typed): Typed | null {
  const shorter = drop(items, RELATIVE)
  return shorter.length < items.length ? shorter : null
}

/** Brackets go, but for those that hold no more than a share. */
function withoutBrackets(items: Typed): Typed {
  return replaceItems(items, /(?<![^ ])\( [^()]*?\)/, (found) => (found.length <= 5 && found.some(({ share }) => share !== undefined) ? null : []))
}

function drop(items: Typed, pattern: RegExp): Typed {
  return replaceItems(items, pattern, () => [])
}
