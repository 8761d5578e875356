import { stringify } from 'csv-stringify/sync'
import { strToU8, zipSync } from 'fflate'
import { type Attributes, attributeTypes, type NetworkFile } from './network-file.ts'

/** Two tables for Excel and others, nodes.csv and edges.csv, as one zip. */
export function csvZip({ nodes, edges }: NetworkFile): Uint8Array {
  const nodeTable = table(
    nodes.map(({ id, label, attributes }) => ({ id, label, ...attributes })),
    ['id', 'label', ...attributeTypes(nodes).keys()],
  )
  const edgeTable = table(
    edges.map(({ id, source, target, label, attributes }) => ({ id, source, target, label, ...attributes })),
    ['id', 'source', 'target', 'label', ...attributeTypes(edges).keys()],
  )
  return zipSync({ 'nodes.csv': strToU8(nodeTable), 'edges.csv': strToU8(edgeTable) }, { mtime: EPOCH })
}

/** The same tables make the same bytes. A zip knows no year before 1980. */
const EPOCH = '1980-01-02'

/** RFC 4180, with a byte order mark, by which Excel knows UTF-8; a cell that would start a formula begins with an apostrophe. */
function table(rows: readonly Attributes[], columns: readonly string[]): string {
  return stringify([...rows], {
    header: true,
    columns: [...columns],
    bom: true,
    record_delimiter: 'windows',
    escape_formulas: true,
    cast: { boolean: (value) => String(value), string: (value) => value.replace(/[\r\n]+/g, ' ') },
  })
}
