import SchemaBuilder from '@pothos/core'
import ComplexityPlugin from '@pothos/plugin-complexity'
import { TooCostly } from '../model/errors.ts'
import type { Day, PartialDate } from '../model/partial-date.ts'
import type { Context } from './context.ts'

/** How much one operation may ask for: see `complexity` at each field; variables count. */
export const LIMITS = { complexity: 200_000, depth: 24, breadth: 2_000 } as const

/** Lists that are no pages are short: a fact's states, an entity's aliases. */
const LIST_LENGTH = 3

export const builder = new SchemaBuilder<{
  Context: Context
  DefaultFieldNullability: false
  Scalars: {
    PartialDate: { Input: PartialDate; Output: PartialDate }
    Date: { Input: Day; Output: Day }
    ID: { Input: string; Output: string }
  }
}>({
  plugins: [ComplexityPlugin],
  defaultFieldNullability: false,
  complexity: {
    defaultComplexity: 1,
    defaultListMultiplier: LIST_LENGTH,
    limit: LIMITS,
    complexityError: (kind, { complexity, depth, breadth }) =>
      new TooCostly(
        `this operation asks for too much at once: ${kind.toLowerCase()} ${{ Complexity: complexity, Depth: depth, Breadth: breadth }[kind]}, at most ${LIMITS[kind.toLowerCase() as keyof typeof LIMITS]}; ask for smaller pages (first) or fewer levels`,
      ),
  },
})

export type Builder = typeof builder
