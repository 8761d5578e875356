import type { Graph } from '../graph/graph.ts'
import { statements } from '../graph/statements.ts'
import type { Document } from '../model/document.ts'
import { inOrder, type Question } from './question.ts'

/** The document that has a text of this SHA-256; null where the graph has none. */
export async function documentOfText(graph: Graph, sha256: string): Promise<Document | null> {
  const [row] = await graph.read(statements.documentOfText, { sha256 })
  return row?.document ?? null
}

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
