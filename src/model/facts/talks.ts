import { ACTOR_KINDS } from '../entity.ts'
import type { FactKindSpec } from './fact-kind.ts'

export const talks = {
  kind: 'TALKS',
  key: 'talks',
  label: 'Talks',
  ends: [{ key: 'parties', role: 'PARTICIPANT', tie: 'TAKES_PART_IN', kinds: ACTOR_KINDS, takes: 'at least one', parties: true }],
  identity: {},
  required: [],
  values: {},
  sameIf: null,
} as const satisfies FactKindSpec
