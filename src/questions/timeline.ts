import type { Graph } from '../graph/graph.ts'
import { statements } from '../graph/statements.ts'
import { knowledgeDay } from '../model/clock.ts'
import type { FactKind } from '../model/facts/fact-kind.ts'
import { type Page, type PageRequest, pageOf, readCursor } from '../model/page.ts'
import type { Day } from '../model/partial-date.ts'

/** What happened to the entities, by facts of the kinds, known by a day, on days from … to; null: unbounded. */
export type TimelineFilter = {
  readonly of: readonly string[]
  readonly kinds: readonly FactKind[]
  readonly knownAt: Day | null
  readonly from: Day | null
  readonly to: Day | null
}

const paramsOf = ({ of, kinds, knownAt, from, to }: TimelineFilter) => ({ of, kinds, from, to, knownAt: knowledgeDay({ asOf: null, knownAt }) })

/**
 * The states of all facts about the entities: what happened, began, ended, or was expected, by its earliest day; undated
 * ones last, and left out where days are bounded. Items are named by timelineItem.
 */
export async function timeline(graph: Graph, { first, after, ...filter }: TimelineFilter & PageRequest): Promise<Page> {
  const [afterUndated, afterDate, afterSlug, afterPosition] =
    after === null ? [null, null, null, null] : readCursor(after, ['number', 'string', 'string', 'number'])
  const rows = await graph.read(statements.timeline, { ...paramsOf(filter), afterUndated, afterDate, afterSlug, afterPosition, limit: first + 1 })
  const keyed = new Map(rows.map((row) => [timelineItem(row.slug, row.position), row]))
  return pageOf(
    [...keyed].map(([slug, row]) => ({ row, slug })),
    { first, after },
    ({ row }) => [row.undated, row.date, row.slug, row.position],
  )
}

/** How many dated states `timeline` lists on all pages, and how many undated ones there are. */
export async function countTimeline(graph: Graph, filter: TimelineFilter): Promise<{ readonly dated: number; readonly undated: number }> {
  const [row] = await graph.read(statements.countTimeline, paramsOf(filter))
  return row ?? { dated: 0, undated: 0 }
}

/** A state of a fact, as an item of a page: `slug#position`. */
export function timelineItem(fact: string, position: number): string {
  return `${fact}#${position}`
}

export function readTimelineItem(item: string): { readonly fact: string; readonly position: number } {
  const at = item.lastIndexOf('#')
  return { fact: item.slice(0, at), position: Number(item.slice(at + 1)) }
}
