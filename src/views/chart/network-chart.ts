import type { Graph } from '../../graph/graph.ts'
import { documentOf } from '../../model/claim.ts'
import type { Document } from '../../model/document.ts'
import type { Entity } from '../../model/entity.ts'
import { InvalidInput } from '../../model/errors.ts'
import { disputed } from '../../questions/disputed.ts'
import { documents } from '../../questions/documents.ts'
import { entities } from '../../questions/entities.ts'
import { type FactView, facts } from '../../questions/facts.ts'
import type { NetworkRequest, NetworkSearch } from '../../questions/network.ts'
import { sentencesOf } from '../../questions/sentences.ts'
import type { Chart } from './chart.ts'
import { linksOf } from './links.ts'
import { heading, notesOf } from './notes.ts'

/** An entity that is asked for and unknown: pages and pictures say so with status 404. */
export class UnknownEntity extends InvalidInput {}

/** A chart, and what it was made of: for files and tables, which show more than a picture. */
export type NetworkChart = {
  readonly chart: Chart
  readonly entities: readonly Entity[]
  readonly facts: readonly FactView[]
  /** Of each fact, its documents, by slug. */
  readonly documentsOf: ReadonlyMap<string, readonly string[]>
  /** A fact in words, by slug. */
  readonly sentenceOf: (fact: string) => string
  /** Whether a stance or a conflict is behind it. */
  readonly isDisputed: (fact: string) => boolean
}

/** Asks for a network and puts it into words. Raises UnknownEntity. */
export async function networkChart(graph: Graph, search: NetworkSearch, request: NetworkRequest): Promise<NetworkChart> {
  const asked = await entities(graph, request.around, null)
  const unknown = request.around.filter((_, at) => !asked[at])
  if (unknown.length > 0) throw new UnknownEntity(`no entity ${unknown.join(', ').slice(0, 200)}; the search finds entities by name`)
  const network = await search(graph, request)
  const [found, views] = await Promise.all([
    entities(
      graph,
      network.nodes.map(({ entity }) => entity),
      null,
    ),
    facts(graph, network.facts, request),
  ])
  const known = new Map(found.flatMap((entity) => (entity ? [[entity.slug, entity] as const] : [])))
  const shown = views.filter((view) => view !== null)
  const documentsOf = new Map(shown.map(({ slug, state }) => [slug, [...new Set(state.claims.map(documentOf))].sort()]))
  const [sentences, contested, sources] = await Promise.all([
    sentencesOf(
      graph,
      shown.map((view) => ({ view, state: view.state })),
    ),
    disputed(
      graph,
      shown.map(({ slug }) => slug),
      request.clock,
    ),
    documents(graph, [...new Set([...documentsOf.values()].flat())].sort(), null),
  ])
  const told = new Map(shown.map(({ slug }, at) => [slug, sentences[at] ?? slug]))
  const isDisputed = (fact: string) => contested.has(fact)
  const sentenceOf = (fact: string) => told.get(fact) ?? fact
  const around = new Set(request.around)
  return {
    chart: {
      nodes: network.nodes.flatMap(({ entity: slug, hidden }) => {
        const entity = known.get(slug)
        return entity ? [{ slug, name: entity.name, kind: entity.kind, around: around.has(slug), hidden }] : []
      }),
      ...linksOf(shown, new Set(known.keys()), { sentence: sentenceOf, disputed: isDisputed }),
      heading: heading(request.around.map((slug) => known.get(slug)?.name ?? slug)),
      notes: notesOf(request, network, shown),
      documents: sources.flatMap((document) => (document ? [cited(document)] : [])),
    },
    entities: [...known.values()],
    facts: shown,
    documentsOf,
    sentenceOf,
    isDisputed,
  }
}

/** "Harbour Gazette 2031-05 (harbour-gazette-2031-05)". */
const cited = ({ slug, publisher, published }: Document) => `${publisher ?? 'publisher unknown'} ${published} (${slug})`
