import { statements } from '../graph/statements.ts'
import type { Entity } from '../model/entity.ts'
import { inOrder, type Question } from './question.ts'

/** The entities of the slugs; null for an unknown slug. */
export const entities: Question<null, Entity | null> = async (graph, slugs) => {
  const rows = await graph.read(statements.entityRecords, { slugs })
  return inOrder(
    slugs,
    rows,
    (row) => row.entity.slug,
    (row) => row?.entity ?? null,
  )
}
