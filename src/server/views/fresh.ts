import { createHash } from 'node:crypto'

/** How long an answer serves before it is asked for again, in seconds: a load may change it. */
const MAX_AGE = 60

/** The answer, or 304 to whoever has it already: its tag is of the dataset's version and of what it says. */
export function fresh(
  request: Request,
  version: number,
  body: string | Uint8Array<ArrayBuffer>,
  headers: Readonly<Record<string, string>>,
): Response {
  const tag = `"${version}-${createHash('sha256').update(body).digest('hex').slice(0, 16)}"`
  const all = { ...headers, etag: tag, 'cache-control': `public, max-age=${MAX_AGE}, must-revalidate` }
  return isKnown(request, tag) ? new Response(null, { status: 304, headers: all }) : new Response(body, { headers: all })
}

export function isKnown(request: Request, tag: string): boolean {
  return (request.headers.get('if-none-match') ?? '').split(/\s*,\s*/).some((known) => known === tag || known === `W/${tag}` || known === '*')
}
