import type { FactOfPattern } from './pattern.ts'

/** A relation from one group of a cue to another. */
export const relation = (relationType: string, from = 'one', to = 'other'): FactOfPattern => ({
  kind: 'RELATION',
  roles: { from, to },
  says: { relationType },
})
