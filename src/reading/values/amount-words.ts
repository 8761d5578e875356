/** A number with its qualifier, as a dossier writes a quantity. */
export type SaidAmount = { readonly [key in 'value' | 'about' | 'upTo' | 'atLeast' | 'over' | 'under' | 'nearly' | 'min' | 'max']?: number }
export type SaidQuantity = SaidAmount & { readonly unit: string }
export type QuantityAt = { readonly start: number; readonly end: number; readonly quantity: SaidQuantity; readonly isMoney: boolean }

const NUMBER = String.raw`(\d{1,3}(?:,\d{3})+(?:\.\d+)?|\d+(?:\.\d+)?)`
const BEFORE = `(?:(about|around|some|roughly|approximately|an estimated|nearly|almost|close to|more than|over|at least|up to|as much as|as many as|less than|under) )?`
const SCALE: Readonly<Record<string, number>> = {
  thousand: 1e3,
  million: 1e6,
  mn: 1e6,
  m: 1e6,
  billion: 1e9,
  bn: 1e9,
  bln: 1e9,
  mln: 1e6,
  b: 1e9,
  trillion: 1e12,
  tn: 1e12,
}
const SCALES = '(thousand|million|mln|mn|m|billion|bln|bn|b|trillion|tn)'
const SIGNS: Readonly<Record<string, string>> = {
  $: 'USD',
  US$: 'USD',
  A$: 'AUD',
  C$: 'CAD',
  '€': 'EUR',
  '£': 'GBP',
  '¥': 'JPY',
  Y: 'JPY',
  S$: 'SGD',
}
const CURRENCIES: Readonly<Record<string, string>> = {
  dollar: 'USD',
  yen: 'JPY',
  euro: 'EUR',
  pound: 'GBP',
  ruble: 'RUB',
  rouble: 'RUB',
  rupee: 'INR',
  yuan: 'CNY',
  won: 'KRW',
  ringgit: 'MYR',
  crown: 'NOK',
  krone: 'NOK',
  kroner: 'NOK',
  krona: 'SEK',
}
const CODES = 'USD|EUR|JPY|GBP|RUB|CNY|INR|AUD|CAD|NOK'
const SIGNED = new RegExp(String.raw`${BEFORE}(US\$|A\$|C\$|S\$|\$|€|£|¥|Y(?=\d)|\b(?:${CODES})(?= ?\d)) ?${NUMBER}(?:[ -]?${SCALES}\b)?`, 'gi')
const SPELLED = new RegExp(
  String.raw`${BEFORE}${NUMBER}(?:[ -]${SCALES})?[ -](?:U\.?S\.? |United States |Canadian |Australian )?(${Object.keys(CURRENCIES).join('|')}|${CODES})s?\b`,
  'gi',
)
const PER_YEAR = String.raw`\b(?:(?: \(t\))?(?: of [a-z]+(?: [a-z]+){0,2})??(?: (?:per annum|per year|a year|annually|yearly|each year|p\.a\.)|/year|/yr))?`
const UNITS: readonly (readonly [RegExp, string, number])[] = [
  [
    new RegExp(
      String.raw`${BEFORE}${NUMBER}[ -]?(?:million metric tonnes? per annum|million tonnes? per annum|mtpa|mmtpa|mln tpa|mpta|million t/y|Mt/y|mn t/y(?:ea)?r?|mn t\/yr)\b`,
      'gi',
    ),
    'Mt/year',
    1,
  ],
  [new RegExp(`${BEFORE}${NUMBER}[ -]million[ -](?:metric[ -])?(?:tons?|tonnes?)-(?:a|per)-year`, 'gi'), 'Mt/year', 1],
  [new RegExp(`${BEFORE}${NUMBER}[ -]barrels?-(?:a|per)-day`, 'gi'), 'barrels/day', 1],
  [new RegExp(String.raw`${BEFORE}${NUMBER}[ -]?(?:(million|mln|mn|m)[ -])(?:metric[ -])?(?:tons?|tonnes?|t\b)${PER_YEAR}`, 'gi'), 'Mt', 1],
  [new RegExp(`${BEFORE}${NUMBER}[ -]?Mt${PER_YEAR}`, 'g'), 'Mt', 1],
  [new RegExp(String.raw`${BEFORE}${NUMBER} ?t\/y(?:ea)?r`, 'gi'), 't/year', 1],
  [new RegExp(`${BEFORE}${NUMBER} (?:metric )?(?:tons?|tonnes?)${PER_YEAR}`, 'gi'), 't', 1],
  [new RegExp(String.raw`${BEFORE}${NUMBER}[ -]?(?:(million|mn|m) )?(?:tpa|tpy)\b`, 'gi'), 't/year', 1],
  [new RegExp(`${BEFORE}${NUMBER}[ -]?(?:bcm|(?:billion|bln|bn) cubic (?:metres|meters))${PER_YEAR}`, 'gi'), 'bcm', 1],
  [new RegExp(String.raw`${BEFORE}${NUMBER} ?bn (?:cu m|m³|m3)(?:\/y(?:ea)?r| (?:per|a) year)`, 'gi'), 'bcm/year', 1],
  [
    new RegExp(`${BEFORE}${NUMBER}[ -]?(?:million (?:standard )?cubic feet (?:of (?:natural )?gas )?(?:per|a) day|mmcf/?d|mmscf/?d)`, 'gi'),
    'MMcf/day',
    1,
  ],
  [
    new RegExp(`${BEFORE}${NUMBER}[ -]?(?:million (?:standard )?cubic (?:metres|meters) (?:of (?:natural )?gas )?(?:per|a) day|mcm/d)`, 'gi'),
    'mcm/day',
    1,
  ],
  [new RegExp(`${BEFORE}${NUMBER}[ -]?(?:bcf/d|billion cubic feet (?:of (?:natural )?gas )?(?:per|a) day)`, 'gi'), 'Bcf/day', 1],
  [
    new RegExp(
      String.raw`${BEFORE}${NUMBER}(?: (million))? (?:barrels(?: of (?:oil|crude|crude oil|oil equivalent))? (?:per|a) day|bpd|b/d)\b`,
      'gi',
    ),
    'barrels/day',
    1,
  ],
  [new RegExp(String.raw`${BEFORE}${NUMBER}(?: (million))? barrels\b`, 'gi'), 'barrels', 1],
  [new RegExp(String.raw`${BEFORE}${NUMBER}[ -]?(?:megawatts?|MW)\b`, 'g'), 'MW', 1],
  [new RegExp(String.raw`${BEFORE}${NUMBER}[ -]?(?:gigawatts?|GW)\b`, 'g'), 'GW', 1],
  [new RegExp(String.raw`${BEFORE}${NUMBER}[ -]?(?:kilometers?|kilometres?|km)\b`, 'gi'), 'km', 1],
  [new RegExp(String.raw`${BEFORE}${NUMBER}[ -]?miles?\b`, 'gi'), 'miles', 1],
  [new RegExp(`${BEFORE}${NUMBER} (?:LNG )?cargoes${PER_YEAR}`, 'gi'), 'cargoes', 1],
]

/** The amounts of money and the quantities in a text, in its order; places counted from its start. */
export function quantitiesIn(text: string): readonly QuantityAt[] {
  const found: QuantityAt[] = []
  const add = (match: RegExpMatchArray, quantity: SaidQuantity, isMoney: boolean) => {
    const [start, end] = [match.index ?? 0, (match.index ?? 0) + match[0].length]
    if (!found.some((other) => start < other.end && other.start < end)) found.push({ start, end, quantity, isMoney })
  }
  for (const match of text.matchAll(SIGNED)) {
    const [, before, sign = '', number, scale] = match
    add(match, { ...amount(before, scaled(number, scale)), unit: SIGNS[sign.toUpperCase()] ?? sign.toUpperCase() }, true)
  }
  for (const match of text.matchAll(SPELLED)) {
    const [, before, number, scale, currency = ''] = match
    add(match, { ...amount(before, scaled(number, scale)), unit: CURRENCIES[currency.toLowerCase()] ?? currency.toUpperCase() }, true)
  }
  for (const [pattern, unit] of UNITS)
    for (const match of text.matchAll(pattern)) {
      const inMillions = unit !== 'Mt' && match.slice(3).some((word) => /^(?:million|mn|m)$/i.test(word ?? ''))
      const perYear = /(?:per annum|per year|a year|annually|yearly|each year|\/year|\/yr|p\.a\.)$/i.test(match[0]) && !unit.includes('/')
      add(match, { ...amount(match[1], scaled(match[2], inMillions ? 'million' : undefined)), unit: perYear ? `${unit}/year` : unit }, false)
    }
  return found.sort((one, other) => one.start - other.start)
}

function scaled(number: string | undefined, scale: string | undefined): number {
  const value = Number((number ?? '').replaceAll(',', '')) * (SCALE[scale?.toLowerCase() ?? ''] ?? 1)
  return Number(value.toPrecision(12))
}

function amount(before: string | undefined, value: number): SaidAmount {
  const word = before?.toLowerCase() ?? ''
  if (/^(?:about|around|some|roughly|approximately|an estimated|close to)$/.test(word)) return { about: value }
  if (/^(?:nearly|almost)$/.test(word)) return { nearly: value }
  if (/^(?:more than|over)$/.test(word)) return { over: value }
  if (word === 'at least') return { atLeast: value }
  if (/^(?:up to|as much as|as many as)$/.test(word)) return { upTo: value }
  if (/^(?:less than|under)$/.test(word)) return { under: value }
  return { value }
}
