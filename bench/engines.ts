import { cpus } from 'node:os'
import type { Engine } from '../src/graph/engine.ts'
import { openGrafeo } from '../src/graph/grafeo.ts'
import { openNeo4j } from '../src/graph/neo4j.ts'

const DEADLINE = 600_000

/** The engines to measure: the embedded one in memory, and the Neo4j that NEO4J_URI names, which is emptied. BENCH_ENGINE measures one. */
export function measuredEngines(): readonly (() => Engine)[] {
  const { BENCH_ENGINE: only, NEO4J_URI: uri, NEO4J_USER: user = '', NEO4J_PASSWORD: password = '', NEO4J_DATABASE: database = '' } = process.env
  return [
    ...(only === 'neo4j' ? [] : [() => openGrafeo()]),
    ...(uri && only !== 'grafeo' ? [() => openNeo4j({ uri, user, password, database, deadline: DEADLINE })] : []),
  ]
}

/** Deletes everything. */
export function clear(engine: Engine): Promise<void> {
  return engine.define(engine.name === 'neo4j' ? 'MATCH (n) CALL (n) { DETACH DELETE n } IN TRANSACTIONS OF 5000 ROWS' : 'MATCH (n) DETACH DELETE n')
}

export const machine = () => `${cpus().length} × ${cpus()[0]?.model}, Node ${process.version}`
