import type { FactOfPattern, Pattern } from './pattern.ts'

const ranked = (units: string) =>
  `(?<rank>largest|biggest|top|leading|number one|no\\. 1|most important|second-largest|third-largest|fourth-largest|fifth-largest|second-biggest|third-biggest|fourth-biggest|fifth-biggest|sole|main) (?<unit>(?:[a-z-]+ ){0,4}?(?:${units}))`
const rank: FactOfPattern = { kind: 'FIGURE', roles: { of: 'of', rank: 'rank', unit: 'unit' }, says: { metric: 'rank' } }
/** "Kaito's largest LNG supplier": a rank in the trade with Kaito, while "Kaito's largest utility" only stands in it. */
const rankWith: FactOfPattern = { ...rank, roles: { ...rank.roles, with: 'in,in2' } }
const TRADES = 'buyer|supplier|seller|customer|market|provider'
const MAKES = 'importer|exporter|producer|consumer|refiner|utility|trader|generator|operator|developer|distributor|company|shipper|refinery'

const before = (units: string) => `{N:in} 's ${ranked(units)}(?: ,)? (?<of><[cbu]\\d+>)`
const behind = (units: string) =>
  `(?<of><[cbnu]\\d+>)(?: ,| -| is| was| remains| ,? which is)(?: (?:also|already|still|by far))* (?:{N:in} 's|the|the world 's|the world) ${ranked(units)}(?: (?:of|in|to|for) (?:the )?(?:(?<in2><[na]\\d+>)|world|[a-z]+))?`

/** Before descriptions are taken away: "Kaito's largest utility, Kaito Gas". */
export const RANKS_BESIDE: readonly Pattern[] = [
  {
    id: 'figure.rank-before',
    cue: before(MAKES),
    facts: [rank],
    status: 'IN_EFFECT',
    precision: 0.18,
    example: "Kaito's largest utility Kaito Gas bought it.",
  },
  {
    id: 'figure.rank-with-before',
    cue: before(TRADES),
    facts: [rankWith],
    status: 'IN_EFFECT',
    precision: 0.4,
    example: "Kaito's largest supplier Nordkraft sold it.",
  },
  {
    id: 'figure.rank-behind',
    cue: behind(MAKES),
    facts: [rank],
    status: 'IN_EFFECT',
    precision: 0.13,
    example: "Kaito Gas, Kaito's largest utility, bought it.",
  },
  {
    id: 'figure.rank-with-behind',
    cue: behind(TRADES),
    facts: [rankWith],
    status: 'IN_EFFECT',
    precision: 0.07,
    example: "Nordkraft, Kaito's largest supplier, sold it.",
  },
]

/** Who is the largest, where a verb says so. */
export const RANKS: readonly Pattern[] = [
  {
    id: 'figure.largest',
    cue: "(?<of><[cbnojus]\\d+>)(?: ,)?(?: (?:is|was|remains|which is|as))(?: the)? (?:world|(?<in><[ng]\\d+>) 's|world 's) (?<rank>largest|biggest|top|second-largest|third-largest|fourth-largest|second-biggest|third-biggest) (?<unit>(?:[a-z-]+ ){0,3}?(?:importer|exporter|producer|consumer|refiner|utility|trader)(?: of (?:natural gas|gas|lng|coal|oil|crude|pipeline gas))?)",
    facts: [rank],
    status: 'IN_EFFECT',
    precision: 0.67,
    example: "Kaito is the world's largest LNG importer.",
  },
  {
    id: 'figure.largest-with',
    cue: "(?<of><[cbnojus]\\d+>)(?: ,)?(?: (?:is|was|remains|which is|as))(?: the)? (?:world|(?<in><[ng]\\d+>) 's|world 's) (?<rank>largest|biggest|top|second-largest|third-largest|fourth-largest|second-biggest|third-biggest) (?<unit>(?:[a-z-]+ ){0,3}?(?:buyer|supplier|seller)(?: of (?:natural gas|gas|lng|coal|oil|crude|pipeline gas))?)",
    facts: [rankWith],
    status: 'IN_EFFECT',
    precision: 0.4,
    example: "Norvania is Kaito's largest LNG supplier.",
  },
]
