import { MultiDirectedGraph } from 'graphology'
import { write } from 'graphology-gexf'
import type { NetworkFile } from './network-file.ts'

/** GEXF 1.2, as Gephi reads it. */
export function gexf({ title, description, nodes, edges }: NetworkFile): string {
  const graph = new MultiDirectedGraph()
  graph.replaceAttributes({ title, description })
  for (const { id, label, attributes } of nodes) graph.addNode(id, { label, ...attributes })
  for (const { id, source, target, label, attributes } of edges) graph.addDirectedEdgeWithKey(id, source, target, { label, ...attributes })
  return write(graph, { version: '1.2' })
}
