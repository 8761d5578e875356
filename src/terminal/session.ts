import type { Logger } from 'pino'
import type { Graph } from '../graph/graph.ts'
import type { Settings } from '../settings.ts'

/** What commands work with; main.ts composes it. */
export type Session = {
  readonly settings: Settings
  /** Opens the graph that the settings name, its constraints and indexes made. */
  readonly open: () => Promise<Graph>
  readonly log: Logger
  /** Writes a line to standard output. */
  readonly print: (line: string) => void
  /** Serves the graph over HTTP until the process is told to stop. */
  readonly serve: (options: { readonly seed: boolean; readonly watch: readonly string[] }) => Promise<void>
}

/** Runs the work on an open graph, and closes it whatever happens. */
export async function withGraph<T>(session: Session, work: (graph: Graph) => Promise<T>): Promise<T> {
  const graph = await session.open()
  try {
    return await work(graph)
  } finally {
    await graph.close()
  }
}
