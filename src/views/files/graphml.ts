import { escaped } from '../xml.ts'
import { type Attributes, attributeTypes, type NetworkFile } from './network-file.ts'

/** GraphML, as yEd, igraph and NetworkX read it. */
export function graphml({ title, description, nodes, edges }: NetworkFile): string {
  const known = { node: attributeTypes(nodes), edge: attributeTypes(edges) }
  const keys = (['node', 'edge'] as const).flatMap((of) =>
    [['label', 'string'] as const, ...known[of]].map(
      ([name, type]) => `<key id="${of}-${name}" for="${of}" attr.name="${name}" attr.type="${type}"/>`,
    ),
  )
  const data = (of: 'node' | 'edge', label: string, attributes: Attributes) =>
    Object.entries({ label, ...attributes })
      .map(([name, value]) => `<data key="${of}-${name}">${escaped(String(value))}</data>`)
      .join('')
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<graphml xmlns="http://graphml.graphdrawing.org/xmlns" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xsi:schemaLocation="http://graphml.graphdrawing.org/xmlns http://graphml.graphdrawing.org/xmlns/1.0/graphml.xsd">',
    ...keys,
    '<graph id="network" edgedefault="directed">',
    `<desc>${escaped(`${title}. ${description}`)}</desc>`,
    ...nodes.map(({ id, label, attributes }) => `<node id="${escaped(id)}">${data('node', label, attributes)}</node>`),
    ...edges.map(
      ({ id, source, target, label, attributes }) =>
        `<edge id="${escaped(id)}" source="${escaped(source)}" target="${escaped(target)}">${data('edge', label, attributes)}</edge>`,
    ),
    '</graph>',
    '</graphml>',
    '',
  ].join('\n')
}
