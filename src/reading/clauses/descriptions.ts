import { COMPANY_NOUNS, DESCRIBING_WORDS } from '../words/name-words.ts'
import { COMPANY_SUFFIXES } from '../words/suffixes.ts'

const any = (words: ReadonlySet<string>) => [...words].sort((one, other) => other.length - one.length).join('|')
const DESCRIBING = `(?:${any(DESCRIBING_WORDS)}|<a\\d+>|<[nux]\\d+> 's|<[nuxc]\\d+> -(?:${COMPANY_SUFFIXES})|[a-z]+-(?:based|listed|owned|backed|controlled|largest))`
const NOUN = `(?:${any(COMPANY_NOUNS)}|provider|dealer|manager|builder|ministry|agency|body|institution|organization|federation|lobby|financier|developer|investor|outfit|player|independent|peer|compatriot|neighbour|project|plant|terminal|field|island)`

/** "Its state-owned producer Nordkraft". */
export const DESCRIBED = new RegExp(
  `(?<![^ ])(?:(?:the|a|an|its|their|one of) )?(?:${DESCRIBING} )*(?:(?:${NOUN}|companies|utilities)(?:s|es)? )+(?=<[cbou]\\d+>)`,
)

/** "The clothing group Nordkraft", "its sister firm Kaito Gas", "gene-sequencing company Alba": what it is, not who. */
export const DESCRIBED_BY_TRADE = new RegExp(
  `(?<![^ ])(?![^<]*(?:subsidiary|unit|arm|affiliate|parent company|parent) <)(?:(?:the|its|their) (?:(?!(?:of|in|to|for|by|with|and|from|on|at|that|which|as)(?= ))[a-z-]+ ){1,2}|[a-z]+-[a-z]+ )${NOUN} (?=<[cou]\\d+>(?! 's))`,
)

/** "Russia's two largest oil companies, …" before their names. */
export const SEVERAL = new RegExp(
  `(?<![^ ])(?:(?:the|its|their) )?(?:(?:${DESCRIBING}|equal|other|remaining|main|two|three|four|five|six|seven|eight|nine|ten|several|\\d+) )+(?:companies|individuals|vessels|ships|firms|producers|utilities|banks|giants|majors|refiners|refineries|traders|entities|units|subsidiaries|partners|groups|tankers|projects|ports|managers|owners|dealers|shipowners|operators)(?: (?:registered|based))?(?: of <[cbouwj]\\d+>)?(?: ,(?= (?:including|among)))? (?:(?:, including|including|, among them|, such as|such as)(?!.* (?:together|jointly|collectively|combined)(?= ))|,|-) (?=<[cboujw]\\d+>)`,
)

/** "The Norvanian giant Nordkraft": of where, not who. */
export const ADJECTIVES = new RegExp(
  `(?<![^ ])(?:the )?(?:<a\\d+> |<[nxu]\\d+> 's |<[nux]\\d+> -(?:${COMPANY_SUFFIXES}) )(?:(?:${any(DESCRIBING_WORDS)}) )*(?=<[cboujws]\\d+>)`,
)

/** "Eni and state-owned Sonatrach": what it is, not who. */
export const STATE =
  /(?<![^ ])(?:the )?(?:(?:state|government)-(?:owned|run|backed|controlled)|privately held|fellow|rival|partner|state 's own) (?=<[cbou]\d+>)/

/** "Norvanian businessman Erik Lund", "his brother Jon": what he is, not who. */
export const DESCRIBED_PERSON =
  /(?<![^ ])(?:(?:the )?(?:<a\d+> )?(?:<[cbou]\d+> (?:'s )?(?:senior )?(?:executive|official|manager|geologist|engineer)|businessman|businesswoman|national|citizen|tycoon|billionaire|entrepreneur|investor|financier|oligarch)|(?:his|her) (?:brother|sister|wife|husband|son|daughter|father|partner|associate)) (?:, )?(?=<[pu]\d+>)/

/** "Nordkraft, the fund manager that controls": it does. */
export const DESCRIBED_BEHIND =
  /(?<=<[cboujp]\d+>) , (?:the|an?) (?:<[nuxa]\d+> (?:-[a-z]+ |'s )?)?(?:(?!(?:of|in|for|to|by|with|at|from|on|and|has|is|was|will)(?= ))[a-z-]+ ){1,5}(?=(?:that|which|who) (?!<))/

/** "Norvania Nordkraft"; but "the Norvania-Kaito Committee" is of both. */
export const COUNTRY_BEFORE = /(?<![^ ])(?<!<n\d+> )<n\d+> (?=<[cbou]\d+>)/

/** "In Norvania's long-delayed Fjord LNG". */
export const COUNTRY_BEFORE_PROJECT =
  /(?<=(?:^| )(?:in|of|on|for|from|to) )<n\d+> 's (?:(?:[a-z]+-[a-z-]+|giant|huge|vast|key|main|new|planned|proposed|flagship|offshore|onshore|biggest|largest|first|second|third|only|stalled|troubled|delayed|sprawling|massive|ambitious|remote|mothballed|sanctioned) ){1,3}(?=<[jw]\d+>)/

/** "Rosneft's subsidiary, Vankorneft": what is said of the second. */
export const UNIT_OF =
  /(?<![^ ])the (?:project|operating|joint|holding|pipeline|venture) company(?: ,)? (?=<[cu]\d+>(?! 's))|(?<![^ ])(?:the )?(?:<[cbouw]\d+> (?:'s )?|(?:its|their) )(?!wholly)(?:(?:<a\d+>|[a-z-]+) ){0,3}?(?:subsidiary|unit|arm|affiliate|division|(?:pipeline|operating|project|holding|infrastructure) company)(?: ,)? (?=<[cou]\d+>(?! 's))|(?<=by )(?:its|their) (?:parent|majority owner|main owner|main shareholder|largest shareholder)(?: (?:company|group|firm))?(?: ,)? (?=<[cou]\d+>(?! 's))/
