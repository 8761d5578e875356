import { MultiGraph } from 'graphology'
import { write } from 'graphology-gexf'
import type { NetworkFile } from './network-file.ts'

/** GEXF 1.2, as Gephi reads it. */
export function gexf({ title, nodes, edges }: NetworkFile): string {
  const graph = new MultiGraph({ type: 'mixed' })
  graph.setAttribute('title', title)
  for (const { id, label, attributes } of nodes) graph.addNode(id, { label, ...attributes })
  for (const { id, source, target, label, directed, attributes } of edges) {
    const all = { label, ...attributes }
    if (directed) graph.addDirectedEdgeWithKey(id, source, target, all)
    else graph.addUndirectedEdgeWithKey(id, source, target, all)
  }
  return write(graph, { version: '1.2' })
}
