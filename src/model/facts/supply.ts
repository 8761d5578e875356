import { ACTOR_KINDS, ALL_ENTITY_KINDS } from '../entity.ts'
import { money } from '../values/money.ts'
import { date, text } from '../values/plain.ts'
import { quantity } from '../values/quantity.ts'
import { share } from '../values/share.ts'
import type { FactKindSpec } from './fact-kind.ts'

/** A commodity that flows from a supplier to a buyer, in a period where the document names one. */
export const supply = {
  kind: 'SUPPLY',
  key: 'supply',
  label: 'Supply',
  ends: [
    { key: 'supplier', role: 'SUPPLIER', tie: 'SUPPLIES', kinds: ALL_ENTITY_KINDS, takes: 'one' },
    { key: 'buyer', role: 'BUYER', tie: 'SUPPLIED_TO', kinds: ACTOR_KINDS, takes: 'one' },
  ],
  identity: { commodity: text, period: date },
  required: ['commodity'],
  values: { quantity, value: money, shareOfBuyer: share, shareOfSupplier: share },
  sameIf: ({ supplier = '', buyer = '' }, { commodity, period }) => [supplier, buyer, String(commodity), String(period ?? '')],
} as const satisfies FactKindSpec
