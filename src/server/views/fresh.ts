import { createHash } from 'node:crypto'
import type { Site } from './site.ts'

/** How long a picture serves before it is asked for again, in seconds: another load may change it. */
const MAX_AGE = 60

/** The tag of an answer: it changes with the question and with every load. */
export async function tagOf({ graph, pictures }: Site, url: URL): Promise<string> {
  const question = createHash('sha256').update(`${url.pathname}${url.search}`).digest('hex').slice(0, 16)
  return `"${await pictures.version(graph)}-${question}"`
}

export function isKnown(request: Request, tag: string): boolean {
  return (request.headers.get('if-none-match') ?? '').split(/\s*,\s*/).some((known) => known === tag || known === `W/${tag}` || known === '*')
}

export const freshness = (tag: string): Readonly<Record<string, string>> => ({
  etag: tag,
  'cache-control': `public, max-age=${MAX_AGE}, must-revalidate`,
})
