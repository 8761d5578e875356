import type { Pattern } from './pattern.ts'
import { COMMODITY, SOME, supply } from './supply-words.ts'

/** Who is to supply whom, by a contract. */
export const SUPPLY_CONTRACTS: readonly Pattern[] = [
  {
    id: 'supply.signed-for',
    cue: `{A:one}(?: ,)?(?: which)?{aux} (?:sign|signs|signed|entered|enters|inked|concluded|executed|announced|finali[sz]ed|reached)(?:{far})(?: with{the}{adj} {A:other})?(?:{gap}) for(?: the)? (?:long-term )?(?:supply|sale|delivery|provision|purchase and sale|sale and purchase)(?: of)?${SOME}`,
    facts: [{ ...supply, roles: { ...supply.roles, sides: 'one,other' } }],
    status: 'AGREED',
    precision: 0.78,
    example: 'Nordkraft LNG signed a contract with Kaito Electric for the supply of 1 mtpa of LNG.',
  },
  {
    id: 'supply.agreement-for',
    cue: `{A:one}(?: ,)?(?: which)?{aux} (?:sign|signs|signed|entered|enters|inked|concluded|executed|announced|finali[sz]ed|reached)(?:{far}) (?:sales? and purchase agreement|sale-and-purchase agreement|sales-and-purchase agreement|spa|heads of agreement|hoa|supply agreement|supply contract|offtake agreement)(?:{gap})(?: with{the}{adj} {A:other})? for(?:{gap}) {Q:quantity}(?: of(?:{adj}) (?<commodity>${COMMODITY}))?`,
    facts: [{ ...supply, roles: { ...supply.roles, sides: 'one,other' } }],
    status: 'AGREED',
    precision: 0.78,
    example: 'Nordkraft LNG and Kaito Electric announced the execution of a 20-year sales and purchase agreement for 1 mtpa of LNG.',
  },
  {
    id: 'supply.signed-to-buy',
    cue: `{A:to}(?: ,)?(?: which)?{aux} (?:sign|signs|signed|entered|enters|inked|concluded|announced|finali[sz]ed|reached)(?:{far}) with{the}{adj} {A:from}(?:{gap}) (?:for the (?:purchase|import|offtake) of|to (?:buy|purchase|import|receive|offtake|take))${SOME}`,
    facts: [supply],
    status: 'AGREED',
    precision: 0.78,
    example: 'Kaito Gas signed a contract with Nordkraft to buy 1 mtpa of LNG.',
  },
  {
    id: 'supply.deal-to-buy',
    cue: `{A:to}(?: ,)?(?: which)?{aux}(?:{the}{gap}) (?:deal|deals|contract|contracts|agreement|agreements|spa)(?:{gap}) to (?:buy|purchase|import|take|offtake|receive|procure)${SOME}(?:{gap}) from{the}{adj} {Z:from}`,
    facts: [supply],
    status: 'AGREED',
    precision: 0.74,
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
    id: 'supply.contracted',
    cue: `(?:contract|agreement|deal|spa|agreements|contracts){far} (?:supply|deliver|sell|provide){the}{gap}(?: {Q:quantity})?(?:{far}) (?<commodity>${COMMODITY})(?:{far}) to{the} {A:to}(?:{gap}) (?:from|by){the} {Z:from}`,
    facts: [supply],
    status: 'AGREED',
    precision: 0.75,
    example: 'Under the contract to supply LNG to Kaito Gas from Fjord LNG ships sail monthly.',
  },
]
