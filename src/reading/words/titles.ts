/** Offices that stand before or behind a name, longest first; `at` says whether the office is of a state or a body. */
const STATE_TITLES = [
  'Deputy Prime Minister',
  'Vice Prime Minister',
  'Prime Minister',
  'Vice President',
  'President-elect',
  'President-Designate',
  'Vice Premier',
  'Vice Chancellor',
  'Vice-Chancellor',
  'Chancellor',
  'Premier',
  'Secretary of State',
  'Crown Prince',
  'Emir',
  'Amir',
  'Governor',
  'Ambassador',
  'Special Envoy',
  'Envoy',
  'Minister of State',
  'State Secretary',
  'Chief Cabinet Secretary',
  'Senator',
]

const BODY_TITLES = [
  'Chairman of the Board of Directors',
  'Chairman of the Board',
  'Chair of the Board',
  'Chairman and Chief Executive Officer',
  'Chairman and Chief Executive',
  'Chairman and CEO',
  'President and Chief Executive Officer',
  'President and Chief Executive',
  'President and CEO',
  'President & CEO',
  'Chairman & CEO',
  'Chief Executive Officer',
  'Chief Executive',
  'Group Chief Executive',
  'Group CEO',
  'CEO',
  'Chief Financial Officer',
  'CFO',
  'Chief Operating Officer',
  'COO',
  'Chief Commercial Officer',
  'Chief Economist',
  'Treasurer',
  'Finance Chief',
  'Finance Director',
  'Foreign Policy Chief',
  'Policy Chief',
  'Press Secretary',
  'Deputy Chief Executive',
  'Deputy Chairman',
  'Vice Chairman',
  'Executive Chairman',
  'Chairman',
  'Chairwoman',
  'Chairperson',
  'Chair',
  'President Director',
  'Managing Director',
  'Director General',
  'Director-General',
  'Executive Director',
  'General Director',
  'Corporate Secretary',
  'Assistant Secretary',
  'Special Representative',
  'Special Adviser',
  'Adviser',
  'Advisor',
  'Vice-Minister',
  'Company Secretary',
  'Managing Executive Officer',
  'Executive Officer',
  'Senior Managing Director',
  'Vice-President',
  'Executive Vice-President',
  'Senior Executive Vice President',
  'Co-Founder',
  'Founder',
  'Vice-Chairman',
  'Senior Vice-President',
  'Under Secretary of the Treasury',
  'Under Secretary of State',
  'Under Secretary',
  'Undersecretary',
  'Assistant Secretary of State',
  'Senior Vice President',
  'Executive Vice President',
  'Secretary General',
  'Secretary-General',
  'General Manager',
  'Country Manager',
  'Deputy Director',
  'Deputy Head',
  'Director',
  'Head',
  'Chief',
  'Boss',
  'President',
  'Commissioner',
  'Spokesperson',
  'Spokesman',
  'Spokeswoman',
  'Minister',
  'Analyst',
]

const FIELD_NAMES =
  'Energy|Economy|Economic Affairs|Energy Affairs|Climate Action|Energy Security|Energy Transition|Mines and Energy|Hydrocarbons and Mines|Economic|Economic Development|Industry|Trade|Finance|Foreign|Foreign Affairs|Petroleum|Oil|Power|Electricity|Natural Gas|Gas|Commerce|Defence|Defense|Environment|Climate Change|Climate|Tourism|Business|Net Zero|Advanced Technology|Northern Australia|Mines|Infrastructure|Investment|Treasury|Interior|Transport|Resources|Natural Resources|Mining|Mineral Resources|Minerals|Water|Environment and Energy|Petroleum Resources|Hydrocarbons|Planning|Development|Export|State|External Affairs|Industry and Trade|Energy and Industry|Energy and Infrastructure|Energy and Natural Resources|Oil and Gas|Petroleum and Natural Gas|Trade and Industry|Economy and Climate|Mineral Resources and Energy|Energy and Petroleum'
/** The longest first: "Foreign Affairs" is not "Foreign". */
const FIELDS = `(?:(?:${FIELD_NAMES.split('|')
  .sort((one, other) => other.length - one.length)
  .join('|')})(?:,? (?:and )?)?){1,4}`

/** "Energy Minister", "Minister of Energy", "Minister of Economy, Trade and Industry", "Energy Secretary". */
const MINISTER = new RegExp(
  `^(?:(?:Deputy|Vice|First Deputy|Senior|Acting|Junior) )?(?:${FIELDS}(?:Minister|Secretary|Commissioner|Ministry (?:Spokesman|Spokeswoman|Spokesperson))|(?:Minister of State|State Minister|Minister|Secretary) (?:of|for) (?:the )?${FIELDS})`,
  'i',
)
const PLAIN = new RegExp(
  `^(?:(?:Acting|Former|Ex-|Outgoing|Deputy|First Deputy|Vice|Co-|Interim|Senior|Group|Global|Regional) ?)?(?:${[...STATE_TITLES, ...BODY_TITLES]
    .sort((one, other) => other.length - one.length)
    .join(
      '|',
    )})\\b(?! Office)(?: for (?:Terrorism and Financial Intelligence|Industry and Security|Political Affairs|Economic Affairs|Economic Growth, Energy,? and the Environment|Energy Resources|(?:LNG|Gas|Oil|Global|Energy) (?:Marketing|Trading|Supply|Operations|Exploration)|Marketing|Strategy|Exploration(?: and Production)?|Production|Trading|Gas|LNG|Supply|Finance|Operations|Sales|Investment|Projects|(?:Business|Corporate|Legal|International|External) (?:Development|Affairs))| (?:Operations|Marketing|Finance|Exploration|Commercial|Sales|Strategy|Development|Trading)(?= for| of|,| at))?`,
  'i',
)

/** "Deputy Prime Minister for Energy Affairs and Oil Minister". */
const DOUBLE = new RegExp(
  `^(?:Deputy |Vice |Vice-|First Deputy )?(?:Prime Minister|Premier|Chancellor)(?: (?:for|of) ${FIELDS})?,? and (?:${FIELDS}Minister|Minister (?:of|for) ${FIELDS})`,
  'i',
)

/** The office at the beginning of the text; null where there is none. */
export function titleAt(text: string): string | null {
  const match = DOUBLE.exec(text) ?? MINISTER.exec(text) ?? PLAIN.exec(text)
  return match ? match[0].replace(/(?:[,\s]|(?<=\s)and)+$/, '') : null
}

/** Courtesies before names. */
export const COURTESIES = new Set([
  'mr',
  'mr.',
  'mrs',
  'mrs.',
  'ms',
  'ms.',
  'dr',
  'dr.',
  'eng.',
  'prof.',
  'sir',
  'lord',
  'sheikh',
  'hon',
  'hon.',
  'gen.',
  'sen.',
  'rep.',
  'shri',
  'h.e',
  'h.e.',
  'excellency',
  'his',
  'her',
])

/** The office without the word that it is over: "Former Chancellor" was a chancellor. */
export function bareTitle(title: string): string {
  return title.replace(/^(?:former|ex-|outgoing) ?/i, '')
}

/** Former offices are held no more. */
export function isFormer(title: string): boolean {
  return /^(?:former|ex-|outgoing)/i.test(title)
}
