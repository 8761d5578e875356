import { DEALS } from './deals.ts'
import { FIGURES } from './figures.ts'
import type { Pattern } from './pattern.ts'
import { POSITIONS } from './positions.ts'
import { RELATIONS } from './relations.ts'
import { SANCTIONS } from './sanctions.ts'
import { STAKES } from './stakes.ts'
import { SUPPLIES } from './supplies.ts'
import { TALKS } from './talks.ts'

/** Every pattern that is matched against simplified sentences. */
export const ALL_PATTERNS: readonly Pattern[] = [...STAKES, ...DEALS, ...SANCTIONS, ...TALKS, ...POSITIONS, ...SUPPLIES, ...RELATIONS, ...FIGURES]
