import type { Logger } from 'pino'
import type { Graph } from '../graph/graph.ts'
import { isJson, withJsonBody } from './body.ts'
import { graphiql, ICON } from './graphiql.ts'
import { preflight, secured, shared } from './headers.ts'
import { problem } from './problem.ts'
import type { Route } from './views/site.ts'

export type HandlerOptions = {
  readonly graph: Graph
  readonly endpoint: (request: Request) => Promise<Response>
  readonly log: Logger
  readonly corsOrigins: readonly string[]
  /** How many questions may be under way at once. */
  readonly maxInFlight: number
  /** What answers for pages, pictures and files. */
  readonly routes: readonly Route[]
}

/** All of HTTP in one function: Request -> Response. It never throws. */
export function createHandler(options: HandlerOptions): (request: Request) => Promise<Response> {
  const capped = createCap(options.maxInFlight)
  const endpoint = capped(options.endpoint)
  const views = capped((request) => viewOf(request, options.routes))
  return async (request) => {
    try {
      if (!URL.canParse(request.url)) return secured(problem(400, 'BAD_USER_INPUT', 'found no usable address; expected a valid Host header'))
      return secured(await route(request, options, (asked) => answer(asked, endpoint), views))
    } catch (error) {
      if (request.signal.aborted) options.log.debug({ err: error }, 'the client went away')
      else options.log.error({ err: error }, 'request failed')
      return secured(problem(500, 'INTERNAL', 'something went wrong here, not with the question'))
    }
  }
}

type Answering = (request: Request) => Promise<Response>

async function route(request: Request, { graph, corsOrigins }: HandlerOptions, graphql: Answering, views: Answering): Promise<Response> {
  const { pathname } = new URL(request.url)
  const reading = request.method === 'GET' || request.method === 'HEAD'
  switch (pathname) {
    case '/graphql':
      if (request.method === 'OPTIONS') return preflight(request, corsOrigins)
      if (isBrowser(request)) return graphiql(request)
      return shared(request, await graphql(request), corsOrigins)
    case '/health':
      return reading ? Response.json({ status: 'ok' }) : notAllowed('GET')
    case '/ready':
      return reading ? ready(graph) : notAllowed('GET')
    case '/icon.svg':
      return new Response(ICON, { headers: { 'content-type': 'image/svg+xml', 'cache-control': 'public, max-age=86400' } })
  }
  return reading || request.method === 'OPTIONS' ? views(request) : notAllowed('GET')
}

/** The first route that has an answer; the assets of GraphiQL, which are many megabytes, last. */
async function viewOf(request: Request, routes: readonly Route[]): Promise<Response> {
  const url = new URL(request.url)
  for (const answerOf of routes) {
    const found = answerOf(request, url)
    if (found) return found
  }
  if (request.method === 'OPTIONS') return notAllowed('GET')
  if (/^\/assets\/\w+\/graphiql\./.test(url.pathname)) {
    const asset = await graphiql(request)
    if (!asset.headers.get('content-type')?.startsWith('text/html')) return asset
  }
  return problem(404, 'BAD_USER_INPUT', `nothing at ${url.pathname.slice(0, 200)}; the API is at /graphql`)
}

/** A browser that opens the page, not a client that asks a question. */
function isBrowser(request: Request): boolean {
  const accepts = request.headers.get('accept') ?? ''
  return request.method === 'GET' && /\btext\/html\b/.test(accepts) && !new URL(request.url).searchParams.has('query')
}

async function answer(request: Request, endpoint: HandlerOptions['endpoint']): Promise<Response> {
  if (request.method === 'GET')
    return readable(request) ? endpoint(request) : problem(400, 'BAD_USER_INPUT', 'found variables or extensions that are no JSON; expected objects')
  if (request.method !== 'POST') return notAllowed('GET, POST')
  const read = await withJsonBody(request)
  return read instanceof Response ? read : endpoint(read)
}

/** A GET carries JSON in its address. */
function readable({ url }: Request): boolean {
  const { searchParams } = new URL(url)
  return ['variables', 'extensions'].every((name) => isJson(searchParams.get(name) || '{}'))
}

const notAllowed = (allow: string) => problem(405, 'BAD_USER_INPUT', `expected the method ${allow.replace(', ', ' or ')}`, { allow })

/** Beyond the cap a question is refused at once rather than left to wait. One whose body is still coming does not count. */
function createCap(most: number): (work: Answering) => Answering {
  let inFlight = 0
  return (work) => async (request) => {
    if (inFlight >= most) return problem(503, 'OVERLOADED', 'too many questions at once; ask again in a second', { 'retry-after': '1' })
    inFlight++
    try {
      return await work(request)
    } finally {
      inFlight--
    }
  }
}

async function ready(graph: Graph): Promise<Response> {
  try {
    await graph.ping()
    return Response.json({ status: 'ready', engine: graph.engine })
  } catch {
    return problem(503, 'UNAVAILABLE', 'the database does not answer', { 'retry-after': '1' })
  }
}
