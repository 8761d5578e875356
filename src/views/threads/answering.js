// The other end of thread.ts. Plain JavaScript, like all that runs in threads: they do not inherit the loader that runs the
// TypeScript sources.
import { parentPort } from 'node:worker_threads'

/**
 * Answers each piece of work in the order it came.
 * @param {(asked: any) => Promise<unknown>} work
 */
export function answering(work) {
  let before = Promise.resolve()
  parentPort?.on('message', ({ id, asked }) => {
    before = before
      .then(() => work(asked))
      .then(
        (done) => parentPort?.postMessage({ id, done }),
        (error) => parentPort?.postMessage({ id, error: error instanceof Error ? error.message : String(error) }),
      )
  })
}
