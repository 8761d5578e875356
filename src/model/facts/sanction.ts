import { ACTOR_KINDS, ALL_ENTITY_KINDS } from '../entity.ts'
import { text } from '../values/plain.ts'
import type { FactKindSpec } from './fact-kind.ts'

/** Sanctions, and tariffs, which the graph treats alike. */
export const sanction = {
  kind: 'SANCTION',
  key: 'sanction',
  label: 'Sanction',
  ends: [
    { key: 'imposers', role: 'IMPOSER', tie: 'IMPOSES', kinds: ACTOR_KINDS, takes: 'at least one' },
    { key: 'targets', role: 'TARGET', tie: 'TARGETS', kinds: ALL_ENTITY_KINDS, takes: 'at least one' },
  ],
  identity: {},
  required: [],
  values: { measure: text },
  sameIf: null,
} as const satisfies FactKindSpec
