import { CommanderError } from 'commander'
import { destination, type Logger, pino } from 'pino'
import type { Engine } from './graph/engine.ts'
import { createGraph, type Graph } from './graph/graph.ts'
import { InvalidInput, TimedOut, Unavailable } from './model/errors.ts'
import { BadSetting, readSettings, type Settings } from './settings.ts'
import { createProgram } from './terminal/program.ts'
import type { Session } from './terminal/session.ts'

const EXIT = { done: 0, badInput: 1, usage: 2, database: 3 } as const

/** Runs the command dealgraph: opens, wires, closes. Sets the exit code. */
export async function main(argv: readonly string[]): Promise<void> {
  process.stdout.on('error', quietly)
  try {
    const session = createSession()
    await createProgram(session).parseAsync([...argv])
  } catch (error) {
    process.exitCode = exitCodeOf(error)
  }
}

/** Who reads our output may have enough of it: `dealgraph … | head`. */
function quietly(error: NodeJS.ErrnoException): void {
  if (error.code !== 'EPIPE') throw error
  process.exit(EXIT.done)
}

function createSession(): Session {
  const settings = readSettings(process.env)
  const log = pino({ level: settings.LOG_LEVEL, base: null }, destination({ fd: 2, sync: true }))
  return {
    settings,
    log,
    print: (line) => void process.stdout.write(`${line}\n`),
    async open() {
      const graph = await openGraph(settings, log)
      await graph.prepare().catch(async (error: unknown) => {
        await graph.close()
        throw error
      })
      return graph
    },
    async serve(options) {
      const { serve } = await import('./serve.ts')
      await serve(await openGraph(settings, log), { settings, log, ...options })
    },
  }
}

async function openGraph(settings: Settings, log: Logger): Promise<Graph> {
  return createGraph(await openEngine(settings), {
    deadline: settings.QUERY_TIMEOUT_MS,
    onStatement: (ran) => log.debug(ran, 'statement'),
  })
}

/** Each engine, and the server, is imported only where it is used: commands start sooner. */
async function openEngine(settings: Settings): Promise<Engine> {
  if (settings.NEO4J_URI === undefined) return (await import('./graph/grafeo.ts')).openGrafeo(settings.DATA_DIR)
  const { NEO4J_URI: uri, NEO4J_USER: user, NEO4J_PASSWORD: password, NEO4J_DATABASE: database, QUERY_TIMEOUT_MS: deadline } = settings
  return (await import('./graph/neo4j.ts')).openNeo4j({ uri, user, password, database, deadline })
}

function exitCodeOf(error: unknown): number {
  if (error instanceof CommanderError) return error.exitCode === 0 ? EXIT.done : EXIT.usage
  const ours = error instanceof InvalidInput || error instanceof Unavailable || error instanceof TimedOut
  process.stderr.write(`${ours ? error.message : error instanceof Error ? error.stack : String(error)}\n`)
  if (error instanceof BadSetting) return EXIT.usage
  return error instanceof Unavailable || error instanceof TimedOut ? EXIT.database : EXIT.badInput
}
