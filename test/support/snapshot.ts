import { z } from 'zod'
import type { Graph } from '../../src/graph/graph.ts'

const row = z.record(z.string(), z.unknown())
const read = (graph: Graph, text: string) => graph.read({ name: 'test', text, row }, {})
const inOrder = (rows: readonly unknown[]) => rows.map((one) => JSON.stringify(one, sortedKeys)).sort()
const sortedKeys = (_: string, value: unknown) =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
    ? Object.fromEntries(
        Object.entries(value)
          .filter(([, inner]) => inner !== null)
          .sort(),
      )
    : value

/** All nodes and relationships, but the dataset's own, in an order that does not depend on the engine. */
export async function snapshotOf(graph: Graph): Promise<{ readonly nodes: readonly string[]; readonly ties: readonly string[] }> {
  const nodes = await read(graph, "MATCH (node) WHERE NOT 'Dataset' IN labels(node) RETURN labels(node) AS labels, properties(node) AS properties")
  const ties = await read(
    graph,
    "MATCH (from)-[tie]->(to) RETURN coalesce(from.slug, '') AS from, type(tie) AS type, coalesce(to.slug, to.s1 + to.knownFrom) AS to, properties(tie) AS properties",
  )
  return { nodes: inOrder(nodes.map(({ labels, properties }) => ({ labels: [...(labels as string[])].sort(), properties }))), ties: inOrder(ties) }
}
