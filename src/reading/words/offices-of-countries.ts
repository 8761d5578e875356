/** Offices that few countries have, or that texts of a few countries call so: whose they are where the words do not say. */
const OF_COUNTRIES: readonly (readonly [title: RegExp, countries: readonly string[]])[] = [
  [/^chief cabinet secretary$|^(?:vice-)?minister (?:of|for) economy, trade and industry$/i, ['Japan']],
  [/^minister of trade,? industry and energy$|^trade,? industry and energy minister$/i, ['South Korea']],
  [/^minister of state for energy affairs$/i, ['Qatar']],
  [/external affairs minister|minister of (?:external affairs|petroleum and natural gas)|petroleum and natural gas minister/i, ['India']],
  [/foreign secretary|business secretary|chancellor of the exchequer/i, ['United Kingdom']],
  [/energy secretary/i, ['United States', 'United Kingdom']],
  [/secretary of (?:state|energy|commerce|the treasury|the interior)|(?:treasury|commerce|interior|trade) secretary/i, ['United States']],
  [/^(?:vice-?)?chancellor$/i, ['Germany', 'Austria']],
  [/^(?:emir|amir)$/i, ['Qatar', 'Kuwait']],
  [/^sultan$/i, ['Oman', 'Brunei']],
  [/^crown prince$/i, ['Saudi Arabia', 'Kuwait']],
  [/minister for resources/i, ['Australia']],
]

/** The countries that have an office of this title; null where any country may. */
export function countriesOf(title: string): readonly string[] | null {
  return OF_COUNTRIES.find(([pattern]) => pattern.test(title))?.[1] ?? null
}
