import type { Graph } from '../graph/graph.ts'
import { statements } from '../graph/statements.ts'

/** Where the data come from, and their version, which every load raises; null where nothing was ever loaded. */
export type DatasetState = { readonly version: number; readonly origin: string | null; readonly bundledHash: string | null }

export async function datasetState(graph: Graph): Promise<DatasetState | null> {
  const [row] = await graph.read(statements.dataset, {})
  return row ?? null
}

export type Counts = { readonly documents: number; readonly entities: number; readonly facts: number; readonly claims: number }

/** How much there is. */
export async function counts(graph: Graph): Promise<Counts> {
  const [row] = await graph.read(statements.counts, {})
  return row ?? { documents: 0, entities: 0, facts: 0, claims: 0 }
}
