import { problem } from './problem.ts'

/** The longest body of a request, in bytes. */
export const MOST_BYTES = 100_000

/** Read and thrown away beyond that, so that a client which is still sending hears the answer. */
const MOST_DISCARDED = 1_000_000

/** The request with its body read; or the answer that refuses it: too long (413), not JSON (415), broken JSON (400). */
export async function withJsonBody(request: Request): Promise<Request | Response> {
  const body = await readAtMost(request, MOST_BYTES)
  if (body === null) return problem(413, 'BAD_USER_INPUT', `expected a body of at most ${MOST_BYTES} bytes`, { connection: 'close' })
  const type = request.headers.get('content-type') ?? ''
  if (body === '') return problem(400, 'BAD_USER_INPUT', 'found no body; expected JSON: { "query": "{ … }" }')
  if (!/^application\/json\s*(;\s*charset=utf-8\s*)?$/i.test(type))
    return problem(415, 'BAD_USER_INPUT', `found the content type ${type.slice(0, 100) || 'none'}; expected application/json`, {
      'accept-post': 'application/json',
    })
  if (!isJson(body)) return problem(400, 'BAD_USER_INPUT', 'found a body that is no JSON; expected { "query": "{ … }" }')
  const { url, headers, signal } = request
  return new Request(url, { method: 'POST', headers, body, signal })
}

async function readAtMost(request: Request, most: number): Promise<string | null> {
  const chunks: Uint8Array[] = []
  let length = 0
  for await (const chunk of request.body ?? []) {
    length += chunk.length
    if (length <= most) chunks.push(chunk)
    if (length > most + MOST_DISCARDED) break
  }
  return length > most ? null : Buffer.concat(chunks).toString('utf8')
}

export function isJson(text: string): boolean {
  try {
    JSON.parse(text)
    return true
  } catch {
    return false
  }
}
