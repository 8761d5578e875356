import type { Pattern } from './pattern.ts'
import { SELL, SOLD, sale, unreported } from './stake-words.ts'

/** A company that is bought or sold as such; behind its name nothing that makes it another's. */
const COMPANY = "(?<what><[cu]\\d+>)(?! (?:'s|-|and|or|at|<|cargo|cargoes|gas|oil|lng|shares|stock|crude|assets|business|fields?|operations)(?= |$))"
const BOUGHT = '(?:bought|buys|acquired|acquires|purchased|purchases|took over|takes over|absorbed|swallowed|snapped up)'
const BUY = '(?:buy|acquire|purchase|take over|absorb|buying|acquiring|purchasing|taking over)'
const PURCHASE =
  '(?:(?:completed|completes|complete|closed|closes|close|sealed|finali[sz]ed|agreed|announced|wrapped up|pursue|pursuing|signed|concluded) (?:the|its|a|an)(?: {M})?{adj} (?:acquisition|purchase|takeover|buyout) of)'

/** Who buys, sells or bids for a whole company, of which no share is told. */
export const STAKES_OF_WHOLE: readonly Pattern[] = [
  {
    id: 'stake.whole-bought-from',
    cue: `{A:who}(?: ,)?(?: which)?{aux} (?:${BOUGHT}|${BUY}|${PURCHASE}){the}{adj} ${COMPANY}(?:(?: for)?(?: (?:about|some|around))?(?: {M})?{adj}) from{the} {A:from}`,
    facts: [unreported('who'), sale],
    status: 'IN_EFFECT',
    precision: 0.5,
    example: 'Kaito Gas completed its $1.2 billion takeover of Alba Energi from Nordkraft.',
  },
  {
    id: 'stake.whole-bought',
    cue: `{A:who}(?: ,)?(?: which)?{aux} (?:${BOUGHT}|${BUY}|${PURCHASE}){the}{adj} ${COMPANY}`,
    facts: [unreported('who')],
    status: 'IN_EFFECT',
    precision: 0.27,
    example: 'Kaito Gas took over Alba Energi last year.',
  },
  {
    id: 'stake.whole-purchase-of',
    cue: `{A:who} 's(?:{adj})(?: {M})?{adj} (?:acquisition|takeover|purchase|buyout) of{the}{adj} ${COMPANY}`,
    facts: [unreported('who')],
    status: 'IN_EFFECT',
    precision: 0.5,
    example: "Kaito Gas's takeover of Alba Energi created a giant.",
  },
  {
    id: 'stake.whole-purchase-by',
    cue: `(?:acquisition|takeover|purchase|buyout) of{the}{adj} ${COMPANY} by{the}{adj} {A:who}`,
    facts: [unreported('who')],
    status: 'IN_EFFECT',
    precision: 0.4,
    example: 'The acquisition of Alba Energi by Kaito Gas was approved.',
  },
  {
    id: 'stake.whole-was-bought',
    cue: `${COMPANY}(?: ,)?(?: which)?{aux} (?:acquired by|bought by|taken over by|absorbed by|purchased by|merged into|bought out by){the} {A:who}(?! 's)`,
    facts: [unreported('who')],
    status: 'IN_EFFECT',
    precision: 0.4,
    example: 'Alba Energi was merged into Kaito Gas.',
  },
  {
    id: 'stake.whole-bid',
    cue: `{A:who}(?: ,)?(?: which)?{aux}(?:{the}{adj}(?: {M})?{adj}) (?:bid|offer|approach|proposal|bidding) for{the}{adj} ${COMPANY}`,
    facts: [unreported('who')],
    status: 'POSSIBLE',
    precision: 0.29,
    example: 'Kaito Gas denied that it was preparing a bid for Alba Energi.',
  },
  {
    id: 'stake.whole-bid-from',
    cue: `(?<what><[cu]\\d+>)(?: ,)?(?:{far}) (?:rejected|turned down|rebuffed|accepted|received|accepts|rejects|spurned){the}{adj}(?: {M})?{adj} (?:offer|bid|proposal|approach) from{the}{adj} {A:who}(?! (?:to|for) )`,
    facts: [unreported('who')],
    status: 'POSSIBLE',
    precision: 0.29,
    example: "Alba Energi's board rejected a $2 billion takeover proposal from Kaito Gas.",
  },
  {
    id: 'stake.whole-offer-to-buy',
    cue: `(?:offer|bid|proposal|approach) from{the}{adj} {A:who} (?:to (?:buy|acquire|take over|purchase)|for){the}{adj} ${COMPANY}`,
    facts: [unreported('who')],
    status: 'PLANNED',
    precision: 0.5,
    example: 'Nordkraft accepted an offer from Kaito Gas to buy Alba Energi.',
  },
  {
    id: 'stake.whole-sold-to',
    cue: `{A:from}(?: ,)?(?: which)?{aux} (?:${SOLD}|${SELL}|sale of)(?: (?:all of|the whole of|all))?{the}{adj} ${COMPANY}(?:(?: for)?(?: {M})?) to{the} {A:who}`,
    facts: [unreported('who'), sale],
    status: 'IN_EFFECT',
    precision: 0.5,
    example: 'Nordkraft sold Alba Energi to Kaito Gas.',
  },
  {
    id: 'stake.possessive-unreported',
    cue: `{A:who} 's(?: (?:own|entire|whole|remaining|minority|small|existing|indirect|direct))* (?:stake|interest|shareholding|shares|participation|stakes|share|holding) in{the}{adj} {T:what}(?! 's)(?! (?:to|of|at|from|fell|rose|was|is|will|stands|would|by|\\() ?)`,
    facts: [unreported('who', { isSettled: true })],
    status: 'IN_EFFECT',
    precision: 0.2,
    example: "Norvania has no plans to buy Nordkraft's stake in Fjord LNG.",
  },
  {
    id: 'stake.bought-held-unreported',
    cue: `{A:who}(?: ,)?(?: which)?{aux} (?:${BOUGHT}|${BUY}|${PURCHASE}){the} {A:from} 's(?:{adj}) (?:stakes?|interests?|shares?|holdings?|shareholding|participation) in{the}{adj} {T:what}(?! 's)`,
    facts: [unreported('who'), sale],
    status: 'IN_EFFECT',
    precision: 0.45,
    example: "Kaito Gas bought Nordkraft's stake in Fjord LNG.",
  },
  {
    id: 'stake.all-shares-belong',
    cue: '(?:all|all of|all the|the entire|the whole)(?: (?:of the|the|its))?(?: (?:issued|outstanding|ordinary))* (?:shares|share capital|stock|capital|equity) (?:of|in){the}{adj} {T:what}{aux} (?:belong|belongs|belonged|held|owned|in the hands)(?: (?:to|by|of)){the} {H:who}',
    facts: [{ kind: 'STAKE', roles: { holder: 'who', in: 'what' }, says: { share: '100' } }],
    status: 'IN_EFFECT',
    precision: 0.6,
    example: 'All shares in Kaito LNG belong to Kaito Gas.',
  },
]
