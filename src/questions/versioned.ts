import type { Graph } from '../graph/graph.ts'
import { datasetState } from './dataset.ts'

/** How long what was built serves before the dataset's version is asked for again, in milliseconds: another process may load. */
const TRUSTED_FOR = 1000

/** Keeps one thing built from the whole graph, and builds it anew once the dataset's version has changed. */
export function versioned<Built>(build: (graph: Graph, version: number) => Promise<Built>): (graph: Graph) => Promise<Built> {
  type Kept = { readonly version: number; readonly built: Built }
  let kept: Promise<Kept> | null = null
  let trustedUntil = 0
  const refreshed = async (graph: Graph, old: Promise<Kept> | null): Promise<Kept> => {
    const version = (await datasetState(graph))?.version ?? 0
    const known = await old?.catch(() => null)
    return known?.version === version ? known : { version, built: await build(graph, version) }
  }
  return async (graph) => {
    if (!kept || performance.now() >= trustedUntil) {
      trustedUntil = performance.now() + TRUSTED_FOR
      const attempt = refreshed(graph, kept)
      attempt.catch(() => {
        trustedUntil = 0
      })
      kept = attempt
    }
    return (await kept).built
  }
}
