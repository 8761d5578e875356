import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { Unavailable } from '../model/errors.ts'
import type { Engine, Params, Row } from './engine.ts'

type Grafeo = typeof import('@grafeo-db/js')
type Database = InstanceType<Grafeo['GrafeoDB']>

/** How long close() waits for a statement that is still running, in milliseconds. */
const CLOSE_WITHIN = 2000

/**
 * Opens the embedded graph kept in a folder, or one in memory without a folder. It belongs to one process: a second is
 * told who holds it.
 */
export function openGrafeo(folder?: string): Engine {
  const database = open(folder)
  let closed = false
  let writing: Promise<unknown> = Promise.resolve()
  const running = new Set<Promise<unknown>>()

  const run = async (execute: () => Promise<{ toArray(): unknown }>): Promise<readonly Row[]> => {
    if (closed) throw new Unavailable('the embedded graph is closed')
    const answer = execute()
    running.add(answer)
    try {
      return (await answer).toArray() as readonly Row[]
    } finally {
      running.delete(answer)
    }
  }

  const inTransaction = async <T>(
    end: 'commit' | 'rollback',
    work: (run: (text: string, params: Params) => Promise<readonly Row[]>) => Promise<T>,
  ): Promise<T> => {
    if (closed) throw new Unavailable('the embedded graph is closed')
    const transaction = database.beginTransaction()
    try {
      const result = await work((text, params) => run(() => transaction.executeCypher(text, params)))
      transaction[end]()
      return result
    } catch (error) {
      if (transaction.isActive) transaction.rollback()
      throw error
    }
  }

  return {
    name: 'grafeo',
    read: (text, params) => inTransaction('rollback', (execute) => execute(text, params)),
    write(work) {
      const result = writing.then(() => inTransaction('commit', (execute) => work({ run: execute })))
      writing = result.catch(() => undefined)
      return result
    },
    async define(text) {
      await run(() => database.executeCypher(text))
    },
    async ping() {
      await run(() => database.executeCypher('RETURN 1 AS one'))
    },
    async close() {
      if (closed) return
      await Promise.race([writing, delay(CLOSE_WITHIN)])
      closed = true
      await Promise.race([Promise.allSettled(running), delay(CLOSE_WITHIN)])
      database.close()
    },
  }
}

const delay = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds).unref())

function open(folder?: string): Database {
  const { GrafeoDB } = load()
  if (folder === undefined) return GrafeoDB.create()
  const owner = join(folder, 'owner.json')
  try {
    mkdirSync(folder, { recursive: true })
  } catch (error) {
    throw new Unavailable(`DATA_DIR ${folder} cannot be made: ${messageOf(error)}`)
  }
  try {
    const database = GrafeoDB.create(join(folder, 'graph'))
    writeFileSync(owner, JSON.stringify({ pid: process.pid, since: new Date().toISOString() }))
    return database
  } catch (error) {
    if (!/lock/i.test(messageOf(error))) throw new Unavailable(`the embedded graph in ${folder} cannot be opened: ${messageOf(error)}`)
    throw new Unavailable(
      `the embedded graph in ${folder} belongs to ${ownerIn(owner)}; stop that process, ask it over HTTP, or set another DATA_DIR`,
    )
  }
}

function ownerIn(file: string): string {
  try {
    const { pid, since } = JSON.parse(readFileSync(file, 'utf8')) as { pid: number; since: string }
    return `process ${pid} (since ${since})`
  } catch {
    return 'another process'
  }
}

/** The binary comes with an optional package of the platform, so it is asked for only when it is needed. */
function load(): Grafeo {
  try {
    return createRequire(import.meta.url)('@grafeo-db/js') as Grafeo
  } catch (error) {
    throw new Unavailable(
      `the embedded graph has no binary for ${process.platform} ${process.arch} here; run npm install again, or set NEO4J_URI to use Neo4j (${messageOf(error).split('\n')[0]})`,
    )
  }
}

const messageOf = (error: unknown) => (error instanceof Error ? error.message : String(error))
