import { z } from 'zod'
import { DealgraphError, TimedOut } from '../model/errors.ts'
import type { Engine, Params, Row } from './engine.ts'
import { readStatement, type Statement } from './statement.ts'

/** What ran: for logs, and for tests that count. */
export type Ran = { readonly name: string; readonly rows: number; readonly milliseconds: number }

export type GraphOptions = {
  /** The longest a question may take, in milliseconds. */
  readonly deadline: number
  readonly onStatement?: (ran: Ran) => void
}

export type GraphTransaction = { readonly run: <P extends object, R>(statement: Statement<P, R>, params: P) => Promise<readonly R[]> }

/** A graph database with typed statements: deadline, abort and row checks are here, whatever the engine. */
export type Graph = {
  readonly engine: Engine['name']
  /** Runs a statement that reads. Raises TimedOut at the deadline, the signal's reason when it fires. */
  readonly read: <P extends object, R>(statement: Statement<P, R>, params: P) => Promise<readonly R[]>
  /** Runs reads and writes as one transaction, all or nothing. It has no deadline. */
  readonly write: <T>(work: (transaction: GraphTransaction) => Promise<T>) => Promise<T>
  /** The same graph, its reads given up when the signal fires. */
  readonly until: (signal: AbortSignal) => Graph
  /** Makes constraints and indexes, where they are missing. */
  readonly prepare: () => Promise<void>
  /** Resolves where the database answers within the deadline. */
  readonly ping: () => Promise<void>
  readonly close: () => Promise<void>
}

const SCHEMA = [
  ...['entity', 'document', 'fact', 'claim', 'dataset'].flatMap((name) => [`schema/${name}-constraint`, `schema/${name}-index`]),
  'schema/document-text-index',
  'schema/fact-identity-index',
  'schema/conflict-index',
  'schema/conflict-place-index',
]

export function createGraph(engine: Engine, options: GraphOptions, signal?: AbortSignal): Graph {
  const timed = async (name: string, run: () => Promise<readonly Row[]>): Promise<readonly Row[]> => {
    const start = performance.now()
    const rows = await run()
    options.onStatement?.({ name, rows: rows.length, milliseconds: performance.now() - start })
    return rows
  }
  return {
    engine: engine.name,
    async read({ name, text, row }, params) {
      const rows = await race(options.deadline, signal, (stop) => timed(name, () => engine.read(text, params as Params, stop)))
      return checked(name, row, rows)
    },
    write: (work) =>
      engine.write((transaction) =>
        work({ run: async ({ name, text, row }, params) => checked(name, row, await timed(name, () => transaction.run(text, params as Params))) }),
      ),
    until: (ended) => createGraph(engine, options, ended),
    async prepare() {
      for (const name of SCHEMA) await engine.define(readStatement(name))
    },
    ping: () => race(options.deadline, signal, () => engine.ping()),
    close: () => engine.close(),
  }
}

/** The work's outcome, unless the deadline or the signal comes first: an engine may not stop, and its drivers stop late. */
async function race<T>(deadline: number, signal: AbortSignal | undefined, work: (stop: AbortSignal) => Promise<T>): Promise<T> {
  signal?.throwIfAborted()
  const stop = new AbortController()
  const { promise, reject } = withRejector<T>()
  const timer = setTimeout(
    () => reject(new TimedOut(`the database did not answer within ${deadline} ms; ask for less at once, or try again`)),
    deadline,
  )
  const abort = () => reject(signal?.reason)
  signal?.addEventListener('abort', abort, { once: true })
  try {
    return await Promise.race([work(stop.signal), promise])
  } catch (error) {
    stop.abort(error)
    throw error
  } finally {
    clearTimeout(timer)
    signal?.removeEventListener('abort', abort)
  }
}

function withRejector<T>() {
  let reject: (reason: unknown) => void = () => undefined
  const promise = new Promise<T>((_, no) => {
    reject = no
  })
  return { promise, reject }
}

/** A row of another shape than the table says is a fault of ours, or of whoever wrote to the graph beside us. */
function checked<R>(name: string, row: z.ZodType<R>, rows: readonly Row[]): readonly R[] {
  const result = z.array(row).safeParse(rows)
  if (result.success) return result.data
  throw new UnexpectedRow(`cypher/${name} gave a row of another shape: ${z.prettifyError(result.error)}`)
}

/** Nobody outside can mend this: it is masked and logged. */
export class UnexpectedRow extends DealgraphError {
  readonly code = 'INTERNAL'
}
