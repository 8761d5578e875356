import type { Logger } from 'pino'
import { readTexts } from './dossier/texts.ts'
import type { Graph } from './graph/graph.ts'
import { TimedOut, Unavailable } from './model/errors.ts'
import { NO_TEXTS } from './model/text.ts'
import { startService } from './service.ts'
import type { Settings } from './settings.ts'
import { fillBundled } from './terminal/bundled.ts'
import { watchDossiers } from './terminal/watch.ts'

export type ServeOptions = { readonly settings: Settings; readonly log: Logger; readonly seed: boolean; readonly watch: readonly string[] }

/** Serves the graph over HTTP until the process is told to stop; then lets requests end, and closes the graph. */
export async function serve(graph: Graph, { settings, log, seed, watch }: ServeOptions): Promise<void> {
  const stopping = new AbortController()
  const closers: (() => Promise<void>)[] = [() => graph.close()]
  try {
    const texts = settings.DOCUMENTS_DIR === undefined ? NO_TEXTS : await readTexts(settings.DOCUMENTS_DIR)
    const prepared = prepare(graph, { seed, log, signal: stopping.signal }).then(async () => {
      if (watch.length > 0) closers.unshift(await watchDossiers(graph, watch, log))
    })
    if (graph.engine === 'grafeo') await prepared
    const server = await startService(graph, texts, log, settings)
    closers.unshift(() => server.stop())
    log.info({ url: `${server.url}/graphql`, engine: graph.engine }, 'ready: open the address in a browser')
    await Promise.race([told(['SIGTERM', 'SIGINT']), failing(prepared)])
    log.info('stopping')
  } finally {
    stopping.abort()
    for (const close of closers) await close()
  }
}

const RETRY_AFTER = 2000

/** Makes constraints and indexes, and fills what is to be filled. A Neo4j that does not answer yet is waited for. */
async function prepare(graph: Graph, { seed, log, signal }: { seed: boolean; log: Logger; signal: AbortSignal }): Promise<void> {
  for (;;) {
    try {
      await graph.prepare()
      const filled = graph.engine === 'grafeo' || seed ? await fillBundled(graph) : 0
      if (filled > 0) log.info({ documents: filled }, 'filled with the bundled dossiers')
      return
    } catch (error) {
      if (signal.aborted) return
      if (graph.engine === 'grafeo' || !(error instanceof Unavailable || error instanceof TimedOut)) throw error
      log.warn({ problem: error.message }, 'waiting for the database')
      await new Promise((resolve) => setTimeout(resolve, RETRY_AFTER).unref())
    }
  }
}

function told(signals: readonly NodeJS.Signals[]): Promise<void> {
  return new Promise((resolve) => {
    for (const signal of signals) process.once(signal, () => resolve())
  })
}

/** Settles only where the work fails. */
function failing(work: Promise<unknown>): Promise<never> {
  return new Promise((_, reject) => work.catch(reject))
}
