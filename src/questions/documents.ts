import { statements } from '../graph/statements.ts'
import type { Document } from '../model/document.ts'
import { inOrder, type Question } from './question.ts'

/** The documents of the slugs; null for an unknown slug. */
export const documents: Question<null, Document | null> = async (graph, slugs) => {
  const rows = await graph.read(statements.documentRecords, { slugs })
  return inOrder(
    slugs,
    rows,
    (row) => row.document.slug,
    (row) => row?.document ?? null,
  )
}
