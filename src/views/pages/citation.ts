import { NOW } from '../../model/clock.ts'
import type { Document } from '../../model/document.ts'
import type { Day, PartialDate } from '../../model/partial-date.ts'
import { chooseState } from '../../model/states/choose.ts'
import { eventDate } from '../../model/states/event-date.ts'
import type { FactView } from '../../questions/facts.ts'
import type { WholeFact } from '../../questions/whole-fact.ts'

/** "Harbour Gazette, 2031-05 (harbour-gazette-2031-05)". */
export function documentCited({ publisher, author, published, publishedBasis, slug }: Document): string {
  const inferred = publishedBasis === 'inferred' ? ' (date inferred)' : ''
  return `${[author, publisher ?? 'Publisher unknown'].filter((part) => part).join(', ')}, ${published}${inferred} (${slug})`
}

/**
 * A fact to cite: what, as reported when, how sure, the documents with their spans, and an address that keeps answering the same:
 * pinned to a time of which the state shown is true, and to what is known today.
 */
export function factCitation({ view, sentence, claims, conflicts }: WholeFact, publicUrl: string, today: Day): string {
  const shown = claims.filter(({ claim }) => view.state.claims.includes(claim.slug))
  const sources = new Map<string, { readonly document: Document; readonly spans: string[] }>()
  for (const { claim, document } of shown.length > 0 ? shown : claims) {
    const source = sources.get(document.slug) ?? { document, spans: [] }
    source.spans.push(...claim.spans.map(({ start, end }) => `${start}–${end}`))
    sources.set(document.slug, source)
  }
  const cited = [...sources.values()].map(({ document, spans }) => `${documentCited(document)}, characters ${[...new Set(spans)].join(', ')}`)
  const unclear = view.standing === 'UNCLEAR' ? `, unclear as of ${view.clock.asOf}` : ''
  const differ = conflicts.length > 0 ? ' Sources or speakers differ on it.' : ''
  return `${sentence}${unclear}.${differ} ${cited.join('; ')}. ${publicUrl}/fact/${view.slug}?${pinned(view, today)}`
}

/** The clocks under which the fact shows the state that it shows now. */
export function pinned(view: FactView, today: Day): URLSearchParams {
  const params = new URLSearchParams()
  const asOf = view.clock.asOf ?? timeOf(view)
  if (asOf !== null) params.set('asOf', asOf)
  params.set('knownAt', view.clock.knownAt ?? today)
  return params
}

/** A time at which the state shown is the one that is chosen; null where every time would choose another. */
function timeOf({ state, states }: FactView): PartialDate | null {
  const tried = [state.lastReported, eventDate(state.status, state.dates), state.firstReported].filter((date) => date !== null)
  return tried.find((asOf) => chooseState(states, { ...NOW, asOf }, null)?.state === state) ?? null
}
