/** Values that go in and out of a statement: what JSON can say. Whole numbers are integers to the database. */
export type Params = Readonly<Record<string, unknown>>
export type Row = Readonly<Record<string, unknown>>

/** Inside one transaction: reads see its writes. */
export type Transaction = { readonly run: (text: string, params: Params) => Promise<readonly Row[]> }

/**
 * The port to a graph database. An engine raises Unavailable where the database cannot be reached or is closed; every other
 * error of its own means a fault of ours.
 */
export type Engine = {
  readonly name: 'grafeo' | 'neo4j'
  /** Runs one statement that only reads. The engine may go on after `signal` fires; its answer is dropped. */
  readonly read: (text: string, params: Params, signal: AbortSignal) => Promise<readonly Row[]>
  /** Runs reads and writes of one transaction, all or nothing; it may run `work` again after a clash with another writer. */
  readonly write: <T>(work: (transaction: Transaction) => Promise<T>) => Promise<T>
  /** Runs one statement outside transactions, as constraints and indexes want it. */
  readonly define: (text: string) => Promise<void>
  readonly ping: () => Promise<void>
  readonly close: () => Promise<void>
}
