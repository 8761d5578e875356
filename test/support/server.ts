import { pino } from 'pino'
import type { Graph } from '../../src/graph/graph.ts'
import { NO_TEXTS, type Texts } from '../../src/model/text.ts'
import { startService } from '../../src/service.ts'
import { readSettings } from '../../src/settings.ts'

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
  readonly frameAncestors?: string
}

const DEFAULTS = readSettings({ PORT: '0' })

/** The server as main.ts wires it, over a graph of the test's, on a free port. */
export async function serve(
  graph: Graph,
  { texts = NO_TEXTS, corsOrigins = [], maxInFlight = 64, log: hear, timeout = 60_000, frameAncestors = '*' }: Options = {},
): Promise<TestServer> {
  const log = pino({ level: hear ? 'info' : 'silent' }, { write: (line) => hear?.(line) })
  const settings = {
    ...DEFAULTS,
    CORS_ORIGINS: [...corsOrigins],
    MAX_IN_FLIGHT: maxInFlight,
    REQUEST_TIMEOUT_MS: timeout,
    FRAME_ANCESTORS: frameAncestors,
  }
  const server = await startService(graph, texts, log, settings)
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
