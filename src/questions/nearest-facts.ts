import MiniSearch from 'minisearch'
import type { Graph } from '../graph/graph.ts'
import { statements } from '../graph/statements.ts'

/** The slugs of facts nearest to one that names none, best first; for messages: it reads all facts. */
export async function nearestFacts(graph: Graph, slug: string, first: number): Promise<readonly string[]> {
  const slugs = new Set((await graph.read(statements.allStates, {})).map(({ fact }) => fact))
  const near = new MiniSearch<{ id: string }>({ fields: ['id'], tokenize: (text) => text.split('-'), searchOptions: { fuzzy: 0.25, prefix: true } })
  near.addAll([...slugs].sort().map((id) => ({ id })))
  return near
    .search(slug)
    .slice(0, first)
    .map(({ id }) => String(id))
}
