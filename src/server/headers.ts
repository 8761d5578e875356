/** Headers that every answer carries: nothing is framed, sniffed, or shared with other sites. */
const ALWAYS: Readonly<Record<string, string>> = {
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'no-referrer',
  'cross-origin-resource-policy': 'same-origin',
  'cross-origin-opener-policy': 'same-origin',
  'x-frame-options': 'DENY',
  'content-security-policy': "default-src 'none'; frame-ancestors 'none'; base-uri 'none'; form-action 'none'",
}

/** The answer with the usual headers; those it has already stay, and an empty one is left out: what may be framed has no x-frame-options. */
export function secured(response: Response): Response {
  for (const [name, value] of Object.entries(ALWAYS)) {
    if (!response.headers.has(name)) response.headers.set(name, value)
    else if (response.headers.get(name) === '') response.headers.delete(name)
  }
  return response
}

/** The page of GraphiQL runs its own script, its editor's workers come as blobs, its editor sets styles inline. */
export const GRAPHIQL_POLICY =
  "default-src 'none'; script-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data:; font-src 'self' data:; connect-src 'self'; worker-src blob:; frame-ancestors 'none'; base-uri 'none'; form-action 'none'"

/** Lets the pages of the allowed origins ask, without credentials. */
export function shared(request: Request, response: Response, origins: readonly string[]): Response {
  const origin = request.headers.get('origin')
  response.headers.append('vary', 'Origin')
  if (origin === null || !origins.includes(origin)) return response
  response.headers.set('access-control-allow-origin', origin)
  response.headers.set('cross-origin-resource-policy', 'cross-origin')
  return response
}

/** The answer to a browser that asks whether it may ask. */
export function preflight(request: Request, origins: readonly string[]): Response {
  const response = shared(request, new Response(null, { status: 204 }), origins)
  if (response.headers.has('access-control-allow-origin')) {
    response.headers.set('access-control-allow-methods', 'GET, POST')
    response.headers.set('access-control-allow-headers', 'content-type')
    response.headers.set('access-control-max-age', '600')
  }
  return response
}

/** Pages of ours run their own scripts, and pictures set styles inline. */
export const PAGE_POLICY =
  "default-src 'none'; script-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data:; connect-src 'self'; frame-ancestors 'none'; base-uri 'none'; form-action 'self'"

/** Pictures set styles inline, and load nothing. */
export const picturePolicy = (ancestors: string) => `default-src 'none'; style-src 'unsafe-inline'; frame-ancestors ${ancestors}`

/** The page for iframes: scripts and pictures of the address handed out, since a sandboxed frame has no origin of its own. */
export function embedPolicy(origin: string, ancestors: string): string {
  return `default-src 'none'; script-src 'self' ${origin}; style-src 'unsafe-inline'; img-src 'self' ${origin}; connect-src 'self' ${origin}; frame-ancestors ${ancestors}; base-uri 'none'; form-action 'none'`
}

/** Lets any page show and read the answer: it holds nothing that is not public, and no cookie is ever looked at. */
export const OPEN: Readonly<Record<string, string>> = {
  'access-control-allow-origin': '*',
  'cross-origin-resource-policy': 'cross-origin',
  'timing-allow-origin': '*',
}
