import { eventDate } from '../../model/states/event-date.ts'
import type { ToldFact } from '../../questions/told-facts.ts'
import { type Html, html } from './page.ts'
import { kindWords, statusWords } from './parts.ts'

export type FactTable = {
  readonly caption: string
  readonly facts: readonly ToldFact[]
  readonly documentsOf: (slug: string) => readonly string[]
  /** What links to facts and documents carry along: the clocks. */
  readonly query: string
}

/** Facts as a table: the same content as a picture, for those who cannot or would not look at one. */
export function factTable({ caption, facts, documentsOf, query }: FactTable): Html {
  return html`<div class="scroll" tabindex="0" role="region" aria-label="${caption}"><table><caption>${caption}</caption><thead><tr><th scope="col">Fact</th><th scope="col">Kind</th><th scope="col">Status</th><th scope="col">When</th><th scope="col">Reported</th><th scope="col">Documents</th></tr></thead><tbody>${facts.map(
    ({ view: { slug, kind, state, standing }, sentence }) =>
      html`<tr><th scope="row"><a href="/fact/${slug}${query}" data-choose="fact:${slug}">${sentence}</a></th><td>${kindWords(kind)}</td><td>${statusWords(state.status)}${standing === 'UNCLEAR' ? ' (unclear)' : ''}</td><td>${eventDate(state.status, state.dates) ?? ''}</td><td>${state.lastReported}</td><td>${documentsOf(slug).map((document) => html`<a href="/document/${document}" data-choose="document:${document}">${document}</a> `)}</td></tr>`,
  )}</tbody></table></div>`
}
