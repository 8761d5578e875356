import { problem } from './problem.ts'

/** The longest body of a request, in bytes. */
export const MOST_BYTES = 100_000

/** The request with its body read; or the answer that refuses it: not JSON (415), too long (413). */
export async function withJsonBody(request: Request): Promise<Request | Response> {
  const type = request.headers.get('content-type') ?? ''
  if (!/^application\/json\s*(;\s*charset=utf-8\s*)?$/i.test(type))
    return problem(415, 'BAD_USER_INPUT', `found the content type ${type || 'none'}; expected application/json`, {
      'accept-post': 'application/json',
    })
  const body = await readAtMost(request, MOST_BYTES)
  if (body === null) return problem(413, 'BAD_USER_INPUT', `expected a body of at most ${MOST_BYTES} bytes`, { connection: 'close' })
  const { url, headers, signal } = request
  return new Request(url, { method: 'POST', headers, body, signal })
}

async function readAtMost(request: Request, most: number): Promise<string | null> {
  if (Number(request.headers.get('content-length') ?? 0) > most) return null
  const chunks: Uint8Array[] = []
  let length = 0
  for await (const chunk of request.body ?? []) {
    length += chunk.length
    if (length > most) return null
    chunks.push(chunk)
  }
  return Buffer.concat(chunks).toString('utf8')
}
