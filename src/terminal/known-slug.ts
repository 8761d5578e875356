import type { Graph } from '../graph/graph.ts'
import { InvalidInput } from '../model/errors.ts'
import { entities } from '../questions/entities.ts'
import { createEntitySearch } from '../questions/search.ts'

/** Raises InvalidInput for a slug that names no entity, with the nearest that do. */
export async function refuseUnknown(graph: Graph, slug: string): Promise<void> {
  const [known] = await entities(graph, [slug], null)
  if (known) return
  const near = await createEntitySearch()(graph, slug.replaceAll('-', ' '), null, 3)
  throw new InvalidInput(`no entity ${slug}${near.length > 0 ? `; did you mean ${near.map((hit) => hit.slug).join(', ')}?` : ''}`)
}
