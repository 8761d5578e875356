import type { Graph } from '../graph/graph.ts'
import type { PartialDate } from '../model/partial-date.ts'
import { eventDate } from '../model/states/event-date.ts'
import type { FactStatus } from '../model/status.ts'
import { facts } from './facts.ts'
import { sentencesOf } from './sentences.ts'
import { readTimelineItem, type TimelineFilter, timeline } from './timeline.ts'

/** What happened, in words; `when` is null where no document dates it. */
export type TimelineEntry = { readonly when: PartialDate | null; readonly status: FactStatus; readonly sentence: string; readonly fact: string }

/** The first entries of a timeline, in its order. */
export async function timelineEntries(graph: Graph, filter: TimelineFilter, first: number): Promise<readonly TimelineEntry[]> {
  const { items } = await timeline(graph, { ...filter, first, after: null })
  const places = items.map(({ slug }) => readTimelineItem(slug))
  const known = { clock: { asOf: null, knownAt: filter.knownAt }, statuses: null }
  const found = await facts(graph, [...new Set(places.map(({ fact }) => fact))], known)
  const views = new Map(found.flatMap((view) => (view ? [[view.slug, view] as const] : [])))
  const told = places.flatMap(({ fact, position }) => {
    const view = views.get(fact)
    const state = view?.states.find((one) => one.position === position)
    return view && state ? [{ view, state }] : []
  })
  const sentences = await sentencesOf(graph, told)
  return told.map(({ view, state }, at) => ({
    when: eventDate(state.status, state.dates),
    status: state.status,
    sentence: sentences[at] ?? '',
    fact: view.slug,
  }))
}
