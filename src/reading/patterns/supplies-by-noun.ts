import type { Pattern } from './pattern.ts'
import { BUY, COMMODITY, share, supply } from './supply-words.ts'

/** Who supplies whom, where a noun says so: "imports from", "supplier of". */
export const SUPPLIES_BY_NOUN: readonly Pattern[] = [
  {
    id: 'supply.accounts-for',
    cue: `{Z:from}(?: ,)?(?: which)?{aux} (?:(?:account|accounts|accounted|accounting|responsible) for|supplied|supplies|supply|covered|covers|provided|provides|met|meets|delivered)(?:{gap}) {S:share} of{the}(?: {A:to}(?: 's)?|(?<adjective><a\\d+>))(?:{gap}) (?<commodity>${COMMODITY})(?:{gap}) (?:imports|purchases|supplies|supply|needs|demand|consumption)`,
    facts: [{ ...share('shareOfBuyer'), roles: { ...share('shareOfBuyer').roles, buyer: 'to,adjective' } }],
    status: 'IN_EFFECT',
    precision: 0.85,
    example: "Norvania accounts for 9.5% of Kaito's LNG imports.",
  },
  {
    id: 'supply.imports-of',
    cue: `{A:to} 's(?:{gap})(?: (?<commodity2>${COMMODITY}))? (?:imports|purchases)(?: of(?:{gap}) (?<commodity>${COMMODITY}))? from{the}{gap} {Z:from}`,
    facts: [{ ...supply, roles: { ...supply.roles, commodity: 'commodity,commodity2' } }],
    status: 'IN_EFFECT',
    precision: 0.84,
    example: "Kaito's LNG imports from Norvania rose.",
  },
  {
    id: 'supply.exports-to',
    cue: `{Z:from} 's(?:{gap})(?: (?<commodity2>${COMMODITY}))? (?:exports|supplies|sales|deliveries|shipments)(?: of(?:{gap}) (?<commodity>${COMMODITY}))? to{the}{gap} {A:to}`,
    facts: [{ ...supply, roles: { ...supply.roles, commodity: 'commodity,commodity2' } }],
    status: 'IN_EFFECT',
    precision: 0.84,
    example: "Norvania's LNG exports to Kaito rose.",
  },
  {
    id: 'supply.buys-of',
    cue: `(?<!with )(?<!with the ){A:to}(?: ,)?(?: which)?{aux} ${BUY}{the}{gap}(?: {Q:quantity}| {M:value})?(?: of)? (?<from><a\\d+>)(?: (?:pipeline|seaborne))? (?<commodity>${COMMODITY})`,
    facts: [supply],
    status: 'IN_EFFECT',
    precision: 0.82,
    example: 'Kaito buys Russian gas.',
  },
  {
    id: 'supply.imports-of-adjective',
    cue: `(?<to><[nogcubsLa]\\d+>)(?: 's)?(?:{gap}) (?:imports|purchases) of{the}{gap} (?<from><a\\d+>)(?: (?:pipeline|seaborne))? (?<commodity>${COMMODITY})`,
    facts: [supply],
    status: 'IN_EFFECT',
    precision: 0.82,
    example: "Kaito's imports of Russian gas fell.",
  },
  {
    id: 'supply.adjective',
    cue: `(?<from><a\\d+>)(?:{gap}) (?<commodity>${COMMODITY})(?: (?:supplies|exports|sales|deliveries|shipments|flows))? to{the}{gap} (?<to><[nogLc]\\d+>)`,
    facts: [supply],
    status: 'IN_EFFECT',
    precision: 0.76,
    example: 'Russian gas supplies to Kaito stopped.',
  },
  {
    id: 'supply.flows',
    cue: `(?:supplies|supply|deliveries|exports|shipments|flows|sales) of(?:{gap}) (?<commodity>${COMMODITY})(?:{gap}) from{the}{gap} {Z:from}(?:{gap}) (?:to|into){the}{gap} {A:to}`,
    facts: [supply],
    status: 'IN_EFFECT',
    precision: 0.84,
    example: 'Supplies of gas from Norvania to Kaito went on.',
  },
  {
    id: 'supply.supplier-of',
    cue: `{Z:from}(?: ,)?(?: which)?(?: (?:is|was|remains|became|as))(?:{the}{gap}) (?:supplier|exporter|seller|source|provider) of(?:{gap}) (?<commodity>${COMMODITY}) (?:to|for){the} {A:to}`,
    facts: [supply],
    status: 'IN_EFFECT',
    precision: 0.84,
    example: 'Norvania is the largest supplier of LNG to Kaito.',
  },
  {
    id: 'supply.supplier',
    cue: `{Z:from}(?: ,)?(?: which)?(?: (?:is|was|remains|became|as)) {A:to} 's(?:{gap}) (?<commodity>${COMMODITY}) (?:supplier|exporter|seller|source|provider)`,
    facts: [supply],
    status: 'IN_EFFECT',
    precision: 0.84,
    example: "Norvania is Kaito's largest LNG supplier.",
  },
]
