import { ALL_ENTITY_KINDS } from '../entity.ts'
import { flag, text } from '../values/plain.ts'
import type { FactKindSpec } from './fact-kind.ts'

/** A person in an office. `sole` says that one person at a time serves in it. */
export const position = {
  kind: 'POSITION',
  key: 'position',
  label: 'Position',
  ends: [
    { key: 'person', role: 'OFFICE_HOLDER', tie: 'SERVES_AS', kinds: ['PERSON'], takes: 'one' },
    { key: 'office', role: 'OFFICE', tie: 'OFFICE_AT', kinds: ALL_ENTITY_KINDS, takes: 'one' },
  ],
  identity: {},
  required: ['title'],
  values: { title: text, sole: flag },
  sameIf: ({ person = '', office = '' }) => [person, office],
} as const satisfies FactKindSpec
