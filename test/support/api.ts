import { expect } from 'vitest'
import { loadBundled } from './dossiers.ts'
import { type CountedGraph, openGraph, type TestedEngine } from './engines.ts'
import { serve, type TestServer } from './server.ts'

/** A server over the bundled data on an engine. */
export type Api = {
  readonly graph: CountedGraph
  readonly server: TestServer
  /** The answer's data; an error fails the test. */
  readonly data: (query: string) => Promise<never>
  readonly close: () => Promise<void>
}

export async function openApi(engine: TestedEngine): Promise<Api> {
  const graph = await openGraph(engine)
  await loadBundled(graph)
  const server = await serve(graph)
  return {
    graph,
    server,
    async data(query) {
      const { data, errors } = await server.ask(query)
      expect(errors).toBeUndefined()
      return data as never
    },
    async close() {
      await server.stop()
      await graph.close()
    },
  }
}
