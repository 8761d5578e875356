import { PROJECT_ADJECTIVES, PROJECT_NOUNS } from '../words/name-words.ts'

/** "the Fjord LNG export project": the name alone. */
export const PROJECT_NOUN = new RegExp(
  `(?<=<[jw]\\d+>)(?: (?:${[...PROJECT_ADJECTIVES].join('|')}))* (?:${[...PROJECT_NOUNS].join('|')})(?! (?:in|of) which)(?= |$)`,
)

/** "Norvania's offshore block PEL 83": the name alone. */
export const PROJECT_BEFORE =
  /(?<![^ ])(?:(?:the|an?|its|their|<n\d+> 's|<a\d+>) )(?:(?!(?:of|in|to|for|by|with|and|or|on|at|from|is|was|are|has|that|which|as|than|said)(?= ))[a-z-]+ ){0,3}?(?:block|field|licen[cs]e|permit|concession|discovery|prospect|development) (?=<[jw]\d+>)|(?<![^ ])(?:the |its )?(?:first|second|third|initial) (?:phase|stage|part) , (?:known as|called|dubbed) (?=<[jwu]\d+>)|(?<![^ ])another (?:project|field|plant|block|venture) , (?=<[jw]\d+>)|(?<![^ ])(?:the |(?:<[nxu]\d+>|country) 's )(?:<a\d+> )?(?:largest|biggest|main|first|only|flagship|giant|second-largest|oldest|newest)(?: [a-z-]+){0,3} (?:project|field|plant|terminal|pipeline|block|venture|development|deposit|refinery) , (?=<[jwu]\d+>)/

const PLACE =
  '(?:in|off|offshore|at|near|on|outside|around|(?:north|south|east|west) of) (?:(?:the|southern|northern|eastern|western|north|south|east|west|coast of|central|island of|city of|region of|province of|state of|district of|governorate of|county of) ?)*<x\\d+>(?: (?:peninsula|island|region|province|coast|bay|county|state|city|port))?(?: , (?:<[nx]\\d+>|british columbia|nova scotia|western australia)(?= ,| \\.))?'

/** A place beside a name; between commas it goes with both, and the comma behind one without a comma before it belongs to another. */
export const PLACED = new RegExp(
  [
    // "Fjord LNG in Western Australia"
    `(?<=<[jw]\\d+>) (?:in|off|offshore) (?:western australia|british columbia|new south wales|new mexico|the northern territory)(?= )`,
    // "Fjord LNG on the Barents Sea"
    `(?<=<[jw]\\d+>) on the (?:[a-z]+ ){1,2}(?:sea|coast|peninsula|river)(?= )`,
    // "Nordkraft, in Skarvik,"
    `(?: , ${PLACE}(?: ,(?= (?!and|or|<)))?| ${PLACE})`,
    // "Fjord LNG, off eastern Norvania"
    `(?<=<[jw]\\d+>)(?: ,)? (?:in|off|offshore) (?:<n\\d+> 's )?(?:(?:the|northern|southern|eastern|western|central|north|south|east|west|remote) )*<[nug]\\d+>(?! 's)(?: ,(?= (?:to|from|for|by|with)))?`,
    // "Fjord LNG of the Skarvik basin"
    `(?<=<[jw]\\d+>) of (?:<n\\d+> 's )?(?:the )?<[xuw]\\d+> (?:basin|sea|gulf|coast|region|shelf|province)(?= |$)`,
    // "Fjord LNG, in Block Two,"
    `(?<=<[jw]\\d+>) , (?:in|within) (?:the )?<[jwu]\\d+>(?: (?:in|off|offshore|of) (?:the )?[a-z]+(?: [a-z]+)?)? ,(?= )`,
    // "Fjord LNG in Block Two, which": of the plant.
    `(?<=<[jw]\\d+>) (?:in|within|on) (?:the )?<[jwu]\\d+>(?: (?:block|field|concession|licen[cs]e|basin))?(?= , (?:which|where|(?:in|of) which)(?= ))`,
    // "Nordkraft, of Skarvik,"
    `(?<=<[cbou]\\d+>) , of (?:the )?<[xn]\\d+>(?: , <[xn]\\d+>)? ,`,
    // "Nordkraft of Skarvik"
    `(?<=<c\\d+>) of <[xu]\\d+>(?: (?:province|region|county|state))?(?! (?:'s|and))`,
    // "Kaito Asset Management of Skarvik on Monday won", "A, Kaito LNG of Skarvik and B"
    `(?<=(?:^|, |; |and )(?:the )?<[uw]\\d+>) of <[xu]\\d+>(?= (?:<d\\d+>|won|will|has|is|said|holds?|owns?|bought|agreed|,)(?= |$))`,
    `(?<=, <[cuw]\\d+>) of <[xu]\\d+>(?= and (?:the )?<[cuwb])`,
    // "Washington, D.C."
    `(?<=<[xn]\\d+>) , d\\.c\\.(?= |$)`,
    // "Nordkraft of Norvania"
    `(?<=<[cu]\\d+>) of (?:the )?<n\\d+>(?! 's)`,
  ].join('|'),
)
