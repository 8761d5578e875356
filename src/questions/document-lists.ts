import type { Graph } from '../graph/graph.ts'
import { statements } from '../graph/statements.ts'
import { knowledgeDay, NOW } from '../model/clock.ts'
import type { FactKind } from '../model/facts/fact-kind.ts'
import { type Page, type PageRequest, pageOf, readCursor } from '../model/page.ts'
import { inOrder, type Question } from './question.ts'

const bySlug = ({ slug }: { readonly slug: string }) => [slug]
const afterSlug = (after: string | null) => (after === null ? null : readCursor(after, ['string'])[0])

/** The documents that name each entity, by slug. */
export const documentsOf: Question<PageRequest, Page> = async (graph, slugs, page) => {
  const rows = await graph.read(statements.documentsOf, { slugs, afterSlug: afterSlug(page.after), limit: page.first + 1 })
  return inOrder(
    slugs,
    rows,
    (row) => row.of,
    (row) => pageOf(row?.page ?? [], page, bySlug),
  )
}

/** How many documents name each entity. */
export const countDocumentsOf: Question<null, number> = async (graph, slugs) => {
  const rows = await graph.read(statements.countDocumentsOf, { slugs })
  return inOrder(
    slugs,
    rows,
    (row) => row.of,
    (row) => row?.total ?? 0,
  )
}

/** All documents, or those of one publisher, by slug. */
export async function allDocuments(graph: Graph, { publisher, ...page }: { readonly publisher: string | null } & PageRequest): Promise<Page> {
  const rows = await graph.read(statements.documents, { publisher, afterSlug: afterSlug(page.after), limit: page.first + 1 })
  return pageOf(rows, page, bySlug)
}

/** How many documents `allDocuments` lists, on all pages. */
export async function countAllDocuments(graph: Graph, publisher: string | null): Promise<number> {
  const [row] = await graph.read(statements.countDocuments, { publisher })
  return row?.total ?? 0
}

type OfKinds = { readonly kinds: readonly FactKind[] }

/** The facts each document reports: newest first by their latest state, undated last, ties by slug. */
export const factsIn: Question<OfKinds & PageRequest, Page> = async (graph, slugs, { kinds, ...page }) => {
  const [afterDate, after] = page.after === null ? [null, null] : readCursor(page.after, ['string', 'string'])
  const rows = await graph.read(statements.factsIn, { slugs, kinds, knownAt: knowledgeDay(NOW), afterDate, afterSlug: after, limit: page.first + 1 })
  return inOrder(
    slugs,
    rows,
    (row) => row.of,
    (row) => pageOf(row?.page ?? [], page, ({ date, slug }) => [date, slug]),
  )
}

/** How many facts `factsIn` lists for each document, on all pages. */
export const countFactsIn: Question<OfKinds, number> = async (graph, slugs, { kinds }) => {
  const rows = await graph.read(statements.countFactsIn, { slugs, kinds })
  return inOrder(
    slugs,
    rows,
    (row) => row.of,
    (row) => row?.total ?? 0,
  )
}
