import type { Graph } from '../../graph/graph.ts'
import { documentOf } from '../../model/claim.ts'
import { type Clock, knowledgeDay } from '../../model/clock.ts'
import { ALL_FACT_KINDS } from '../../model/facts/fact-kind.ts'
import { daysOf } from '../../model/partial-date.ts'
import { countFactsIn, factsIn } from '../../questions/document-lists.ts'
import { documents } from '../../questions/documents.ts'
import { toldFacts } from '../../questions/told-facts.ts'
import { documentCited } from './citation.ts'
import type { Article, PageSettings } from './fact-page.ts'
import { factTable } from './fact-rows.ts'
import { html } from './page.ts'
import { copyable } from './parts.ts'

const PER_PAGE = 100

/** A document: what is known of it, and the facts it reports, as known when it was published, a page at a time; null for an unknown slug, and where it was not published by the day of knowledge. */
export async function documentArticle(
  graph: Graph,
  slug: string,
  clock: Clock,
  after: string | null,
  { texts, publicUrl }: PageSettings,
): Promise<Article | null> {
  const [document] = await documents(graph, [slug], null)
  if (!document || daysOf(document.published).latest > knowledgeDay(clock)) return null
  const [[page], [total = 0]] = await Promise.all([
    factsIn(graph, [slug], { kinds: ALL_FACT_KINDS, first: PER_PAGE, after }),
    countFactsIn(graph, [slug], { kinds: ALL_FACT_KINDS }),
  ])
  const items = page?.items ?? []
  const known = { asOf: null, knownAt: daysOf(document.published).latest }
  const shown = await toldFacts(
    graph,
    items.map((item) => item.slug),
    { clock: known, statuses: null },
  )
  const sources = new Map(shown.map(({ view }) => [view.slug, [...new Set([...view.state.claims.map(documentOf), slug])].sort()]))
  const title = `${document.publisher ?? slug}, ${document.published}`
  const last = items.at(-1)
  return {
    title,
    body: html`<h1>${title}</h1>
<p class="meta">${slug}${document.author ? `, by ${document.author}` : ''}; published ${document.published} (${document.publishedBasis}); ${document.language}, ${document.length} characters; ${texts.of(document) ? 'text at hand' : 'text not at hand'}</p>
<p class="meta">SHA-256 <code>${document.sha256}</code></p>
<h2>Cite</h2>${copyable('Copy citation', `${documentCited(document)}. SHA-256 ${document.sha256}. ${publicUrl}/document/${slug}`)}
<h2>Facts</h2>${factTable({
      caption: `${total} ${total === 1 ? 'fact' : 'facts'} that it reports, as known when it was published`,
      facts: shown,
      documentsOf: (fact) => sources.get(fact) ?? [slug],
      query: `?knownAt=${known.knownAt}`,
    })}
${page?.hasNextPage && last ? html`<p><a class="button" href="/document/${slug}?${new URLSearchParams({ after: last.cursor }).toString()}">Next ${PER_PAGE}</a></p>` : null}`,
  }
}
