import type { Pattern } from './pattern.ts'
import { HELD, IN, sale, stake, unreported } from './stake-words.ts'

/** Who pays for or is awarded what share of what. */
export const STAKES_PAID: readonly Pattern[] = [
  {
    id: 'stake.paid-for',
    cue: `{A:who}(?: ,)?(?: which)?{aux} (?:pay|pays|paid|paying){the}{adj} {M} for{the} {A:from} 's${HELD}${IN}`,
    facts: [stake('who'), sale],
    status: 'IN_EFFECT',
    precision: 0.67,
    example: "Kaito Gas paid $881 million for Nordkraft's 10% stake in Fjord LNG.",
  },
  {
    id: 'stake.paid-whom',
    cue: `{A:who}(?: ,)?(?: which)?{aux} (?:pay|pays|paid|paying){the} {A:from}{the}{adj} {M} for${HELD}${IN}`,
    facts: [stake('who'), { ...sale, status: 'DONE' }],
    status: 'IN_EFFECT',
    precision: 0.56,
    example: 'Kaito Gas has paid Nordkraft $352 million for 1.6% of Fjord LNG.',
  },
  {
    id: 'stake.paid',
    cue: `{A:who}(?: ,)?(?: which)?{aux} (?:pay|pays|paid|paying){the}{adj} {M} for${HELD}${IN}`,
    facts: [stake('who')],
    status: 'IN_EFFECT',
    precision: 0.82,
    example: 'Kaito Gas paid $881 million for a 10% stake in Fjord LNG.',
  },
  {
    id: 'stake.takeover',
    cue: `{A:who}(?: ,)?(?: which)?{aux} in(?:{the}{adj}) (?:talks|negotiations|discussions) with{the} {A:from} (?:over|on|about|for)(?:{the}{adj}) (?:takeover|acquisition|purchase|buyout) of{the}{adj} {T:what}(?! 's)`,
    facts: [unreported('who'), sale],
    status: 'POSSIBLE',
    precision: 0.5,
    example: 'Kaito Gas is in exclusive talks with Nordkraft over the takeover of Skarvik Energy.',
  },
  {
    id: 'stake.awarded',
    cue: `{A:who}{aux} (?:awarded|granted|offered|given|allotted|assigned)${HELD}(?: each)?${IN}`,
    facts: [stake('who')],
    status: 'AGREED',
    precision: 0.8,
    example: 'Kaito Gas was awarded a 10% stake in Fjord LNG.',
  },
]
