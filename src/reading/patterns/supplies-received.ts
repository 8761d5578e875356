import type { Pattern } from './pattern.ts'
import { COMMODITY, supply } from './supply-words.ts'

const OF_GOODS = `(?: of(?:{adj})(?: (?<commodity>${COMMODITY}))?)?`

/** What buyers get, told of the amount or of the contract that they get it under. */
export const SUPPLIES_RECEIVED: readonly Pattern[] = [
  {
    id: 'supply.amount-received',
    cue: `{Q:quantity}${OF_GOODS}(?: (?:that|which))?{the} {A:to}{aux} (?:receiving|receives|received|buying|buys|bought|takes|taking|gets|getting|got|imports|importing|purchases|lifts|lifting)(?:{adj}) from{the}{adj} {Z:from}`,
    facts: [supply],
    status: 'IN_EFFECT',
    precision: 0.67,
    example: 'It replaces the 1 million tons that Kaito Gas has been receiving annually from Nordkraft.',
  },
  {
    id: 'supply.contract-under-which',
    cue: `{A:to}(?: 's|(?: ,)?(?: which)?{aux} (?:has|have|holds))(?:{the}{adj}) (?:contract|agreement|deal) with{the}{adj} {Z:from}(?: ,)? under which (?:it|they|<[cou]\\d+>){aux} (?:buy|buys|purchase|purchases|take|takes|receive|receives|import|imports|lift|lifts)(?:{adj}) {Q:quantity}${OF_GOODS}`,
    facts: [{ ...supply, isSettled: true }],
    status: 'IN_EFFECT',
    precision: 0.57,
    example: "Kaito Gas's existing contract with Nordkraft, under which it buys 0.15 million tons annually, will run out.",
  },
  {
    id: 'supply.contract-for',
    cue: `{A:one}(?: 's|(?: ,)?(?: which)?{aux} (?:signed|clinched|sealed|struck|concluded|reached|inked|has|have|holds))(?:{the}{gap}) (?:contracts?|pacts?|agreements?|deals?) with{the} {Z:other}(?:{far}) (?:for|covering|on){adj} {Q:quantity}${OF_GOODS}`,
    facts: [{ ...supply, roles: { ...supply.roles, sides: 'one,other' } }],
    status: 'PLANNED',
    precision: 0.5,
    example: 'Kaito Gas clinched a 15-year pact with Fjord LNG for 1.8 million tons a year of LNG.',
  },
  {
    id: 'supply.of-which-went',
    cue: `{Z:from}(?: ,)?(?: which)?{aux} (?:exported|exports|produced|produces|shipped|sold|made){the}(?: total of)? {Q}${OF_GOODS}(?: ,)? (?:and )?(?:of which {Q:quantity}|{Q:quantity2} of (?:which|it|that)) (?:went|goes|flowed|(?:was|were|is|are) (?:sent|shipped|delivered|sold|supplied|piped)) to{the}{adj} {A:to}`,
    facts: [{ ...supply, roles: { ...supply.roles, quantity: 'quantity,quantity2' } }],
    status: 'DONE',
    precision: 0.5,
    example: 'Norvania exported a total of 25 bcm of gas, of which 12 bcm went to Oststaat.',
  },
  {
    id: 'supply.shipments-made-up',
    cue: `(?<from><[na]\\d+>)(?: 's)?{adj} (?:shipments|supplies|deliveries|cargoes|exports|volumes)(?: of (?<commodity>${COMMODITY}))?{aux} (?:made up|make up|accounts? for|accounted for|represented|covered|met|constituted)(?:{adj}) {S:share} of{the} {A:to} 's(?:{adj})(?: (?<commodity2>${COMMODITY}))? (?:imports|purchases|needs|demand|supply|consumption)`,
    facts: [{ ...supply, roles: { ...supply.roles, commodity: 'commodity,commodity2', shareOfBuyer: 'share' } }],
    status: 'IN_EFFECT',
    precision: 0.6,
    example: "Norvania's shipments made up roughly 5% of Oststaat's LNG imports.",
  },
  {
    id: 'supply.agreed-to-sell-whom',
    cue: `{A:from}(?: ,)?(?: which)?{aux}(?:{the}{gap}) (?:deal|deals|contract|contracts|agreement|agreements|spa)(?:{gap}) to (?:sell|supply|provide|deliver){the} {A:to}{adj} {Q:quantity}${OF_GOODS}`,
    facts: [supply, { kind: 'DEAL', roles: { parties: 'seller:from,buyer:to' }, says: { dealType: 'supply_contract' }, status: 'AGREED' }],
    status: 'PLANNED',
    precision: 0.67,
    example: 'Nordkraft has signed a heads of agreement to sell Kaito Gas up to 0.4 million tons of LNG a year.',
  },
]
