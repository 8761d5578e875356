import type { Graph } from '../graph/graph.ts'
import { InvalidInput } from '../model/errors.ts'
import { counts } from '../questions/dataset.ts'
import { entities } from '../questions/entities.ts'
import { createEntitySearch } from '../questions/search.ts'

/** Raises InvalidInput for a slug that names no entity, with the nearest that do. */
export async function refuseUnknown(graph: Graph, slug: string): Promise<void> {
  const [known] = await entities(graph, [slug], null)
  if (known) return
  if ((await counts(graph)).entities === 0)
    throw new InvalidInput('the graph is empty; dealgraph load takes dossiers in, and dealgraph serve fills an empty embedded graph')
  const near = await createEntitySearch()(graph, slug.replaceAll('-', ' '), null, 3)
  throw new InvalidInput(`no entity ${slug}${near.length > 0 ? `; did you mean ${near.map((hit) => hit.slug).join(', ')}?` : ''}`)
}
