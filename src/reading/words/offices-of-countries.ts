/** Offices that few countries have, or that texts of a few countries call so: whose they are where the words do not say. */
const OF_COUNTRIES: readonly (readonly [title: RegExp, countries: readonly string[]])[] = [
  [/^chief cabinet secretary$|^(?:vice-)?minister (?:of|for) economy, trade and industry$/i, ['Japan']],
  [/^minister of trade,? industry and energy$|^trade,? industry and energy minister$/i, ['South Korea']],
  [/^minister of state for energy affairs$/i, ['Qatar']],
  [/^union |external affairs minister|minister of (?:external affairs|petroleum and natural gas)|petroleum and natural gas minister/i, ['India']],
  [/foreign secretary/i, ['United Kingdom', 'India', 'Pakistan', 'Bangladesh']],
  [/business secretary|chancellor of the exchequer/i, ['United Kingdom']],
  [/^trade representative$/i, ['United States']],
  [/^kremlin aide$/i, ['Russia']],
  [/energy secretary/i, ['United States', 'United Kingdom', 'Philippines']],
  [/secretary of (?:state|energy|commerce|the treasury|the interior)|(?:treasury|commerce|interior|trade) secretary/i, ['United States']],
  [/^(?:vice-?)?chancellor$/i, ['Germany', 'Austria']],
  [/^(?:emir|amir)$/i, ['Qatar', 'Kuwait']],
  [/^sultan$/i, ['Oman', 'Brunei']],
  [/^crown prince$/i, ['Saudi Arabia', 'Kuwait']],
  [/minister for resources|resources minister/i, ['Australia']],
]

/** States without such an office: a president where a monarch reigns, a prime minister where the president governs. */
const WITHOUT: readonly (readonly [title: RegExp, countries: ReadonlySet<string>])[] = [
  [
    /president$/i,
    new Set(
      'Australia|Bahrain|Belgium|Brunei|Canada|Denmark|Japan|Jordan|Kuwait|Malaysia|Morocco|Netherlands|New Zealand|Norway|Oman|Papua New Guinea|Qatar|Saudi Arabia|Spain|Sweden|Thailand|United Kingdom'.split(
        '|',
      ),
    ),
  ],
  [
    /prime minister$/i,
    new Set(
      'Angola|Argentina|Austria|Bolivia|Brazil|Chile|China|Colombia|Cyprus|Ecuador|Germany|Ghana|Indonesia|Mexico|Nigeria|Panama|Philippines|South Africa|Suriname|Switzerland|Turkmenistan|United States|Venezuela'.split(
        '|',
      ),
    ),
  ],
  [/(?<!prime )minister$/i, new Set(['United States'])],
  // Premiers there are of provinces and states.
  [/^premier$/i, new Set(['Canada', 'Australia'])],
  [/minister$|president$/i, new Set(['Hong Kong'])],
]

const SECRETARIES_OF_STATE: ReadonlySet<string> = new Set(['United States', 'United Kingdom'])

/** Whether a country has an office of this title at all. */
export function hasOffice(country: string, title: string): boolean {
  return !(
    WITHOUT.some(([pattern, countries]) => pattern.test(title) && countries.has(country)) ||
    (/^secretary of state$/i.test(title) && !SECRETARIES_OF_STATE.has(country))
  )
}

/** The countries that have an office of this title; null where any country may. */
export function countriesOf(title: string): readonly string[] | null {
  return OF_COUNTRIES.find(([pattern]) => pattern.test(title))?.[1] ?? null
}
