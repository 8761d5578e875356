import { ACTOR_KINDS } from '../entity.ts'
import { choice } from '../values/plain.ts'
import type { FactKindSpec } from './fact-kind.ts'

export const DEAL_TYPES = {
  MOU: 'A memorandum of understanding.',
  AGREEMENT: 'An agreement of another or no named type.',
  TREATY: 'A treaty between states.',
  SUPPLY_CONTRACT: 'A contract to supply.',
  JOINT_DEVELOPMENT: 'An agreement to develop something together.',
  JOINT_VENTURE: 'A joint venture.',
  FINANCING: 'Loans, guarantees, funding.',
  PERMIT: 'A permit or licence.',
  EXEMPTION: 'An exemption from a rule, tariff or sanction.',
  PLEDGE: 'A promise by one or several sides.',
  OTHER: 'Anything else.',
} as const

export type DealType = keyof typeof DEAL_TYPES

export const deal = {
  kind: 'DEAL',
  key: 'deal',
  label: 'Deal',
  ends: [{ key: 'parties', role: 'PARTY', tie: 'PARTY_TO', kinds: ACTOR_KINDS, takes: 'at least one', parties: true }],
  identity: {},
  required: ['dealType'],
  values: { dealType: choice(DEAL_TYPES) },
  sameIf: null,
} as const satisfies FactKindSpec
