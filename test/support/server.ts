import { pino } from 'pino'
import type { Graph } from '../../src/graph/graph.ts'
import { NO_TEXTS, type Texts } from '../../src/model/text.ts'
import { createPathSearch } from '../../src/questions/paths.ts'
import { createEntitySearch } from '../../src/questions/search.ts'
import { createTieReader } from '../../src/questions/ties.ts'
import { createEndpoint } from '../../src/server/graphql-endpoint.ts'
import { createHandler } from '../../src/server/handler.ts'
import { startServer } from '../../src/server/server.ts'

export type Answer = {
  readonly data?: unknown
  readonly errors?: readonly { readonly message: string; readonly extensions?: Record<string, unknown> }[]
}

export type TestServer = {
  readonly url: string
  readonly ask: (query: string, variables?: Record<string, unknown>) => Promise<Answer>
  /** The codes of the errors. */
  readonly codesOf: (query: string, variables?: Record<string, unknown>) => Promise<readonly unknown[]>
  readonly stop: () => Promise<void>
}

type Options = {
  readonly texts?: Texts
  readonly corsOrigins?: readonly string[]
  readonly maxInFlight?: number
  readonly log?: (line: string) => void
  readonly timeout?: number
}

/** The server as main.ts wires it, over a graph of the test's, on a free port. */
export async function serve(
  graph: Graph,
  { texts = NO_TEXTS, corsOrigins = [], maxInFlight = 64, log: hear, timeout = 60_000 }: Options = {},
): Promise<TestServer> {
  const log = pino({ level: hear ? 'info' : 'silent' }, { write: (line) => hear?.(line) })
  const endpoint = createEndpoint({ graph, texts, search: createEntitySearch(), paths: createPathSearch(createTieReader()), log, timeout })
  const server = await startServer(createHandler({ graph, endpoint, log, corsOrigins, maxInFlight }), { host: '127.0.0.1', port: 0, log })
  const ask = async (query: string, variables: Record<string, unknown> = {}): Promise<Answer> => {
    const response = await fetch(`${server.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query, variables }),
    })
    return response.json() as Promise<Answer>
  }
  return {
    url: server.url,
    ask,
    codesOf: async (query, variables) => (await ask(query, variables)).errors?.map(({ extensions }) => extensions?.code) ?? [],
    stop: server.stop,
  }
}
