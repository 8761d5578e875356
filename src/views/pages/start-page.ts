import type { Graph } from '../../graph/graph.ts'
import type { EntityKind } from '../../model/entity.ts'
import { counts } from '../../questions/dataset.ts'
import { entities } from '../../questions/entities.ts'
import { allEntities } from '../../questions/entity-lists.ts'
import type { Hit } from '../../questions/search.ts'
import { type Html, html } from './page.ts'
import { kindWords } from './parts.ts'

const STARTS: readonly (readonly [EntityKind, string])[] = [
  ['PROJECT', 'Projects'],
  ['COMPANY', 'Companies'],
  ['COUNTRY', 'Countries'],
  ['PERSON', 'People'],
]
const SHOWN = 12

/** The first page: what there is, and where to start. */
export async function startMain(graph: Graph): Promise<Html> {
  const [{ documents, entities: all, facts, claims }, lists] = await Promise.all([
    counts(graph),
    Promise.all(STARTS.map(([kind]) => named(graph, kind))),
  ])
  return html`<div class="start"><h1>Who holds, deals, talks and sanctions, and who says so</h1>
<p>${facts} facts about ${all} entities, by ${claims} claims of ${documents} ${documents === 1 ? 'document' : 'documents'}. Find somebody above, or start from one of these.</p>
<div class="starts">${STARTS.map(([, name], at) => html`<section><h2>${name}</h2><ul>${(lists[at] ?? []).map(({ slug, name: called }) => html`<li><a href="/?around=${slug}">${called}</a></li>`)}</ul></section>`)}</div></div>`
}

async function named(graph: Graph, kind: EntityKind) {
  const page = await allEntities(graph, { kinds: [kind], country: null, first: SHOWN, after: null })
  const found = await entities(
    graph,
    page.items.map(({ slug }) => slug),
    null,
  )
  return found.filter((entity) => entity !== null)
}

/** What a search without a script finds. */
export async function foundMain(graph: Graph, text: string, hits: readonly Hit[]): Promise<Html> {
  const found = await entities(
    graph,
    hits.map(({ slug }) => slug),
    null,
  )
  const items = found.flatMap((entity, at) =>
    entity
      ? [
          html`<li><a href="/?around=${entity.slug}">${entity.name}</a> <span class="meta">${kindWords(entity.kind)}${hits[at]?.matched === entity.name ? '' : `, matched ${hits[at]?.matched ?? ''}`}</span></li>`,
        ]
      : [],
  )
  return html`<div class="start"><h1>${items.length === 0 ? `Nothing found for “${text}”` : `Found for “${text}”`}</h1><ul>${items}</ul></div>`
}
