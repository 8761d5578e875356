/** Commodities by the names that are kept for them. */
export const COMMODITIES: Readonly<Record<string, string>> = {
  'liquefied natural gas': 'LNG',
  'liquified natural gas': 'LNG',
  lng: 'LNG',
  lpg: 'LPG',
  crude: 'crude oil',
  cargoes: 'LNG',
  power: 'electricity',
}

/** What is counted in a unit where the words do not say it. */
export const BY_UNIT: readonly (readonly [string, string])[] = [
  ['Mt', 'LNG'],
  ['cargoes', 'LNG'],
  ['t/', 'LNG'],
  ['bcm', 'natural gas'],
  ['MMcf', 'natural gas'],
  ['mcm', 'natural gas'],
  ['Bcf', 'natural gas'],
  ['barrels', 'crude oil'],
]
