import { DEALS_BY_NOUN } from './deals-by-noun.ts'
import { DEALS_BY_VERB } from './deals-by-verb.ts'
import { FIGURES_OF_ACTORS, RANKS_BESIDE } from './figures-of-actors.ts'
import { SIZES } from './figures-of-projects.ts'
import type { Pattern } from './pattern.ts'
import { POSITIONS } from './positions.ts'
import { BESIDE_NAMES, RELATIONS_OF_ACTORS } from './relations-of-actors.ts'
import { RELATIONS_TO_PROJECTS } from './relations-to-projects.ts'
import { SANCTIONS } from './sanctions.ts'
import { STAGES } from './stages.ts'
import { STAKES_HELD } from './stakes-held.ts'
import { STAKES_SOLD } from './stakes-sold.ts'
import { SUPPLIES } from './supplies.ts'
import { TALKS } from './talks.ts'

const RELATIONS = [...RELATIONS_TO_PROJECTS, ...RELATIONS_OF_ACTORS]

/** Every pattern that is matched against simplified sentences. */
export const ALL_PATTERNS: readonly Pattern[] = [
  ...STAKES_HELD,
  ...STAKES_SOLD,
  ...DEALS_BY_NOUN,
  ...DEALS_BY_VERB,
  ...SANCTIONS,
  ...TALKS,
  ...POSITIONS,
  ...SUPPLIES,
  ...RELATIONS,
  ...SIZES,
  ...STAGES,
  ...FIGURES_OF_ACTORS,
]

/** What is read of the words beside names, before sentences are simplified. */
export const PATTERNS_OF_DESCRIPTIONS: readonly Pattern[] = [...BESIDE_NAMES, ...RANKS_BESIDE]

const SAID_IN_APPOSITIONS = new Set([
  'stake.venture-of',
  'stake.equal-venture',
  'stake.subsidiary',
  'stake.share-owner',
  'stake.equally-owned',
  'figure.capacity-behind',
])

/** What is said in appositions too, which simple sentences have no more. */
export const PATTERNS_OF_APPOSITIONS: readonly Pattern[] = [...RELATIONS, ...ALL_PATTERNS.filter(({ id }) => SAID_IN_APPOSITIONS.has(id))]
