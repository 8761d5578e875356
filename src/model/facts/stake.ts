import { ACTOR_KINDS } from '../entity.ts'
import { flag } from '../values/plain.ts'
import { share } from '../values/share.ts'
import type { FactKindSpec } from './fact-kind.ts'

/** Who holds a share of what. An indirect stake is one that runs through others the documents name. */
export const stake = {
  kind: 'STAKE',
  key: 'stake',
  label: 'Stake',
  ends: [
    { key: 'holder', role: 'HOLDER', tie: 'HOLDS', kinds: ACTOR_KINDS, takes: 'one' },
    {
      key: 'in',
      role: 'SUBJECT',
      tie: 'STAKE_IN',
      kinds: ['PROJECT', 'COMPANY', 'CONSORTIUM', 'ORGANIZATION', 'PUBLIC_BODY', 'GROUP'],
      takes: 'one',
    },
  ],
  identity: {},
  required: [],
  values: { share, indirect: flag },
  sameIf: ({ holder = '', in: subject = '' }) => [holder, subject],
} as const satisfies FactKindSpec
