import { Worker } from 'node:worker_threads'
import { TimedOut } from '../../model/errors.ts'

/** Work in a thread of its own, one piece after the other. */
export type Thread<Asked, Done> = {
  readonly ask: (asked: Asked) => Promise<Done>
  /** Starts the thread before it is needed. */
  readonly warmUp: () => void
  readonly close: () => Promise<void>
}

type Answer<Done> = { readonly id: number; readonly done?: Done; readonly error?: string }
type Waiting<Done> = { readonly resolve: (done: Done) => void; readonly reject: (error: Error) => void }

/** Work that takes longer is given up, and with it the thread, which nothing else can stop. */
const WITHIN = 10_000

/**
 * A thread that runs `script` (see worker.js beside its users), started with the first work, and anew after one that had to
 * be given up. It keeps no process alive. Raises TimedOut after ten seconds, TypeError where the work fails.
 */
export function createThread<Asked, Done>(script: URL, workerData?: unknown): Thread<Asked, Done> {
  const waiting = new Map<number, Waiting<Done>>()
  let worker: Worker | null = null
  let last = 0
  const failAll = (error: Error) => {
    worker = null
    for (const { reject } of waiting.values()) reject(error)
    waiting.clear()
  }
  const running = (): Worker => {
    if (worker) return worker
    const started = new Worker(script, { workerData })
    started.unref()
    started.on('message', ({ id, done, error }: Answer<Done>) => {
      const asked = waiting.get(id)
      waiting.delete(id)
      if (done !== undefined) asked?.resolve(done)
      else asked?.reject(new TypeError(`${script.pathname.split('/').slice(-2).join('/')}: ${error}`))
    })
    started.on('error', failAll)
    worker = started
    return started
  }
  return {
    warmUp: () => void running(),
    async ask(asked) {
      const id = ++last
      const timer = setTimeout(() => {
        void worker?.terminate()
        failAll(new TimedOut('the picture took too long; ask for fewer nodes'))
      }, WITHIN)
      try {
        return await new Promise<Done>((resolve, reject) => {
          waiting.set(id, { resolve, reject })
          running().postMessage({ id, asked })
        })
      } finally {
        clearTimeout(timer)
      }
    },
    async close() {
      await worker?.terminate()
      worker = null
    },
  }
}
