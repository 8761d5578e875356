import { statements } from '../graph/statements.ts'
import { knowledgeDay, NOW } from '../model/clock.ts'
import { type Quantity, quantity } from '../model/values/quantity.ts'
import { inOrder, type Question } from './question.ts'

/** The capacity of each project that was reported last, whatever its status; null where none was. */
export const capacities: Question<null, Quantity | null> = async (graph, slugs) => {
  const rows = await graph.read(statements.capacities, { slugs, knownAt: knowledgeDay(NOW) })
  return inOrder(
    slugs,
    rows,
    (row) => row.of,
    (row) => (row ? quantity.read('quantity', row.state) : null),
  )
}
