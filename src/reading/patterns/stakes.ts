import type { FactOfPattern, Pattern } from './pattern.ts'

const WORD =
  '(?:stakes?|interests?|shares?|shareholdings?|holdings?|equity|participations?|participating interests?|working interests?|equity interests?|ownership|ownership interests?|equity stakes?)'
/** "a 30% stake", "30% of the shares", "a combined 27.5% working interest", "30%". */
const HELD = `(?:{the}{adj} ${WORD} (?:of|totalling|amounting to) {S:share2}|{the}{adj} {S:share}(?:{adj} ${WORD})?(?: of (?:the )?(?:shares|equity|capital|interest|stock))?)`
const NAMED = `(?:{the}(?: (?:small|mostly|large|significant|unspecified|undisclosed|direct|indirect|equity|its|entire|remaining|existing|non-operated|operated|new|combined|respective|strategic|minor|sizeable|whole)){0,4} ${WORD})`
const IN = "(?: (?:in|of|on))(?:{the}{adj}) {T:what}(?! 's)(?! in(?: the)? <[jw])"
const OWN =
  '(?:owns?|owned|owning|holds?|held|holding|has|have|had|having|controls?|controlled|controlling|retains?|retained|retaining|keeps?|kept|keeping|maintains?|with|owing|possess(?:es|ed)?)'
const TO_HAVE = '(?:own|hold|have|control|retain|keep|take over)'
/** What it comes to counts: "…, raising its interest to 47.5%". */
const RAISING = `(?:(?: ,)? (?:raising|increasing|lifting|bringing|taking|boosting)(?: (?:its|their|the|total|overall|own))* (?:stake|interest|holding|shareholding|share|ownership|participation)(?:{gap}) to {S:total})?`
const BOUGHT =
  '(?:bought|buys|acquired|acquires|purchased|purchases|took|takes|taken|taking|obtained|obtains|secured|secures|received|receives|won|wins|gained|picked up|farmed into|farms into|added|raised|raises|increased|increases|lifted|boosted)'
const BUY =
  '(?:buy|buying|acquire|acquiring|purchase|purchasing|take|take up|obtain|secure|receive|pick up|farm into|farm in to|join with|the acquisition of|acquisition of|purchase of|get|raise|increase|lift|boost)'
const SOLD =
  '(?:sold|sells|divested|divests|transferred|transfers|offloaded|disposed of|farmed out|relinquished|exited|ceded|handed over|gave up|surrendered)'
const SELL =
  '(?:sell|selling|divest|divesting|transfer|transferring|offload|offloading|dispose of|farm out|relinquish|farm down|reduce|cede|hand over|exit|give up)'
const stake = (holder: string, more: Partial<FactOfPattern> = {}): FactOfPattern => ({
  kind: 'STAKE',
  roles: { holder, in: 'what', share: 'total,share,share2' },
  each: 'list',
  ...more,
})
const unreported = (holder: string, more: Partial<FactOfPattern> = {}): FactOfPattern => ({ kind: 'STAKE', roles: { holder, in: 'what' }, ...more })
const sale: FactOfPattern = {
  kind: 'DEAL',
  roles: { parties: 'seller:from,buyer:who', concerns: 'what' },
  says: { dealType: 'agreement' },
  status: 'AGREED',
}

/** Who holds what share of what. */
export const STAKES: readonly Pattern[] = [
  {
    id: 'stake.holds',
    cue: `{A:who}(?: ,)?(?: (?:which|who|that))?{aux} ${OWN}${HELD}${IN}`,
    facts: [stake('who')],
    status: 'IN_EFFECT',
    precision: 0.93,
    example: 'Nordkraft holds a 30% stake in Fjord LNG.',
  },
  {
    id: 'stake.to-hold',
    cue: `{A:who}(?: ,)?(?: (?:which|who))?{aux} ${TO_HAVE}${HELD}${IN}`,
    facts: [stake('who')],
    status: 'PLANNED',
    precision: 0.88,
    example: 'Nordkraft will hold 30% of Fjord LNG.',
  },
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
    id: 'stake.sold-to',
    cue: `{A:from}(?: ,)?(?: which)?{aux} (?:${SOLD}|${SELL})${HELD}${IN}(?: to|{far} to){the} {A:who}`,
    facts: [stake('who'), sale],
    status: 'IN_EFFECT',
    precision: 0.9,
    example: 'Nordkraft sold a 10% stake in Fjord LNG to Kaito Gas.',
  },
  {
    id: 'stake.sold',
    cue: `{A:who}(?: ,)?(?: which)?{aux} (?:${SOLD})${HELD}${IN}`,
    facts: [stake('who', { status: 'ENDED' })],
    status: 'ENDED',
    precision: 0.75,
    example: 'Nordkraft sold its 10% stake in Fjord LNG.',
  },
  {
    id: 'stake.to-sell',
    cue: `{A:from}(?: ,)?(?: which)?{aux} ${SELL}(?: (?:part|half|some|all|most|a portion|a part|a quarter) of)?${HELD}${IN}`,
    facts: [{ kind: 'DEAL', roles: { parties: 'seller:from', concerns: 'what' }, says: { dealType: 'agreement' } }],
    status: 'PLANNED',
    precision: 0.6,
    example: 'Nordkraft is considering selling a 10% stake in Fjord LNG.',
  },
  {
    id: 'stake.its',
    cue: `{A:who}(?: ,)?(?: (?:which|has|is|are|had|will))?(?:{far}|{far} {A}{far}|{far} {M}{far}) (?:its|their)(?: (?:own|existing|entire|remaining|whole|current|direct|indirect))* {S:share}(?:{adj} ${WORD})?${IN}`,
    facts: [stake('who', { isSettled: true })],
    status: 'IN_EFFECT',
    precision: 0.85,
    example: 'Nordkraft is considering a sale of its 30% stake in Fjord LNG.',
  },
  {
    id: 'stake.operates-with',
    cue: `{A:who}(?: ,)?(?: which)?{aux} (?:operates|leads|runs)(?:{the}{gap}) {J:what}{far}(?: ,)? with{the}(?:{gap}) {S:share}(?:{adj} ${WORD})?`,
    facts: [stake('who')],
    status: 'IN_EFFECT',
    precision: 0.88,
    example: 'Nordkraft operates Fjord LNG with a 30% interest.',
  },
  {
    id: 'stake.owned-each',
    cue: `{T:what}(?: ,)?(?: which)?{aux} (?:owned|held|controlled) {S:share}(?: (?:each|equally))? by{the} {A:who}`,
    facts: [stake('who')],
    status: 'IN_EFFECT',
    precision: 0.9,
    example: 'Kaito LNG is owned 50-50 by Kaito Gas and Nordkraft.',
  },
  {
    id: 'stake.sale-of-to',
    cue: `{A:from}(?: ,)?(?: which)?{aux}{the}{adj} (?:sale|divestment|transfer|disposal|farm-out) of(?: (?:part|half|some|all|most) of)?${HELD}${IN}(?:{gap}) to{the}{adj} {A:who}`,
    facts: [stake('who'), sale],
    status: 'IN_EFFECT',
    precision: 0.88,
    example: 'Nordkraft completed the sale of a 10% stake in Fjord LNG to Kaito Gas.',
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
    id: 'stake.of-whom',
    cue: `{S:share}(?:{adj} ${WORD}) (?:of|held by|owned by){the} {A:who} in{the}{adj} {T:what}`,
    facts: [stake('who', { isSettled: true })],
    status: 'IN_EFFECT',
    precision: 0.85,
    example: 'The 5% stake of Nordkraft in Fjord LNG is for sale.',
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
    id: 'stake.wholly-owned-by',
    cue: `{T:what}(?: ,)?(?: which)?{aux} (?:wholly|fully|entirely)(?:-| - | )owned by{the} {A:who}`,
    facts: [{ kind: 'STAKE', roles: { holder: 'who', in: 'what' }, says: { share: '100' } }],
    status: 'IN_EFFECT',
    precision: 0.9,
    example: 'Fjord LNG is wholly owned by Nordkraft.',
  },
  {
    id: 'stake.sale-of',
    cue: `{A:from}(?: ,)?(?: which)?{aux}{the}{adj} (?:sale|divestment|disposal) of(?: (?:part|half|some|all|most) of)?${HELD}${IN}`,
    facts: [{ kind: 'DEAL', roles: { parties: 'seller:from', concerns: 'what' }, says: { dealType: 'agreement' } }],
    status: 'PLANNED',
    precision: 0.65,
    example: 'Nordkraft is considering a sale of its 30% stake in Fjord LNG.',
  },
  {
    id: 'stake.possessive',
    cue: `{A:who} 's(?:{gap}) {S:share}(?:{adj} ${WORD})?${IN}`,
    facts: [stake('who')],
    status: 'IN_EFFECT',
    precision: 0.85,
    example: "Nordkraft's 30% stake in Fjord LNG is not for sale.",
  },
  {
    id: 'stake.which-holds',
    cue: `{T:what}(?: ,)?(?:{the}{adj})? (?:in|of) which{the} {A:who}{aux} ${OWN}${HELD}`,
    facts: [stake('who')],
    status: 'IN_EFFECT',
    precision: 0.93,
    example: 'Fjord LNG, in which Nordkraft holds a 30% stake, is on time.',
  },
  {
    id: 'stake.owned-by',
    cue: `{T:what}(?: ,)?(?: which)?(?: (?:is|are|was|remains|be|will be|to be|would be))?(?: {S:share})(?: -| directly)? ?(?:owned|held|controlled|-owned) by{the} {A:who}`,
    facts: [stake('who')],
    status: 'IN_EFFECT',
    precision: 0.92,
    example: 'Fjord LNG is 30% owned by Nordkraft.',
  },
  {
    id: 'stake.held-by',
    cue: `{S:share}(?:{adj} ${WORD})?(?: of| in){the}{gap} {T:what}(?: ,)?(?: which)?(?: (?:is|are|was|were|being))?(?: (?:currently|owned|now))*? (?:held|owned|controlled) by{the} {A:who}`,
    facts: [stake('who')],
    status: 'IN_EFFECT',
    precision: 0.92,
    example: 'A 30% stake in Fjord LNG is held by Nordkraft.',
  },
  {
    id: 'stake.was-sold',
    cue: `{S:share}(?:{adj} ${WORD})?(?: of| in){the}{gap} {T:what}{aux} (?:sold|transferred|offered|handed over|awarded) to{the} {A:who}`,
    facts: [stake('who')],
    status: 'IN_EFFECT',
    precision: 0.85,
    example: 'A 10% stake in Fjord LNG was sold to Kaito Gas.',
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
    id: 'stake.share-owner',
    cue: `{A:who}(?: ,)?(?: (?:which|who))?(?: (?:is|was|remains|as))?(?:{the})(?:{gap}) {S:share}(?: -)? (?:owner|shareholder|stakeholder|partner|holder)(?: (?:in|of)){the}{gap} {T:what}`,
    facts: [stake('who')],
    status: 'IN_EFFECT',
    precision: 0.9,
    example: 'Nordkraft, a 30% shareholder in Fjord LNG, declined to comment.',
  },
  {
    id: 'stake.operator-with',
    cue: `{T:what}{far} (?:operated|led|run) by{the} {A:who}(?: ,)? (?:with|which (?:holds|owns|has))${HELD}(?! (?:in|of|on))`,
    facts: [stake('who')],
    status: 'IN_EFFECT',
    precision: 0.85,
    example: 'Fjord LNG is operated by Nordkraft with a 30% stake.',
  },
  {
    id: 'stake.subsidiary',
    cue: `(?<what><[cbousw]\\d+>)(?: ,)?(?: (?:is|which is))?{the} wholly(?:-| - | )owned (?:subsidiary|unit|arm|affiliate) of{the} {A:who}`,
    facts: [{ kind: 'STAKE', roles: { holder: 'who', in: 'what' }, says: { share: '100' } }],
    status: 'IN_EFFECT',
    precision: 0.85,
    example: 'Kaito Trading, a wholly owned subsidiary of Kaito Gas, bought the cargo.',
  },
  {
    id: 'stake.its-subsidiary',
    cue: `{A:who}(?:{far}|{far} {A}{far}) (?:its|their) wholly(?:-| - | )owned(?: (?:subsidiary|unit|arm|affiliate))?(?: ,)? {O:what}`,
    facts: [{ kind: 'STAKE', roles: { holder: 'who', in: 'what' }, says: { share: '100' } }],
    status: 'IN_EFFECT',
    precision: 0.85,
    example: 'Kaito Gas sold it to its wholly owned subsidiary, Kaito Trading.',
  },
  {
    id: 'stake.equally-owned',
    cue: `{T:what}(?: ,)?(?: which)?{aux} equally owned by{the} {A:who}`,
    facts: [{ ...unreported('who'), says: { share: 'equal' } }],
    status: 'IN_EFFECT',
    precision: 0.88,
    example: 'Kaito LNG is equally owned by Kaito Gas and Nordkraft.',
  },
  {
    id: 'stake.shareholders-in-which',
    cue: `{T:what}(?: ,)? in which{the} {A:who} (?:are|is)(?:{the}{adj}) (?:shareholders?|partners?|stakeholders?)`,
    facts: [unreported('who')],
    status: 'IN_EFFECT',
    precision: 0.85,
    example: 'Fjord LNG, in which Nordkraft and Kaito Gas are shareholders, is late.',
  },
  {
    id: 'stake.awarded',
    cue: `{A:who}{aux} (?:awarded|granted|offered|given|allotted|assigned)${HELD}(?: each)?${IN}`,
    facts: [stake('who')],
    status: 'AGREED',
    precision: 0.85,
    example: 'Kaito Gas was awarded a 10% stake in Fjord LNG.',
  },
  {
    id: 'stake.venture-of',
    cue: `{T:what}(?: ,)?(?: (?:is|which is|being))?{the}(?:{gap}) (?:joint venture|venture|partnership|consortium)(?: (?:of|between|among|comprising|made up of|owned by)){the} {A:who}(?! \\()`,
    facts: [unreported('who')],
    status: 'IN_EFFECT',
    precision: 0.85,
    example: 'Kaito LNG, a joint venture of Kaito Gas and Nordkraft, has ordered two ships.',
  },
  {
    id: 'stake.equal-venture',
    cue: `{T:what}(?: ,)?(?: (?:is|which is))?{the} {S:share}(?:{gap}) (?:joint venture|venture|partnership)(?: (?:of|between|among)){the} {A:who}`,
    facts: [stake('who')],
    status: 'IN_EFFECT',
    precision: 0.9,
    example: 'Kaito LNG is a 50-50 joint venture between Kaito Gas and Nordkraft.',
  },
  {
    id: 'stake.changed',
    cue: `{A:who}(?: ,)?(?: which)?{aux} (?:increase|increases|increased|increasing|raise|raises|raised|raising|lift|lifts|lifted|boost|boosted|cut|cuts|reduce|reduces|reduced|grow|grew|doubled|double)(?: (?:its|their|his|the))? (?:stake|interest|shareholding|holding|share|participation)${IN}(?:{gap} from {S})? to {S:share}`,
    facts: [stake('who')],
    status: 'IN_EFFECT',
    precision: 0.88,
    example: 'Kaito Gas increased its stake in Fjord LNG to 30%.',
  },
  {
    id: 'stake.its-unreported',
    cue: `{A:who}(?: ,)?(?:{far}) (?:its|their)(?: (?:own|entire|whole|remaining|minority|small|existing))? (?:stake|interest|shareholding|shares|participation|stakes)${IN}`,
    facts: [unreported('who', { isSettled: true })],
    status: 'IN_EFFECT',
    precision: 0.78,
    example: 'Nordkraft said it had no plans to sell its stake in Fjord LNG.',
  },
  {
    id: 'stake.owned-by-unreported',
    cue: '{T:what}(?: ,)?(?: which)?{aux} (?:owned|controlled|jointly owned|co-owned) by{the} {A:who}',
    facts: [unreported('who')],
    status: 'IN_EFFECT',
    precision: 0.78,
    example: 'Fjord LNG is owned by Nordkraft.',
  },
  {
    id: 'stake.unreported',
    cue: `{A:who}(?: ,)?(?: which)?{aux} ${OWN}${NAMED}${IN}`,
    facts: [unreported('who')],
    status: 'IN_EFFECT',
    precision: 0.85,
    example: 'Nordkraft has a stake in Fjord LNG.',
  },
  {
    id: 'stake.unreported-bought',
    cue: `{A:who}(?: ,)?(?: which)?{aux} (?:${BOUGHT}|${BUY})${NAMED}${IN}`,
    facts: [unreported('who')],
    status: 'IN_EFFECT',
    precision: 0.78,
    example: 'Kaito Gas may take a stake in Fjord LNG.',
  },
  {
    id: 'stake.shareholders',
    cue: `(?:shareholders|owners|partners|stakeholders|co-owners|venture partners)(?: (?:in|of)){the}{gap} {T:what}{far} (?:are|include|includes|comprise|being|,|:){the} {A:who}(?! \\()(?! (?:with|,|at) )`,
    facts: [unreported('who')],
    status: 'IN_EFFECT',
    precision: 0.75,
    example: 'The shareholders of Fjord LNG are Nordkraft and Kaito Gas.',
  },
]
