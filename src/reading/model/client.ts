import { z } from 'zod'
import { type Answer, readAnswer } from './answer.ts'
import { requestFor } from './prompt.ts'

export type ModelServer = { readonly url: string; readonly model: string /** Milliseconds for one answer. */; readonly timeout?: number }

/** Why an answer was not used. */
export type Failed = { readonly failed: string }

const TIMEOUT = 60_000
const MOST_BYTES = 200_000
const completionSchema = z.object({ choices: z.array(z.object({ message: z.object({ content: z.string() }) })).min(1) })

/** Asks about one paragraph, a second time where the first answer is of no use. Never throws. */
export async function askAbout(server: ModelServer, paragraph: string): Promise<Answer | Failed> {
  const first = await askOnce(server, paragraph)
  return 'failed' in first ? askOnce(server, paragraph) : first
}

async function askOnce({ url, model, timeout = TIMEOUT }: ModelServer, paragraph: string): Promise<Answer | Failed> {
  try {
    const response = await fetch(endpoint(url), {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(requestFor(model, paragraph)),
      signal: AbortSignal.timeout(timeout),
      redirect: 'error',
    })
    if (!response.ok) {
      await response.body?.cancel()
      return { failed: `the server answered ${response.status}` }
    }
    const body = await readLimited(response)
    if (body === null) return { failed: `the answer is longer than ${MOST_BYTES} bytes` }
    const completion = completionSchema.safeParse(JSON.parse(body))
    const answer = completion.success ? readAnswer(completion.data.choices[0]?.message.content ?? '') : null
    return answer ?? { failed: 'the answer is not the JSON that was asked for' }
  } catch (error) {
    return { failed: error instanceof Error ? error.message : String(error) }
  }
}

/** With or without the path that such servers have. */
function endpoint(url: string): string {
  const base = url.replace(/\/+$/, '')
  return base.endsWith('/chat/completions') ? base : base.endsWith('/v1') ? `${base}/chat/completions` : `${base}/v1/chat/completions`
}

/** Null where the body does not end in time to be read whole. */
async function readLimited(response: Response): Promise<string | null> {
  const chunks: Uint8Array[] = []
  let bytes = 0
  const reader = response.body?.getReader()
  for (let part = await reader?.read(); part && !part.done; part = await reader?.read()) {
    chunks.push(part.value)
    bytes += part.value.length
    if (bytes > MOST_BYTES) {
      await reader?.cancel()
      return null
    }
  }
  return Buffer.concat(chunks).toString('utf8')
}
