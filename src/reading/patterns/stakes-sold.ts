import type { Pattern } from './pattern.ts'
import { HELD, IN, SELL, SOLD, sale, stake, WORD } from './stake-words.ts'

/** Who sells what share of what. */
export const STAKES_SOLD: readonly Pattern[] = [
  {
    id: 'stake.sold-to',
    cue: `{A:from}(?: ,)?(?: which)?{aux} (?:${SOLD}|${SELL})${HELD}${IN}(?: to|{far} to){the} {A:who}`,
    facts: [stake('who'), sale],
    status: 'IN_EFFECT',
    precision: 0.95,
    example: 'Nordkraft sold a 10% stake in Fjord LNG to Kaito Gas.',
  },
  {
    id: 'stake.sold',
    cue: `{A:who}(?: ,)?(?: which)?{aux} (?:${SOLD})${HELD}${IN}`,
    facts: [stake('who', { status: 'ENDED' })],
    status: 'ENDED',
    precision: 0.6,
    example: 'Nordkraft sold its 10% stake in Fjord LNG.',
  },
  {
    id: 'stake.sale-of-all',
    cue: `{A:who}(?: ,)?(?: which)?{aux} (?:completed|closed|finali[sz]ed|wrapped up) the(?:{adj}) (?:sale|divestment|disposal|transfer) of (?:its|their) (?:entire|whole|full|remaining){adj} {S:share}(?:{adj} ${WORD})?${IN}`,
    facts: [{ ...stake('who'), status: 'ENDED', isSettled: true }],
    status: 'ENDED',
    precision: 0.79,
    example: 'Nordkraft has completed the sale of its entire 8.5% stake in Fjord LNG.',
  },
  {
    id: 'stake.sold-all',
    cue: `{A:who}(?: ,)?(?: which)?(?: (?:has|had|have))? (?:sold|divested|disposed of|offloaded)(?: (?:all|all of|the whole of|the entirety of)| its entire| its whole)(?: (?:its|their))? {S:share}`,
    facts: [{ kind: 'STAKE', roles: { holder: 'who', in: '@held', share: 'share' }, status: 'ENDED' }],
    status: 'ENDED',
    precision: 0.82,
    example: 'Fjord LNG is growing. Nordkraft sold all of its 25%.',
  },
  {
    id: 'stake.to-sell',
    cue: `{A:from}(?: ,)?(?: which)?{aux} ${SELL}(?: (?:part|half|some|all|most|a portion|a part|a quarter) of)?${HELD}${IN}`,
    facts: [{ kind: 'DEAL', roles: { parties: 'seller:from', concerns: 'what' }, says: { dealType: 'agreement' } }],
    status: 'PLANNED',
    precision: 0.63,
    example: 'Nordkraft is considering selling a 10% stake in Fjord LNG.',
  },
  {
    id: 'stake.sale-of-to',
    cue: `{A:from}(?: ,)?(?: which)?{aux}{the}{adj} (?:sale|divestment|transfer|disposal|farm-out) of(?: (?:part|half|some|all|most) of)?${HELD}${IN}(?:{gap}) to{the}{adj} {A:who}`,
    facts: [stake('who'), sale],
    status: 'IN_EFFECT',
    precision: 0.86,
    example: 'Nordkraft completed the sale of a 10% stake in Fjord LNG to Kaito Gas.',
  },
  {
    id: 'stake.sale-of',
    cue: `{A:from}(?: ,)?(?: which)?{aux}{the}{adj} (?:sale|divestment|disposal) of(?: (?:part|half|some|all|most) of)?${HELD}${IN}`,
    facts: [{ kind: 'DEAL', roles: { parties: 'seller:from', concerns: 'what' }, says: { dealType: 'agreement' } }],
    status: 'PLANNED',
    precision: 0.33,
    example: 'Nordkraft is considering a sale of its 30% stake in Fjord LNG.',
  },
  {
    id: 'stake.was-sold',
    cue: `{S:share}(?:{adj} ${WORD})?(?: of| in){the}{gap} {T:what}{aux} (?:sold|transferred|offered|handed over|awarded) to{the} {A:who}`,
    facts: [stake('who')],
    status: 'IN_EFFECT',
    precision: 0.83,
    example: 'A 10% stake in Fjord LNG was sold to Kaito Gas.',
  },
  {
    id: 'stake.sold-left-out',
    cue: `{A:from}(?: ,)?(?: which)?{aux} (?:${SOLD}|${SELL})(?: (?:its|their|the|a|an|another))*{adj} {S:share}(?:{adj} ${WORD})? to{the}{adj} {A:who}`,
    facts: [{ kind: 'STAKE', roles: { holder: 'who', in: '@held', share: 'share' }, each: 'list' }],
    status: 'IN_EFFECT',
    precision: 0.86,
    example: 'Nordkraft runs Fjord LNG. Nordkraft would transfer 15 percent to Kaito Gas.',
  },
]
