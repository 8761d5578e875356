import neo4j, { type Driver, type ManagedTransaction, Neo4jError } from 'neo4j-driver'
import { InvalidInput, Unavailable } from '../model/errors.ts'
import type { Engine, Params, Row } from './engine.ts'

export type Neo4jSettings = {
  readonly uri: string
  /** Empty: no authentication. */
  readonly user: string
  readonly password: string
  /** Empty: the user's home database. */
  readonly database: string
  /** How long a statement may run, in milliseconds. */
  readonly deadline: number
}

const CONNECT_WITHIN = 2000
const ACQUIRE_WITHIN = 3000
const RETRY_WITHIN = 1000
/** A load may wait for another one, and tries again after a clash. */
const RETRY_WRITES_WITHIN = 30_000

/** A Neo4j server, cluster (neo4j://) or Aura (neo4j+s://). Connects at the first statement. */
export function openNeo4j(settings: Neo4jSettings): Engine {
  const auth = settings.user === '' ? undefined : neo4j.auth.basic(settings.user, settings.password)
  const questions = driverFor(settings, auth, RETRY_WITHIN)
  const loads = driverFor(settings, auth, RETRY_WRITES_WITHIN)
  let closed = false
  const sessionOf = (driver: Driver, mode: 'READ' | 'WRITE') => {
    // A closed driver would connect again.
    if (closed) throw new Unavailable('the connection to Neo4j is closed')
    return driver.session({ defaultAccessMode: mode, ...(settings.database === '' ? {} : { database: settings.database }) })
  }

  return {
    name: 'neo4j',
    async read(text, params, signal) {
      const session = sessionOf(questions, 'READ')
      const stop = () => void session.close().catch(() => undefined)
      signal.addEventListener('abort', stop, { once: true })
      try {
        return await session.executeRead((transaction) => rows(transaction, text, params), { timeout: settings.deadline })
      } catch (error) {
        throw translated(error)
      } finally {
        signal.removeEventListener('abort', stop)
        await session.close().catch(() => undefined)
      }
    },
    async write(work) {
      const session = sessionOf(loads, 'WRITE')
      try {
        return await session.executeWrite((transaction) => work({ run: (text, params) => rows(transaction, text, params) }))
      } catch (error) {
        throw translated(error)
      } finally {
        await session.close().catch(() => undefined)
      }
    },
    async define(text) {
      const session = sessionOf(loads, 'WRITE')
      try {
        await session.run(text)
      } catch (error) {
        throw translated(error)
      } finally {
        await session.close().catch(() => undefined)
      }
    },
    async ping() {
      try {
        await questions.verifyConnectivity(settings.database === '' ? {} : { database: settings.database })
      } catch (error) {
        throw translated(error)
      }
    },
    async close() {
      closed = true
      await Promise.all([questions.close(), loads.close()])
    },
  }
}

function driverFor({ uri }: Neo4jSettings, auth: ReturnType<typeof neo4j.auth.basic> | undefined, retryTime: number): Driver {
  try {
    return neo4j.driver(uri, auth, {
      disableLosslessIntegers: true,
      connectionTimeout: CONNECT_WITHIN,
      connectionAcquisitionTimeout: ACQUIRE_WITHIN,
      maxTransactionRetryTime: retryTime,
      userAgent: 'dealgraph',
    })
  } catch (error) {
    throw new InvalidInput(`NEO4J_URI ${uri}: ${error instanceof Error ? error.message : String(error)}; give one such as neo4j://localhost:7687`)
  }
}

async function rows(transaction: ManagedTransaction, text: string, params: Params): Promise<readonly Row[]> {
  const { records } = await transaction.run(text, integers(params) as Params)
  return records.map((record) => record.toObject())
}

/** Neo4j refuses a float in LIMIT, and a driver sends every JavaScript number as one. */
function integers(value: unknown): unknown {
  if (typeof value === 'number') return Number.isSafeInteger(value) ? neo4j.int(value) : value
  if (Array.isArray(value)) return value.map(integers)
  if (typeof value === 'object' && value !== null) return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, integers(inner)]))
  return value
}

const OUT_OF_REACH =
  /^(ServiceUnavailable|SessionExpired|Neo\.ClientError\.Security\..*|Neo\.TransientError\.General\.DatabaseUnavailable|Neo\.ClientError\.Database\.DatabaseNotFound)$/

/** What the operator can mend is said as such; a statement's own fault stays as it is. */
function translated(error: unknown): unknown {
  if (!(error instanceof Neo4jError)) return error
  const unreachable = OUT_OF_REACH.test(error.code) || /acquisition timed out|pool is closed|Connection.*closed/i.test(error.message)
  return unreachable
    ? new Unavailable(
        `Neo4j does not answer as it should (${error.message.split('\n')[0]}); check NEO4J_URI, NEO4J_USER, NEO4J_PASSWORD and NEO4J_DATABASE`,
        { cause: error },
      )
    : error
}
