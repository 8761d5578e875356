import { afterAll, beforeAll, expect } from 'vitest'
import { loadBundled } from './dossiers.ts'
import { type CountedGraph, openGraph, type TestedEngine } from './engines.ts'
import { serve, type TestServer } from './server.ts'

/** A server over the bundled data on an engine. */
type Api = {
  readonly graph: CountedGraph
  readonly server: TestServer
  /** The answer's data; an error fails the test. */
  readonly data: (query: string) => Promise<never>
  readonly close: () => Promise<void>
}

async function openApi(engine: TestedEngine): Promise<Api> {
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

/** The same for a whole suite: opened before its tests, closed after them. Its parts are there while tests run. */
export function apiOfSuite(engine: TestedEngine): Pick<Api, 'graph' | 'server' | 'data'> {
  let api: Api | null = null
  const opened = (): Api => {
    if (!api) throw new Error('the API is open only while tests run')
    return api
  }
  beforeAll(async () => {
    api = await openApi(engine)
  })
  afterAll(() => opened().close())
  return {
    get graph() {
      return opened().graph
    },
    get server() {
      return opened().server
    },
    data: (query) => opened().data(query),
  }
}
