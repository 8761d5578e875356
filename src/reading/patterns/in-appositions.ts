import { ALL_PATTERNS, RELATIONS } from './all.ts'
import type { Pattern } from './pattern.ts'

const SAID_IN_APPOSITIONS = new Set([
  'sanction.had-under',
  'sanction.itself-listed',
  'sanction.hit-by',
  'sanction.passive',
  'stake.venture-of',
  'stake.equal-venture',
  'stake.subsidiary',
  'stake.part-owned-unit',
  'stake.its-subsidiary',
  'stake.wholly-owned-by',
  'stake.majority-owned-by',
  'stake.of-which-held',
  'stake.in-which-equal',
  'stake.whose-owners',
  'stake.share-owner',
  'stake.shareholder-with',
  'stake.owned-each',
  'stake.equally-owned',
  'figure.capacity-of',
  'figure.capacity-behind',
  'figure.cost-behind',
  'figure.produces',
])

/** What is said in appositions too, which simple sentences have no more. */
export const PATTERNS_OF_APPOSITIONS: readonly Pattern[] = [...RELATIONS, ...ALL_PATTERNS.filter(({ id }) => SAID_IN_APPOSITIONS.has(id))]
