import type { Graph } from '../../graph/graph.ts'
import type { Clock } from '../../model/clock.ts'
import type { Entity } from '../../model/entity.ts'
import type { Day } from '../../model/partial-date.ts'
import type { Texts } from '../../model/text.ts'
import { entities } from '../../questions/entities.ts'
import { toldFacts } from '../../questions/told-facts.ts'
import { type WholeFact, wholeFact } from '../../questions/whole-fact.ts'
import { factCitation } from './citation.ts'
import { type Html, html } from './page.ts'
import { copyable, daysShown, kindWords, spans, statusWords } from './parts.ts'

export type PageSettings = { readonly texts: Texts; readonly publicUrl: string; readonly today: Day }

/** A part of a page about one thing, with its title: a page of its own, or the panel of the explorer. */
export type Article = { readonly title: string; readonly body: Html }

/** All that is known of a fact: states, claims with documents, spans and quotes, conflicts, a citation; null where nothing is. */
export async function factArticle(graph: Graph, slug: string, clock: Clock, settings: PageSettings): Promise<Article | null> {
  const whole = await wholeFact(graph, slug, clock)
  if (!whole) return null
  const speakers = whole.claims.flatMap(({ claim }) => claim.saidBy ?? [])
  const named = await entities(graph, [...new Set([...whole.view.participants.map(({ entity }) => entity), ...speakers])], null)
  const names = new Map(named.flatMap((entity) => (entity ? [[entity.slug, entity] as const] : [])))
  return { title: whole.sentence, body: body(whole, names, settings) }
}

/** As many facts as a line can stand for. */
const MOST_FACTS = 100

/** Several facts that one line stands for, each to be looked at by itself; null where none is known. */
export async function factsArticle(graph: Graph, slugs: readonly string[], clock: Clock): Promise<Article | null> {
  const told = await toldFacts(graph, slugs.slice(0, MOST_FACTS), { clock, statuses: null })
  if (told.length === 0) return null
  const title = `${told.length} facts`
  return {
    title,
    body: html`<h1>${title}</h1><ul>${told.map(
      ({ view: { slug, state }, sentence }) =>
        html`<li><a href="/fact/${slug}" data-choose="fact:${slug}">${sentence}</a> <span class="meta">${statusWords(state.status)}</span></li>`,
    )}</ul>`,
  }
}

function body(whole: WholeFact, names: ReadonlyMap<string, Entity>, settings: PageSettings): Html {
  const { view, sentence, history } = whole
  const standing = view.standing === null ? '' : `, ${view.standing.toLowerCase()} at the time asked for`
  return html`<h1>${sentence}</h1>
<p class="meta">${kindWords(view.kind)}, ${statusWords(view.state.status)}${standing}; first reported ${view.state.firstReported}, last ${view.state.lastReported}</p>
<h2>Who</h2><ul>${view.participants.map(({ entity, role }) => html`<li><a href="/entity/${entity}" data-choose="entity:${entity}">${names.get(entity)?.name ?? entity}</a> <span class="meta">${kindWords(role)}</span></li>`)}</ul>
<h2>Claims</h2>${whole.claims.map((one) => claimShown(one, names, settings))}
${history.length > 1 ? html`<h2>History</h2><ol>${history.map(({ state, sentence: told }) => html`<li>${told} <span class="meta">began ${daysShown(state.s1, state.s2)}, ended ${daysShown(state.e1, state.e2)}</span></li>`)}</ol>` : null}
${whole.conflicts.length > 0 ? html`<h2>Where sources or speakers differ</h2>${whole.conflicts.map(conflictShown)}` : null}
<h2>Cite</h2>${copyable('Copy citation', factCitation(whole, settings.publicUrl, settings.today))}`
}

function claimShown({ claim, document }: WholeFact['claims'][number], names: ReadonlyMap<string, Entity>, { texts }: PageSettings): Html {
  const speaker = claim.saidBy === null ? claim.attribution : (names.get(claim.saidBy)?.name ?? claim.saidBy)
  const about = [speaker && `according to ${speaker}`, claim.said && `said ${claim.said}`, claim.stance && 'a stance']
    .filter((part) => part)
    .join(', ')
  return html`<section class="claim"><p>${claim.summary} <span class="meta">${statusWords(claim.status)}${about ? `, ${about}` : ''}</span></p>
<p class="meta"><a href="/document/${document.slug}" data-choose="document:${document.slug}">${document.publisher ?? document.slug}, ${document.published}</a></p>${spans(claim.spans, document, texts)}</section>`
}

function conflictShown({ kind, sides, shown, rule }: WholeFact['conflicts'][number]): Html {
  return html`<section class="claim"><p class="meta">${kindWords(kind)}</p><ul>${sides.map(({ says, claims }) => html`<li>${says}${claims.some((claim) => claim === shown) ? html` <strong>shown</strong>` : null}</li>`)}</ul><p class="meta">${rule}</p></section>`
}
