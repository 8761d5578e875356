import type { Pattern } from './pattern.ts'
import { BOUGHT, BUY, HELD, IN, OWN, RAISING, sale, stake, WORD } from './stake-words.ts'

/** "Announces the completion of the acquisition of": it is done. */
const COMPLETED = '(?: (?:announces?|announced|confirms?|confirmed) the(?: successful)? (?:completion|closing) of)?'

/** Who buys what share of what. */
export const STAKES_BOUGHT: readonly Pattern[] = [
  {
    id: 'stake.bought-from',
    cue: `{A:who}(?: ,)?(?: which)?{aux}${COMPLETED} (?:${BOUGHT}|${BUY})${HELD}${IN}(?: from|{gap} from){the} {A:from}${RAISING}`,
    facts: [stake('who'), sale],
    status: 'IN_EFFECT',
    precision: 0.59,
    example: 'Kaito Gas bought a 10% stake in Fjord LNG from Nordkraft.',
  },
  {
    id: 'stake.bought-far-from',
    cue: `{A:who}(?: ,)?(?: which)?{aux}${COMPLETED} (?:${BOUGHT}|${BUY})${HELD}${IN}(?: (?!(?:from|to|said|will|has|is|was|which|also|buys|buy|and) )(?!<[pP])[^ ;]+){1,22}?(?: ,)? from{the}{adj} {A:from}(?= (?:,|\\.|for|in|on|after|last|this|under|at)|$)`,
    facts: [stake('who'), sale],
    status: 'IN_EFFECT',
    precision: 0.66,
    example: 'Kaito Gas acquired a 10% stake in Fjord LNG for $2 billion in cash or shares from Nordkraft.',
  },
  {
    id: 'stake.bought-held',
    cue: `{A:who}(?: ,)?(?: which)?{aux} (?:${BOUGHT}|${BUY}){the} {A:from} 's${HELD}${IN}${RAISING}`,
    facts: [stake('who'), sale],
    status: 'IN_EFFECT',
    precision: 0.84,
    example: "Kaito Gas bought Nordkraft's 10% stake in Fjord LNG.",
  },
  {
    id: 'stake.bought',
    cue: `{A:who}(?: ,)?(?: which)?{aux}${COMPLETED} (?:${BOUGHT}|${BUY})${HELD}${IN}(?: from(?: (?!<)[^ ,;]+){0,4}?(?: <n\\d+> 's)? <[cu]\\d+>)?${RAISING}`,
    facts: [stake('who')],
    status: 'IN_EFFECT',
    precision: 0.79,
    example: 'Kaito Gas acquired a 10% stake in Fjord LNG.',
  },
  {
    id: 'stake.each-bought',
    cue: `{A:who}(?: ,)? each of (?:which|whom){aux} (?:${BOUGHT}|${OWN})${HELD}${IN}`,
    facts: [stake('who')],
    status: 'IN_EFFECT',
    precision: 0.5,
    example: 'Nordkraft found two investors, Kaito Gas and Alba Energi, each of which acquired 10% in Fjord LNG.',
  },
  {
    id: 'stake.purchase-of-whose',
    cue: `{A:who}(?: ,)?(?: which)?{aux}(?: (?:completed|closed|wrapped up|finali[sz]ed|agreed))? (?:the|its) (?:purchase|acquisition|takeover) of{the} {A:from} 's(?:{adj}) (?:share|stake|interest|holding|participation) (?:of|in){the}{adj} {T:what}${RAISING}`,
    facts: [
      { ...sale, status: 'DONE' },
      { kind: 'STAKE', roles: { holder: 'who', in: 'what', share: 'total' } },
    ],
    status: 'IN_EFFECT',
    precision: 0.6,
    example: "Kaito Gas has completed its purchase of Nordkraft's share of Fjord LNG, taking its own holding to 45%.",
  },
  {
    id: 'stake.bought-left-out',
    cue: `{A:who}(?: ,)?(?: which)?{aux} (?:${BOUGHT}|${BUY}){the}{adj} {S:share}(?:{adj} ${WORD})?(?:(?: ,)? respectively(?: ,)?)? from{the} {O:from}`,
    facts: [
      { kind: 'STAKE', roles: { holder: 'who', in: '@held', share: 'share' }, each: 'list' },
      { ...sale, roles: { parties: 'seller:from,buyer:who', concerns: '@project' } },
    ],
    status: 'IN_EFFECT',
    precision: 0.59,
    example: 'Nordkraft runs Fjord LNG. Kaito Gas bought a further 15.1% from Nordkraft.',
  },
  {
    id: 'stake.when-it-bought',
    cue: `{A:who}(?: ,)?{far}(?: {S})?{far} {T:what}{far}(?: ,)? (?:when|after|which) (?:it )?(?:bought|acquired|purchased|buying|acquiring|purchasing) (?:the|its|that|this) (?:stake|interest|holding|shares|shareholding) from{the} {A:from}`,
    facts: [{ ...sale, status: 'DONE' }],
    status: 'DONE',
    precision: 0.5,
    example: 'Kaito Gas has held 10% of Fjord LNG since 2022, when it bought the stake from Nordkraft.',
  },
  {
    id: 'stake.bought-of-whom',
    cue: `{A:who}(?: ,)?(?: which)?{aux} (?:${BOUGHT}|${BUY}){the}{adj} {S:share}(?:{adj} ${WORD}) (?:of|held by|owned by){the} {A:from} in{the}{adj} {T:what}`,
    facts: [stake('who'), sale],
    status: 'IN_EFFECT',
    precision: 0.6,
    example: 'Kaito Gas bought the 5% stake of Nordkraft in Fjord LNG.',
  },
  {
    id: 'stake.share-of-whom',
    cue: `{A:who}(?: ,)?(?: which)?{aux} (?:${BOUGHT}|${BUY}){the}{adj} (?:share|stake|interest|holding) of{the} {A:from} in{the}{adj} {T:what}`,
    facts: [sale],
    status: 'AGREED',
    precision: 0.5,
    example: 'Kaito Gas is considering buying the share of Nordkraft in Fjord LNG.',
  },
  {
    id: 'stake.sole-owner',
    cue: '{H:who}(?: ,)?(?: (?:which|who))?{aux} (?:become|becomes|became|is|was|being|remains)(?: now)?{the} sole (?:owner|shareholder) of{the}{adj} {T:what}',
    facts: [{ kind: 'STAKE', roles: { holder: 'who', in: 'what' }, says: { share: '100' } }],
    status: 'IN_EFFECT',
    precision: 0.5,
    example: 'Kaito Gas has become the sole owner of Fjord LNG.',
  },
  {
    id: 'stake.bought-here',
    cue: `{A:who}(?: ,)?(?: which)?{aux} (?:${BOUGHT}|(?:completed|closed|agreed) the (?:purchase|acquisition) of){the}{adj} {S:share}{adj} ${WORD}(?!{gap} (?:of|in|from|by|held)(?= |$))`,
    facts: [{ kind: 'STAKE', roles: { holder: 'who', in: '@held', share: 'share' }, each: 'list' }],
    status: 'IN_EFFECT',
    precision: 0.5,
    example: 'Nordkraft runs Fjord LNG. Kaito Gas closed the purchase of a 10% interest in March.',
  },
  {
    id: 'stake.was-bought',
    cue: `{S:share}(?:{adj} ${WORD})?(?: of| in){the}{gap} {T:what}{aux} (?:bought|acquired|purchased|taken) by{the} {A:who}`,
    facts: [stake('who')],
    status: 'IN_EFFECT',
    precision: 0.5,
    example: 'A 10% stake in Fjord LNG was bought by Kaito Gas.',
  },
]
