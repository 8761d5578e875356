import { CommanderError } from 'commander'
import { destination, type Logger, pino } from 'pino'
import { readTexts } from './dossier/texts.ts'
import type { Engine } from './graph/engine.ts'
import { openGrafeo } from './graph/grafeo.ts'
import { createGraph, type Graph } from './graph/graph.ts'
import { openNeo4j } from './graph/neo4j.ts'
import { InvalidInput, TimedOut, Unavailable } from './model/errors.ts'
import { NO_TEXTS } from './model/text.ts'
import { createEntitySearch } from './questions/search.ts'
import { createEndpoint } from './server/graphql-endpoint.ts'
import { createHandler } from './server/handler.ts'
import { startServer } from './server/server.ts'
import { readSettings, type Settings } from './settings.ts'
import { fillBundled } from './terminal/bundled.ts'
import { createProgram } from './terminal/program.ts'
import type { Session } from './terminal/session.ts'
import { watchDossiers } from './terminal/watch.ts'

const EXIT = { done: 0, badInput: 1, usage: 2, database: 3 } as const

/** Runs the command dealgraph: opens, wires, closes. Sets the exit code. */
export async function main(argv: readonly string[]): Promise<void> {
  try {
    const session = createSession()
    await createProgram(session).parseAsync([...argv])
  } catch (error) {
    process.exitCode = exitCodeOf(error)
  }
}

class BadSettings extends InvalidInput {}

function createSession(): Session {
  const settings = settingsOf(process.env)
  const log = pino({ level: settings.LOG_LEVEL, base: null }, destination({ fd: 2, sync: true }))
  return {
    settings,
    log,
    print: (line) => void process.stdout.write(`${line}\n`),
    async open() {
      const graph = openGraph(settings, log)
      await graph.prepare().catch(async (error: unknown) => {
        await graph.close()
        throw error
      })
      return graph
    },
    serve: (options) => serve(settings, log, options),
  }
}

function settingsOf(environment: NodeJS.ProcessEnv): Settings {
  try {
    return readSettings(environment)
  } catch (error) {
    throw error instanceof InvalidInput ? new BadSettings(error.message) : error
  }
}

function openGraph(settings: Settings, log: Logger): Graph {
  return createGraph(openEngine(settings), {
    deadline: settings.QUERY_TIMEOUT_MS,
    onStatement: (ran) => log.debug(ran, 'statement'),
  })
}

function openEngine(settings: Settings): Engine {
  if (settings.NEO4J_URI === undefined) return openGrafeo(settings.DATA_DIR)
  const { NEO4J_URI: uri, NEO4J_USER: user, NEO4J_PASSWORD: password, NEO4J_DATABASE: database, QUERY_TIMEOUT_MS: deadline } = settings
  return openNeo4j({ uri, user, password, database, deadline })
}

async function serve(settings: Settings, log: Logger, { seed, watch }: Parameters<Session['serve']>[0]): Promise<void> {
  const graph = openGraph(settings, log)
  const stopping = new AbortController()
  const closers: (() => Promise<void>)[] = [() => graph.close()]
  try {
    const texts = settings.DOCUMENTS_DIR === undefined ? NO_TEXTS : await readTexts(settings.DOCUMENTS_DIR)
    const prepared = prepare(graph, { seed, log, signal: stopping.signal }).then(() => {
      if (watch.length > 0) closers.unshift(watchDossiers(graph, watch, log))
    })
    if (graph.engine === 'grafeo') await prepared
    const endpoint = createEndpoint({ graph, texts, search: createEntitySearch(), log, timeout: settings.REQUEST_TIMEOUT_MS })
    const handler = createHandler({ graph, endpoint, log, corsOrigins: settings.CORS_ORIGINS, maxInFlight: settings.MAX_IN_FLIGHT })
    const server = await startServer(handler, { host: settings.HOST, port: settings.PORT, log })
    closers.unshift(() => server.stop())
    log.info({ url: `${server.url}/graphql`, engine: graph.engine }, 'ready: open the address in a browser')
    await Promise.race([told(['SIGTERM', 'SIGINT']), prepared.then(() => new Promise<never>(() => undefined))])
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

function exitCodeOf(error: unknown): number {
  if (error instanceof CommanderError) return error.exitCode === 0 ? EXIT.done : EXIT.usage
  const ours = error instanceof InvalidInput || error instanceof Unavailable || error instanceof TimedOut
  process.stderr.write(`${ours ? error.message : error instanceof Error ? error.stack : String(error)}\n`)
  if (error instanceof BadSettings) return EXIT.usage
  return error instanceof Unavailable || error instanceof TimedOut ? EXIT.database : EXIT.badInput
}
