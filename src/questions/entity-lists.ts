import type { Graph } from '../graph/graph.ts'
import { statements } from '../graph/statements.ts'
import type { EntityKind } from '../model/entity.ts'
import { type Page, type PageRequest, pageOf, readCursor } from '../model/page.ts'
import { inOrder, type Question } from './question.ts'

const byName = ({ sortName, slug }: { readonly sortName: string; readonly slug: string }) => [sortName, slug]

function afterName(after: string | null) {
  const [afterName, afterSlug] = after === null ? [null, null] : readCursor(after, ['string', 'string'])
  return { afterName, afterSlug }
}

/** Entities of the kinds, of a country where one is given. */
export type EntitiesFilter = { readonly kinds: readonly EntityKind[]; readonly country: string | null }

/** Entities by name, upper and lower case alike, ties by slug. */
export async function allEntities(graph: Graph, { kinds, country, ...page }: EntitiesFilter & PageRequest): Promise<Page> {
  const rows = await graph.read(statements.entities, { kinds, country, ...afterName(page.after), limit: page.first + 1 })
  return pageOf(rows, page, byName)
}

/** How many entities `allEntities` lists, on all pages. */
export async function countAllEntities(graph: Graph, filter: EntitiesFilter): Promise<number> {
  const [row] = await graph.read(statements.countEntities, filter)
  return row?.total ?? 0
}

/** The entities each document names, by name, ties by slug. */
export const entitiesIn: Question<PageRequest, Page> = async (graph, slugs, page) => {
  const rows = await graph.read(statements.entitiesIn, { slugs, ...afterName(page.after), limit: page.first + 1 })
  return inOrder(
    slugs,
    rows,
    (row) => row.of,
    (row) => pageOf(row?.page ?? [], page, byName),
  )
}

/** How many entities each document names. */
export const countEntitiesIn: Question<null, number> = async (graph, slugs) => {
  const rows = await graph.read(statements.countEntitiesIn, { slugs })
  return inOrder(
    slugs,
    rows,
    (row) => row.of,
    (row) => row?.total ?? 0,
  )
}
