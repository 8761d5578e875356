import { ALL_ENTITY_KINDS } from '../entity.ts'
import { choice, date, text } from '../values/plain.ts'
import { quantity } from '../values/quantity.ts'
import type { FactKindSpec } from './fact-kind.ts'

export const METRICS = {
  CAPACITY: 'What a plant, terminal or line can take or make.',
  COST: 'What something costs.',
  LENGTH: 'The length of a pipeline or cable.',
  COUNT: 'A number of things.',
  PRODUCTION: 'What is produced.',
  IMPORTS: 'What is imported.',
  EXPORTS: 'What is exported.',
  DEMAND: 'What is needed or used.',
  SHARE: 'A part of a whole, in percent.',
  PRICE_RATIO: 'One price as a multiple of another.',
  TRAVEL_TIME: 'How long a journey takes.',
  TRADE: 'The trade between two, both ways.',
  TRADE_BALANCE: 'Exports less imports of the one with the other; a deficit is negative.',
  CONTRACTS_EXPIRING: 'What contracts that expire amount to.',
  RANK: 'A place in an order, 1 the largest.',
  CHANGE_IN_DEMAND: 'A change of demand.',
  CHANGE_IN_TRADE: 'A change of trade.',
  CHANGE_IN_SALES: 'A change of sales.',
  STAGE: 'No number but a stage, such as construction or expansion: the status is the message.',
  OTHER: 'Anything else; the summary says what.',
} as const

export type Metric = keyof typeof METRICS

/** A number, with its unit and period, that documents report of an entity; `comparedWith` is what a change is measured from. */
export const figure = {
  kind: 'FIGURE',
  key: 'figure',
  label: 'Figure',
  ends: [
    { key: 'of', role: 'DESCRIBED', tie: 'DESCRIBES', kinds: ALL_ENTITY_KINDS, takes: 'one' },
    { key: 'with', role: 'COUNTERPART', tie: 'WITH', kinds: ALL_ENTITY_KINDS, takes: 'at most one' },
  ],
  identity: { metric: choice(METRICS), period: date, unit: text },
  required: ['metric'],
  values: { quantity, comparedWith: date },
  sameIf: ({ of = '', with: counterpart = '' }, { metric, period, unit }) => [
    of,
    counterpart,
    String(metric),
    String(period ?? ''),
    String(unit ?? ''),
  ],
} as const satisfies FactKindSpec
