import { figure } from './figure-fact.ts'
import type { Pattern } from './pattern.ts'
import { COMMODITY } from './supply-words.ts'

/** What countries buy and sell, and what they have over from it. */
export const FIGURES_OF_TRADE: readonly Pattern[] = [
  {
    id: 'figure.exports-to-whom',
    cue: "(?<of><[na]\\d+>)(?: 's)?(?:{adj}) exports to{the} (?<with><n\\d+>){aux} (?:fell|rose|grew|dropped|declined|increased|jumped|climbed|slid|came|amounted|totalled)(?: (?:by )?{S})?(?:{adj}) to(?:{adj}) {M:quantity}",
    facts: [{ kind: 'FIGURE', roles: { of: 'of', with: 'with', quantity: 'quantity' }, says: { metric: 'exports' } }],
    status: 'DONE',
    precision: 0.71,
    example: "Norvania's exports to Oststaat fell 30% to 604 billion yen last year.",
  },
  {
    id: 'figure.bought',
    cue: '(?<of><n\\d+>)(?: ,)?(?: which)?{aux} (?:bought|brought in|took in|consumed) {Q:quantity}(?! of <[an])(?! <[an])(?! (?:[^ ,]+ ){0,6}from (?:the )?<[a-pr-z])',
    facts: [figure('imports')],
    status: 'DONE',
    precision: 0.78,
    example: 'Norvania bought 46 million tons last year.',
  },
  {
    id: 'figure.imports-of-reached',
    cue: `(?<of><[na]\\d+>)(?: 's)?(?:{adj}) imports of(?:{adj}) ${COMMODITY}{aux} (?:reached|hit|amounted to|totalled|totaled|stood at|came to|rose to|fell to)(?:{adj}) {Q:quantity}`,
    facts: [figure('imports')],
    status: 'DONE',
    precision: 0.6,
    example: "Norvania's imports of LNG reached 79 million tonnes in 2031.",
  },
  {
    id: 'figure.ran-surplus',
    cue: '{N:of}(?: ,)?(?: which)?{aux} (?:ran|had|posted|recorded|runs|has){the}{adj}(?: {M:quantity})?{adj} (?:deficit|surplus)(?: of {M:quantity2})?(?: in(?: its)? trade)? with{the} {N:with}',
    facts: [{ kind: 'FIGURE', roles: { of: 'of', with: 'with', quantity: 'quantity,quantity2' }, says: { metric: 'trade_balance' } }],
    status: 'DONE',
    precision: 0.71,
    example: 'Norvania ran a $123 billion trade surplus with Oststaat last year.',
  },
  {
    id: 'figure.trade-with',
    cue: "(?<of><[no]\\d+>) 's(?: (?:bilateral|two-way|total|goods|annual))* trade(?: turnover)? with{the} (?<with><[no]\\d+>){aux} (?:totaled|totalled|reached|stood at|amounted to|was|hit|was worth|came to|exceeded)(?:{adj}) {M:quantity}",
    facts: [{ kind: 'FIGURE', roles: { of: 'of', with: 'with', quantity: 'quantity' }, says: { metric: 'trade' } }],
    status: 'DONE',
    precision: 0.6,
    example: "Kaito's bilateral trade with Norvania stood at $12 billion in 2029.",
  },
]
