import { LRUCache } from 'lru-cache'
import type { Graph } from '../graph/graph.ts'
import { knowledgeDay } from '../model/clock.ts'
import type { Day } from '../model/partial-date.ts'
import { surenessOf, type TieFilter } from './tie-filter.ts'
import { knownBy, readTieGraph, type TieGraph } from './tie-graph.ts'
import { versioned } from './versioned.ts'

/** The ties as known on the filter's day, and what each of their facts is to the filter (see surenessOf). */
export type FilteredTies = { readonly ties: TieGraph; readonly sureness: Uint8Array }

export type TieReader = (graph: Graph, filter: TieFilter) => Promise<FilteredTies>

/** How many filters are kept worked out: a byte a fact each. */
const MOST_FILTERS = 32
/** How many days of knowledge are kept: four bytes a tie each. */
const MOST_DAYS = 8

/** Reads all ties once a version of the dataset, for all that is searched in the process: alike on every engine. */
export function createTieReader(): TieReader {
  const current = versioned(async (graph) => ({
    all: await readTieGraph(graph),
    days: new LRUCache<Day, TieGraph>({ max: MOST_DAYS }),
    filters: new LRUCache<string, Uint8Array>({ max: MOST_FILTERS }),
  }))
  return async (graph, { kinds, statuses, clock }) => {
    const { all, days, filters } = await current(graph)
    const [day, key] = [knowledgeDay(clock), JSON.stringify([kinds, statuses, clock])]
    const ties = days.get(day) ?? knownBy(all, day)
    days.set(day, ties)
    const sureness = filters.get(key) ?? surenessOf(ties, { kinds, statuses, clock })
    filters.set(key, sureness)
    return { ties, sureness }
  }
}
