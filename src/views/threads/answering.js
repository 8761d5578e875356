// The other end of thread.ts, which sends one piece of work at a time. Plain JavaScript, like all that runs in threads: they
// do not inherit the loader that runs the TypeScript sources.
import { parentPort } from 'node:worker_threads'

/**
 * Answers each piece of work.
 * @param {(asked: never) => Promise<unknown>} work
 */
export function answering(work) {
  parentPort?.on('message', async (asked) => {
    try {
      parentPort?.postMessage({ done: await work(asked) })
    } catch (error) {
      parentPort?.postMessage({ error: error instanceof Error ? error.message : String(error) })
    }
  })
}
