import type { NetworkFile } from './network-file.ts'

/** Cytoscape JSON, as Cytoscape and cytoscape.js read it. */
export function cytoscapeJson({ title, nodes, edges }: NetworkFile): string {
  return `${JSON.stringify(
    {
      data: { name: title },
      elements: {
        nodes: nodes.map(({ id, label, attributes }) => ({ data: { id, name: label, label, ...attributes } })),
        edges: edges.map(({ id, source, target, label, directed, attributes }) => ({ data: { id, source, target, label, directed, ...attributes } })),
      },
    },
    null,
    1,
  )}\n`
}

/** JSON Graph Format, version 2. */
export function jsonGraph({ title, nodes, edges }: NetworkFile): string {
  return `${JSON.stringify(
    {
      graph: {
        label: title,
        directed: true,
        nodes: Object.fromEntries(nodes.map(({ id, label, attributes }) => [id, { label, metadata: attributes }])),
        edges: edges.map(({ id, source, target, label, directed, attributes: { kind, ...attributes } }) => ({
          id,
          source,
          target,
          relation: String(kind),
          directed,
          label,
          metadata: { kind, ...attributes },
        })),
      },
    },
    null,
    1,
  )}\n`
}
