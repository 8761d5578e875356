import type { NetworkFile } from './network-file.ts'

/** Cytoscape JSON, as Cytoscape and cytoscape.js read it. */
export function cytoscapeJson({ title, description, nodes, edges }: NetworkFile): string {
  return `${JSON.stringify(
    {
      data: { name: title, description },
      elements: {
        nodes: nodes.map(({ id, label, attributes }) => ({ data: { id, name: label, label, ...attributes } })),
        edges: edges.map(({ id, source, target, label, attributes }) => ({ data: { id, source, target, label, ...attributes } })),
      },
    },
    null,
    1,
  )}\n`
}

/** JSON Graph Format, version 2. */
export function jsonGraph({ title, description, nodes, edges }: NetworkFile): string {
  return `${JSON.stringify(
    {
      graph: {
        label: title,
        directed: true,
        metadata: { description },
        nodes: Object.fromEntries(nodes.map(({ id, label, attributes }) => [id, { label, metadata: attributes }])),
        edges: edges.map(({ id, source, target, label, attributes }) => ({
          id,
          source,
          target,
          relation: String(attributes.factKind),
          label,
          metadata: attributes,
        })),
      },
    },
    null,
    1,
  )}\n`
}
