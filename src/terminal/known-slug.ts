import type { Graph } from '../graph/graph.ts'
import { NOW } from '../model/clock.ts'
import { InvalidInput } from '../model/errors.ts'
import { counts } from '../questions/dataset.ts'
import { entities } from '../questions/entities.ts'
import { facts } from '../questions/facts.ts'
import { nearestFacts } from '../questions/nearest-facts.ts'
import { createEntitySearch } from '../questions/search.ts'

const SUGGESTED = 3
const EMPTY = 'the graph is empty; dealgraph load takes dossiers in, and dealgraph serve fills an empty embedded graph'

/** Raises InvalidInput for a slug that names no entity, with the nearest that do. */
export async function refuseUnknown(graph: Graph, slug: string): Promise<void> {
  const [known] = await entities(graph, [slug], null)
  if (known) return
  if ((await counts(graph)).entities === 0) throw new InvalidInput(EMPTY)
  const near = await createEntitySearch()(graph, slug.replaceAll('-', ' '), null, SUGGESTED)
  throw new InvalidInput(`no entity ${slug}${suggesting(near.map((hit) => hit.slug))}`)
}

/** Says why a fact does not answer: none has the slug, or it has no state at the time asked for. */
export async function unknownFact(graph: Graph, slug: string): Promise<InvalidInput> {
  const [known] = await facts(graph, [slug], { clock: NOW, statuses: null })
  if (known) return new InvalidInput(`nothing known of ${slug} at the time asked for; without --as-of and --known-at it answers`)
  if ((await counts(graph)).facts === 0) return new InvalidInput(EMPTY)
  return new InvalidInput(`no fact ${slug}${suggesting(await nearestFacts(graph, slug, SUGGESTED))}`)
}

const suggesting = (near: readonly string[]) => (near.length > 0 ? `; did you mean ${near.join(', ')}?` : '')
