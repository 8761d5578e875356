import { inject } from 'vitest'
import type { Engine } from '../../src/graph/engine.ts'
import { openGrafeo } from '../../src/graph/grafeo.ts'
import { createGraph, type Graph, type Ran } from '../../src/graph/graph.ts'
import { openNeo4j } from '../../src/graph/neo4j.ts'

/** An engine that contract suites run on: opened empty. */
export type TestedEngine = { readonly name: Engine['name']; readonly open: () => Promise<Engine> }

const neo4j = inject('neo4j')

const DEADLINE = 20_000

export const engines: readonly TestedEngine[] = [
  { name: 'grafeo', open: async () => openGrafeo() },
  ...(neo4j
    ? [
        {
          name: 'neo4j' as const,
          async open() {
            const engine = openNeo4j({ ...neo4j, database: '', deadline: DEADLINE })
            await engine.define('MATCH (n) CALL (n) { DETACH DELETE n } IN TRANSACTIONS OF 5000 ROWS')
            return engine
          },
        },
      ]
    : []),
]

/** A graph that remembers what ran. */
export type CountedGraph = Graph & { readonly ran: Ran[] }

export async function openGraph({ open }: TestedEngine): Promise<CountedGraph> {
  const ran: Ran[] = []
  const graph = createGraph(await open(), { deadline: DEADLINE, onStatement: (statement) => ran.push(statement) })
  await graph.prepare()
  return { ...graph, ran }
}
