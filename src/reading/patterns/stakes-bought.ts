import type { Pattern } from './pattern.ts'
import { BOUGHT, BUY, HELD, IN, RAISING, sale, stake, unreported, WORD } from './stake-words.ts'

/** Who buys or is awarded what share of what. */
export const STAKES_BOUGHT: readonly Pattern[] = [
  {
    id: 'stake.bought-from',
    cue: `{A:who}(?: ,)?(?: which)?{aux} (?:${BOUGHT}|${BUY})${HELD}${IN}(?: from|{gap} from){the} {A:from}${RAISING}`,
    facts: [stake('who'), sale],
    status: 'IN_EFFECT',
    precision: 0.9,
    example: 'Kaito Gas bought a 10% stake in Fjord LNG from Nordkraft.',
  },
  {
    id: 'stake.bought-held',
    cue: `{A:who}(?: ,)?(?: which)?{aux} (?:${BOUGHT}|${BUY}){the} {A:from} 's${HELD}${IN}`,
    facts: [stake('who'), sale],
    status: 'IN_EFFECT',
    precision: 0.85,
    example: "Kaito Gas bought Nordkraft's 10% stake in Fjord LNG.",
  },
  {
    id: 'stake.bought',
    cue: `{A:who}(?: ,)?(?: which)?{aux} (?:${BOUGHT}|${BUY})${HELD}${IN}${RAISING}`,
    facts: [stake('who')],
    status: 'IN_EFFECT',
    precision: 0.88,
    example: 'Kaito Gas acquired a 10% stake in Fjord LNG.',
  },
  {
    id: 'stake.purchase-of-whose',
    cue: `{A:who}(?: ,)?(?: which)?{aux}(?: (?:completed|closed|wrapped up|finali[sz]ed|agreed))? (?:the|its) (?:purchase|acquisition|takeover) of{the} {A:from} 's(?:{adj}) (?:share|stake|interest|holding|participation) (?:of|in){the}{adj} {T:what}${RAISING}`,
    facts: [
      { ...sale, status: 'DONE' },
      { kind: 'STAKE', roles: { holder: 'who', in: 'what', share: 'total' } },
    ],
    status: 'IN_EFFECT',
    precision: 0.84,
    example: "Kaito Gas has completed its purchase of Nordkraft's share of Fjord LNG, taking its own holding to 45%.",
  },
  {
    id: 'stake.bought-left-out',
    cue: `{A:who}(?: ,)?(?: which)?{aux} (?:${BOUGHT}|${BUY}){the}{adj} {S:share}(?:{adj} ${WORD})? from{the} {A:from}`,
    facts: [
      { kind: 'STAKE', roles: { holder: 'who', in: '@project', share: 'share' }, each: 'list' },
      { ...sale, roles: { parties: 'seller:from,buyer:who', concerns: '@project' } },
    ],
    status: 'IN_EFFECT',
    precision: 0.82,
    example: 'Nordkraft runs Fjord LNG. Kaito Gas bought a further 15.1% from Nordkraft.',
  },
  {
    id: 'stake.when-it-bought',
    cue: `{A:who}(?: ,)?{far}(?: {S})?{far} {T:what}{far}(?: ,)? (?:when|after|which) (?:it )?(?:bought|acquired|purchased|buying|acquiring|purchasing) (?:the|its|that|this) (?:stake|interest|holding|shares|shareholding) from{the} {A:from}`,
    facts: [{ ...sale, status: 'DONE' }],
    status: 'DONE',
    precision: 0.78,
    example: 'Kaito Gas has held 10% of Fjord LNG since 2022, when it bought the stake from Nordkraft.',
  },
  {
    id: 'stake.takeover',
    cue: `{A:who}(?: ,)?(?: which)?{aux} in(?:{the}{adj}) (?:talks|negotiations|discussions) with{the} {A:from} (?:over|on|about|for)(?:{the}{adj}) (?:takeover|acquisition|purchase|buyout) of{the}{adj} {T:what}(?! 's)`,
    facts: [unreported('who'), sale],
    status: 'POSSIBLE',
    precision: 0.78,
    example: 'Kaito Gas is in exclusive talks with Nordkraft over the takeover of Skarvik Energy.',
  },
  {
    id: 'stake.bought-of-whom',
    cue: `{A:who}(?: ,)?(?: which)?{aux} (?:${BOUGHT}|${BUY}){the}{adj} {S:share}(?:{adj} ${WORD}) (?:of|held by|owned by){the} {A:from} in{the}{adj} {T:what}`,
    facts: [stake('who'), sale],
    status: 'IN_EFFECT',
    precision: 0.85,
    example: 'Kaito Gas bought the 5% stake of Nordkraft in Fjord LNG.',
  },
  {
    id: 'stake.was-bought',
    cue: `{S:share}(?:{adj} ${WORD})?(?: of| in){the}{gap} {T:what}{aux} (?:bought|acquired|purchased|taken) by{the} {A:who}`,
    facts: [stake('who')],
    status: 'IN_EFFECT',
    precision: 0.85,
    example: 'A 10% stake in Fjord LNG was bought by Kaito Gas.',
  },
  {
    id: 'stake.awarded',
    cue: `{A:who}{aux} (?:awarded|granted|offered|given|allotted|assigned)${HELD}(?: each)?${IN}`,
    facts: [stake('who')],
    status: 'AGREED',
    precision: 0.85,
    example: 'Kaito Gas was awarded a 10% stake in Fjord LNG.',
  },
]
