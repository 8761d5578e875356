import { Worker } from 'node:worker_threads'
import { TimedOut, TooCostly } from '../../model/errors.ts'

/** Work in a thread of its own, one piece after the other. */
export type Thread<Asked, Done> = {
  readonly ask: (asked: Asked) => Promise<Done>
  /** Starts the thread before it is needed. */
  readonly warmUp: () => void
  readonly close: () => Promise<void>
}

type Answer<Done> = { readonly done?: Done; readonly error?: string }
type Work<Asked, Done> = { readonly asked: Asked; readonly resolve: (done: Done) => void; readonly reject: (error: Error) => void }

/** Work that takes longer is given up, and with it the thread, which nothing else can stop. */
const WITHIN = 10_000
/** Who comes when so many wait is refused. */
const MOST_WAITING = 50

/**
 * A thread that runs `script` (see worker.js beside its users), started with the first work, and anew after one that had to
 * be given up: the others wait on. It keeps no process alive. Raises TimedOut after ten seconds of work, TooCostly where too
 * many wait, TypeError where the work fails.
 */
export function createThread<Asked, Done>(script: URL, workerData?: unknown): Thread<Asked, Done> {
  const waiting: Work<Asked, Done>[] = []
  let worker: Worker | null = null
  let current: Work<Asked, Done> | null = null
  let timer: ReturnType<typeof setTimeout> | undefined
  const settle = (how: (work: Work<Asked, Done>) => void) => {
    clearTimeout(timer)
    const work = current
    current = null
    if (work) how(work)
    next()
  }
  const giveUp = (error: Error) => {
    void worker?.terminate()
    worker = null
    settle(({ reject }) => reject(error))
  }
  const running = (): Worker => {
    if (worker) return worker
    const started = new Worker(script, { workerData })
    started.unref()
    started.on('message', ({ done, error }: Answer<Done>) =>
      settle(({ resolve, reject }) => {
        if (done === undefined) reject(new TypeError(`${script.pathname.split('/').slice(-2).join('/')}: ${error}`))
        else resolve(done)
      }),
    )
    started.on('error', (error) => {
      if (worker === started) giveUp(error)
    })
    worker = started
    return started
  }
  const next = () => {
    if (current) return
    current = waiting.shift() ?? null
    if (!current) return
    timer = setTimeout(() => giveUp(new TimedOut('the picture took too long; ask for fewer nodes')), WITHIN)
    running().postMessage(current.asked)
  }
  return {
    warmUp: () => void running(),
    ask(asked) {
      if (waiting.length >= MOST_WAITING) return Promise.reject(new TooCostly('too many pictures are being made; ask again in a few seconds'))
      return new Promise((resolve, reject) => {
        waiting.push({ asked, resolve, reject })
        next()
      })
    },
    async close() {
      clearTimeout(timer)
      await worker?.terminate()
      worker = null
    },
  }
}
