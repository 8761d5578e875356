import { maxAliasesPlugin } from '@escape.tech/graphql-armor-max-aliases'
import { maxDirectivesPlugin } from '@escape.tech/graphql-armor-max-directives'
import { maxTokensPlugin } from '@escape.tech/graphql-armor-max-tokens'
import { createYoga, type Plugin } from 'graphql-yoga'
import type { Logger } from 'pino'
import { createAsk } from '../graphql/ask.ts'
import type { Context } from '../graphql/context.ts'
import { schema } from '../graphql/schema.ts'
import { isCoded, shownError } from './failures.ts'
import { introspectionLimit } from './introspection-limit.ts'

/** How much one operation may hold before anything of it runs. */
export const LIMITS = { tokens: 10_000, aliases: 100, directives: 50 } as const

export type EndpointOptions = Omit<Context, 'ask'> & {
  readonly log: Logger
  /** How long a request may take, in milliseconds. */
  readonly timeout: number
}

/** Answers GraphQL over HTTP at /graphql, read only. */
export function createEndpoint({ graph, log, timeout, ...searches }: EndpointOptions): (request: Request) => Promise<Response> {
  const yoga = createYoga({
    schema,
    graphqlEndpoint: '/graphql',
    graphiql: false,
    landingPage: false,
    cors: false,
    batching: false,
    logging: false,
    maskedErrors: { maskError: (error) => shownError(error, log) },
    context: ({ request }): Context => {
      const asked = graph.until(AbortSignal.any([request.signal, AbortSignal.timeout(timeout)]))
      return { graph: asked, ask: createAsk(asked), ...searches }
    },
    plugins: [
      coded(log),
      maxTokensPlugin({ n: LIMITS.tokens, exposeLimits: true }),
      maxAliasesPlugin({ n: LIMITS.aliases, allowList: [] }),
      maxDirectivesPlugin({ n: LIMITS.directives }),
      introspectionLimit,
    ],
  })
  return async (request) => yoga.fetch(request)
}

/** Errors of parsing and validating pass no mask: they get their code on the way out. */
function coded(log: Logger): Plugin {
  return {
    onResultProcess({ result, setResult }) {
      if (Array.isArray(result) || !('errors' in result) || !result.errors) return
      setResult({ ...result, errors: result.errors.map((error) => (isCoded(error) ? error : shownError(error, log))) })
    },
  }
}
