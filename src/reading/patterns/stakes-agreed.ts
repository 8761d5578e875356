import type { Pattern } from './pattern.ts'
import { BOUGHT, BUY, HELD, IN, NAMED, SELL, SOLD, sale, stake } from './stake-words.ts'

/** What share of what changes hands by an agreement of two, whichever of them it names first. */
export const STAKES_AGREED: readonly Pattern[] = [
  {
    id: 'stake.agreed-with-for-sale',
    cue: `{A:from}(?: ,)?(?: which)?{aux}(?:{far}) (?:agreement|agreements|contract|deal|accord)(?:{far}) with{the}{adj} {A:who}(?: \\( [^()]* \\))? (?:for the (?:sale|transfer|divestment) of|to (?:sell|transfer|divest))${HELD}${IN}`,
    facts: [{ ...stake('who'), status: 'PLANNED', isSettled: true }],
    status: 'AGREED',
    precision: 0.75,
    example: 'Nordkraft has signed an agreement with Kaito Gas for the sale of a 10% interest in Fjord LNG.',
  },
  {
    id: 'stake.sale-to-of',
    cue: `{A:from}(?: ,)?(?: which)?{aux}{the}{adj} (?:sale|divestment|transfer|disposal|farm-out) to{the}{adj} {A:who} of${HELD}${IN}`,
    facts: [stake('who'), sale],
    status: 'IN_EFFECT',
    precision: 0.75,
    example: 'Nordkraft completed the sale to Kaito Gas of a 10% stake in Fjord LNG.',
  },
  {
    id: 'stake.unreported-sold-to',
    cue: `{A:from}(?: ,)?(?: (?:which|said (?:that )?it))?{aux} (?:${SOLD}|${SELL})(?: (?:all|all of|part of|half of))?${NAMED}${IN}(?: for {M})? to{the}{adj} {A:who}`,
    facts: [sale],
    status: 'AGREED',
    precision: 0.6,
    example: 'Nordkraft agreed to sell its entire interest in Fjord LNG to Kaito Gas.',
  },
  {
    id: 'stake.agreed-with-to-buy',
    cue: `{A:who}(?: ,)?(?: which)?{aux}(?:{far}) (?:agreement|contract|deal|accord)(?:{far}) with{the}{adj} {A:from} (?:for the (?:purchase|acquisition) of|to (?:buy|acquire|purchase))${HELD}${IN}`,
    facts: [{ ...stake('who'), status: 'PLANNED', isSettled: true }],
    status: 'AGREED',
    precision: 0.75,
    example: 'Kaito Gas has signed an agreement with Nordkraft to buy a 10% stake in Fjord LNG.',
  },
  {
    id: 'stake.bought-under-deal',
    cue: `{A:who}(?: ,)?(?: which)?{aux} (?:${BOUGHT}|${BUY})${HELD}${IN}(?:{gap}) (?:under|in|through) (?:a|an|the)(?: [a-z-]+){0,2}? (?:deal|agreement|contract|accord|pact)(?:{gap}) with{the}{adj} {A:from}`,
    facts: [sale],
    status: 'AGREED',
    precision: 0.6,
    example: 'Kaito Gas agreed to buy 8% of Fjord LNG under a deal signed with Nordkraft.',
  },
  {
    id: 'stake.bought-from-whom-first',
    cue: `{A:who}(?: ,)?(?: which)?{aux} (?:the )?(?:acquisition|purchase) from{the}{adj} {A:from} of${HELD}${IN}`,
    facts: [stake('who'), sale],
    status: 'IN_EFFECT',
    precision: 0.7,
    example: 'Kaito Gas has completed the acquisition from Nordkraft of a 20% stake in Fjord LNG.',
  },
  {
    id: 'stake.bought-from-before-share',
    cue: `{A:who}(?: ,)?(?: which)?{aux} (?:${BOUGHT}|${BUY}) from{the}{adj} {A:from}${HELD}${IN}`,
    facts: [stake('who'), sale],
    status: 'IN_EFFECT',
    precision: 0.7,
    example: 'Kaito Gas has bought from Nordkraft a 20% stake in Fjord LNG.',
  },
]
