import { BODY_TITLES, FIELD_NAMES, STATE_TITLES } from './title-names.ts'

/** The longest first: "Foreign Affairs" is not "Foreign". */
const FIELDS = `(?:(?:${FIELD_NAMES.split('|')
  .sort((one, other) => other.length - one.length)
  .join('|')})(?:,? (?:and )?)?)+`

// These see lower case only: expressions that tell no case from another take some five times as long to compile.

/** "Energy Minister", "Minister of Energy", "Minister of Economy, Trade and Industry", "Energy Secretary". */
const MINISTER = inLowerCase(
  `^(?:(?:Deputy|Vice|First Deputy|Senior|Acting|Junior|Union|Caretaker|Interim) )?(?:(?:Minister of State|State Minister|Minister|Secretary) (?:of|for) (?:the )?${FIELDS}(?:(?<=cooperation )with Russia)?(?:(?<=and )Minister (?:of|for) (?:the )?${FIELDS})?|${FIELDS}(?:Ministers?|Secretary|Commissioner|Ministry (?:Spokesman|Spokeswoman|Spokesperson)))`,
)
const PLAIN = inLowerCase(
  `^(?:(?:Acting|Caretaker|Former|Ex-|Outgoing|Deputy|First Deputy|First Vice|Vice|Co-|Interim|Senior|Group|Global|Regional) ?)?(?:${[
    ...STATE_TITLES,
    ...BODY_TITLES,
  ]
    .sort((one, other) => other.length - one.length)
    .join('|')
    .replaceAll(
      /(?:Officer|Executive|CEO)(?=\||$)/g,
      '$&(?:s(?! of))?',
    )})\\b(?! Office)(?: for (?:Terrorism and Financial Intelligence|Industry and Security|Political Affairs|Economic Affairs|Economic Growth, Energy,? and the Environment|Energy Resources|(?:LNG|Gas|Oil|Global|Energy) (?:Marketing|Trading|Supply|Operations|Exploration)|Marketing|Strategy|Exploration(?: and Production)?|Production|Trading|Gas|LNG|Supply|Finance|Operations|Sales|Investment|Projects|(?:Business|Corporate|Legal|International|External) (?:Development|Affairs))| of (?:(?:Investor|Public|Government|Media) Relations|Finance|(?:LNG|Gas|Oil|Global|Energy) (?:Marketing|Trading|Supply|Operations|Exploration)|Marketing|Strategy|Trading|Operations|Communications|(?:Business|Corporate|Legal|External) (?:Development|Affairs))| (?:Operations|Marketing|Finance|Exploration|Commercial|Sales|Strategy|Development|Trading)(?= for| of|,| at))?|^Gov\\.(?= )`,
)

/** "Deputy Prime Minister for Energy Affairs and Oil Minister". */
const DOUBLE = inLowerCase(
  `^(?:Deputy |Vice |Vice-|First Deputy )?(?:Prime Minister|Premier|Chancellor)(?: (?:for|of) ${FIELDS})?,? and (?:${FIELDS}Minister|Minister (?:of|for) ${FIELDS})`,
)

/** The office at the beginning of the text; null where there is none. */
export function titleAt(text: string): string | null {
  const lower = text.toLowerCase()
  const match = DOUBLE.exec(lower) ?? MINISTER.exec(lower) ?? PLAIN.exec(lower)
  return match ? text.slice(0, match[0].length).replace(/(?:[,\s]|(?<=\s)and)+$/, '') : null
}

/** The expression in lower case, but for its escapes: "\b", "\S". */
function inLowerCase(expression: string): RegExp {
  return new RegExp(expression.replaceAll(/\\.|[A-Z]/g, (found) => (found.startsWith('\\') ? found : found.toLowerCase())))
}

/** The office of one, without the word that it is over: "Former Chancellor" was a chancellor. */
export function bareTitle(title: string): string {
  return title.replace(/^(?:former|ex-|outgoing) ?/i, '').replace(/(officer|executive|ceo|minister)s$/i, '$1')
}

/** Former offices are held no more. */
export function isFormer(title: string): boolean {
  return /^(?:former|ex-|outgoing)/i.test(title)
}
