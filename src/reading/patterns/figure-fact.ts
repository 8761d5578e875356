import type { FactOfPattern } from './pattern.ts'

/** A number of what stands in the group `of`. */
export const figure = (metric: string, quantity = 'quantity'): FactOfPattern => ({ kind: 'FIGURE', roles: { of: 'of', quantity }, says: { metric } })
