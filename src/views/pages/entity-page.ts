import type { Graph } from '../../graph/graph.ts'
import { documentOf } from '../../model/claim.ts'
import type { Clock } from '../../model/clock.ts'
import { ALL_FACT_KINDS } from '../../model/facts/fact-kind.ts'
import { allFacts, countAllFacts } from '../../questions/all-facts.ts'
import { entities } from '../../questions/entities.ts'
import { toldFacts } from '../../questions/told-facts.ts'
import type { Article, PageSettings } from './fact-page.ts'
import { factTable } from './fact-rows.ts'
import { html } from './page.ts'
import { copyable, kindWords } from './parts.ts'

const PER_PAGE = 100

/** An entity: its names, where it stands in the explorer, its facts a page at a time; null for an unknown slug. */
export async function entityArticle(
  graph: Graph,
  slug: string,
  clock: Clock,
  after: string | null,
  { publicUrl, today }: PageSettings,
): Promise<Article | null> {
  const [entity] = await entities(graph, [slug], null)
  if (!entity) return null
  const filter = { clock, statuses: null, kinds: ALL_FACT_KINDS, about: [slug] }
  const [page, total] = await Promise.all([allFacts(graph, { ...filter, first: PER_PAGE, after }), countAllFacts(graph, filter)])
  const shown = await toldFacts(
    graph,
    page.items.map((item) => item.slug),
    filter,
  )
  const sources = new Map(shown.map(({ view }) => [view.slug, [...new Set(view.state.claims.map(documentOf))]]))
  const clocks = new URLSearchParams(Object.entries(clock).flatMap(([name, value]) => (value === null ? [] : [[name, value]])))
  const query = clocks.size > 0 ? `?${clocks}` : ''
  const cited = new URLSearchParams({ ...Object.fromEntries(clocks), knownAt: clock.knownAt ?? today })
  const aliases = entity.aliases.filter((alias) => alias !== entity.name)
  const identifiers = entity.identifiers.map(({ scheme, value }) => `${scheme} ${value}`)
  const last = page.items.at(-1)
  return {
    title: entity.name,
    body: html`<h1>${entity.name}</h1>
<p class="meta">${[kindWords(entity.kind), entity.country, entity.place, ...identifiers].filter((part) => part).join(', ')}</p>
${entity.description ? html`<p>${entity.description}</p>` : null}
${aliases.length > 0 ? html`<p class="meta">Also called ${aliases.join('; ')}</p>` : null}
<p><a class="button" href="/?around=${slug}">Show what is around it</a></p>
<h2>Cite</h2>${copyable('Copy citation', `${entity.name}: ${total} reported facts, as known ${clock.knownAt ?? today}${clock.asOf ? ` and as of ${clock.asOf}` : ''}. dealgraph. ${publicUrl}/entity/${slug}?${cited}`)}
<h2>Facts</h2>${factTable({
      caption: `${total} ${total === 1 ? 'fact' : 'facts'} about ${entity.name}`,
      facts: shown,
      documentsOf: (fact) => sources.get(fact) ?? [],
      query,
    })}
${page.hasNextPage && last ? html`<p><a class="button" href="/entity/${slug}?${new URLSearchParams({ ...Object.fromEntries(clocks), after: last.cursor }).toString()}">Next ${PER_PAGE}</a></p>` : null}`,
  }
}
