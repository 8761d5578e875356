import type { FactOfPattern, Pattern } from './pattern.ts'

/** What is supplied; what pattern groups call `commodity`. */
export const COMMODITY =
  '(?:lng|liquefied natural gas|liquified natural gas|natural gas|pipeline gas|gas|crude oil|crude|oil|coal|electricity|power|uranium|hydrogen|ammonia|lpg|diesel|fuel oil|fuel|condensate|cargoes|oil products|petroleum products|energy)'
const SOME = `(?:(?:{the}{adj}(?: (?:up to|about))? {Q:quantity3})|(?:{the}{gap})(?: {Q:quantity}| {M:value})?(?:{gap})(?: {Q:quantity2})?(?: (?:of|in))?(?:{gap})(?: <a\\d+>)? (?<commodity>${COMMODITY})(?: (?:cargoes|cargo|volumes|supplies|products|exports|imports|deliveries|shipments))?(?:{gap}))`
const SUPPLY =
  '(?:supply|supplies|supplied|supplying|sell|sells|sold|selling|export|exports|exported|exporting|deliver|delivers|delivered|delivering|ship|ships|shipped|shipping|provide|provides|provided|providing|send|sends|sent|start supplying|resume supplying)'
const BUY =
  '(?:import|imports|imported|importing|buy|buys|bought|buying|purchase|purchases|purchased|purchasing|receive|receives|received|receiving|take|takes|took|taking|get|gets|getting|got|source|sources|sourced|sourcing|procure|procures|procured|procuring|lift|lifts|offtake)'
const supply: FactOfPattern = {
  kind: 'SUPPLY',
  roles: { supplier: 'from', buyer: 'to', commodity: 'commodity', quantity: 'quantity,quantity2,quantity3', value: 'value' },
}
const share = (whose: 'shareOfBuyer' | 'shareOfSupplier'): FactOfPattern => ({ ...supply, roles: { ...supply.roles, [whose]: 'share' } })
const NO_STAKE = '(?!{gap} (?:stakes?|interest|shares?))'

/** Who supplies whom with what. */
export const SUPPLIES: readonly Pattern[] = [
  {
    id: 'supply.supplies',
    cue: `{Z:from}(?: ,)?(?: which)?{aux} ${SUPPLY}${SOME}(?:{gap}) to{the}{gap} {A:to}`,
    facts: [supply],
    status: 'IN_EFFECT',
    precision: 0.76,
    example: 'Nordkraft supplies LNG to Kaito Gas.',
  },
  {
    id: 'supply.supplies-whom',
    cue: `{Z:from}(?: ,)?(?: which)?{aux} (?:supply|supplies|supplied|supplying|provide|provides|provided){the} {A:to} with${SOME}`,
    facts: [supply],
    status: 'IN_EFFECT',
    precision: 0.88,
    example: 'Nordkraft supplies Kaito Gas with LNG.',
  },
  {
    id: 'supply.signed-for',
    cue: `{A:from}(?: ,)?(?: which)?{aux} (?:sign|signs|signed|entered|enters|inked|concluded|announced|finali[sz]ed|reached)(?:{far}) with{the}{adj} {A:to}(?:{gap}) for the (?:supply|sale|delivery|provision) of${SOME}`,
    facts: [supply],
    status: 'AGREED',
    precision: 0.72,
    example: 'Nordkraft signed a contract with Kaito Gas for the supply of 1 mtpa of LNG.',
  },
  {
    id: 'supply.signed-to-buy',
    cue: `{A:to}(?: ,)?(?: which)?{aux} (?:sign|signs|signed|entered|enters|inked|concluded|announced|finali[sz]ed|reached)(?:{far}) with{the}{adj} {A:from}(?:{gap}) (?:for the (?:purchase|import|offtake) of|to (?:buy|purchase|import|receive|offtake|take))${SOME}`,
    facts: [supply],
    status: 'AGREED',
    precision: 0.84,
    example: 'Kaito Gas signed a contract with Nordkraft to buy 1 mtpa of LNG.',
  },
  {
    id: 'supply.deal-to-buy',
    cue: `{A:to}(?: ,)?(?: which)?{aux}(?:{the}{gap}) (?:deal|deals|contract|contracts|agreement|agreements|spa)(?:{gap}) to (?:buy|purchase|import|take|offtake|receive|procure)${SOME}(?:{gap}) from{the}{adj} {Z:from}`,
    facts: [supply],
    status: 'AGREED',
    precision: 0.82,
    example: 'Kaito Gas signed a contract to buy LNG from Nordkraft.',
  },
  {
    id: 'supply.deal-to-sell',
    cue: `{A:from}(?: ,)?(?: which)?{aux}(?:{the}{gap}) (?:deal|deals|contract|contracts|agreement|agreements|spa)(?:{gap}) to (?:sell|supply|deliver|provide|export)${SOME}(?:{gap}) to{the}{adj} {A:to}`,
    facts: [supply],
    status: 'AGREED',
    precision: 0.82,
    example: 'Nordkraft signed a contract to sell LNG to Kaito Gas.',
  },
  {
    id: 'supply.deal-to-supply-whom',
    cue: `{A:from}(?: ,)?(?: which)?{aux}(?:{the}{gap}) (?:deal|deals|contract|contracts|agreement|agreements|spa)(?:{gap}) to (?:supply|provide){the} {A:to} with${SOME}`,
    facts: [supply],
    status: 'AGREED',
    precision: 0.84,
    example: 'Nordkraft signed a contract to supply Kaito Gas with 1 mtpa of LNG.',
  },
  {
    id: 'supply.buys',
    cue: `(?<!with )(?<!with the ){A:to}(?: ,)?(?: which)?{aux} ${BUY}${NO_STAKE}${SOME}(?:{gap}) from{the}{gap} {Z:from}`,
    facts: [supply],
    status: 'IN_EFFECT',
    precision: 0.82,
    example: 'Kaito imports LNG from Norvania.',
  },
  {
    id: 'supply.takes-of-other',
    cue: `(?<!with )(?<!with the ){A:to}(?: ,)?(?: which)?{aux} (?:lift|take|buy|purchase|offtake|receive|import)(?: (?:up to|about|some|around))?{the} {Q:quantity}(?: (?:of|in))?(?:{gap})(?: (?<commodity>${COMMODITY}))?(?!{gap} from)`,
    facts: [{ ...supply, roles: { ...supply.roles, supplier: '@other', quantity: 'quantity' } }],
    status: 'PLANNED',
    precision: 0.74,
    example: 'Nordkraft signed a supply contract with Kaito Gas. Kaito Gas will purchase 1.2 mtpa of LNG for 20 years.',
  },
  {
    id: 'supply.supplies-other',
    cue: `{Z:from}(?: ,)?(?: which)?{aux} (?:supply|deliver|provide|sell)(?: (?:up to|about|some|around))?{the} {Q:quantity}(?: (?:of|in))?(?:{gap})(?: (?<commodity>${COMMODITY}))?(?!{gap} to)`,
    facts: [{ ...supply, roles: { ...supply.roles, buyer: '@other', quantity: 'quantity' } }],
    status: 'PLANNED',
    precision: 0.74,
    example: 'Nordkraft signed a supply contract with Kaito Gas. Nordkraft will deliver 1.2 mtpa of LNG for 20 years.',
  },
  {
    id: 'supply.goes-to',
    cue: `{Z:from} 's(?:{adj}) (?<commodity>${COMMODITY}){aux} (?:go|goes|went|flow|flows|be sold|sold|be delivered|delivered|be supplied|supplied) to{the}{gap} {A:to}`,
    facts: [supply],
    status: 'IN_EFFECT',
    precision: 0.76,
    example: "Fjord LNG's gas will go to Kaito Gas.",
  },
  {
    id: 'supply.takes-output',
    cue: `(?<!with )(?<!with the ){A:to}(?: ,)?(?: (?:which|who))?{aux} (?:lift|lifts|take|takes|buy|buys|offtake|receive|receives|purchase)(?:{adj}) {Q:quantity}(?: (?:of|from))(?:{the}{adj}) {Z:from}(?: 's)?(?: (?:output|production|capacity|volumes|lng))?`,
    facts: [supply],
    status: 'IN_EFFECT',
    precision: 0.78,
    example: "Kaito Gas will take 1 mtpa of Fjord LNG's output.",
  },
  {
    id: 'supply.gets-share',
    cue: `(?<!with )(?<!with the ){A:to}(?: ,)?(?: which)?{aux} ${BUY}{the}{gap} {S:share} of{the}{gap} (?<commodity>${COMMODITY})(?:{gap}) from{the}{gap} {Z:from}`,
    facts: [share('shareOfBuyer')],
    status: 'IN_EFFECT',
    precision: 0.88,
    example: 'Kaito gets 9.5% of its LNG from Norvania.',
  },
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
  {
    id: 'supply.contracted',
    cue: `(?:contract|agreement|deal|spa|agreements|contracts){far} (?:supply|deliver|sell|provide){the}{gap}(?: {Q:quantity})?(?:{far}) (?<commodity>${COMMODITY})(?:{far}) to{the} {A:to}(?:{gap}) (?:from|by){the} {Z:from}`,
    facts: [supply],
    status: 'AGREED',
    precision: 0.75,
    example: 'Under the contract to supply LNG to Kaito Gas from Fjord LNG ships sail monthly.',
  },
]
