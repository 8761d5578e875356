import { csvZip } from './csv.ts'
import { dot } from './dot.ts'
import { gexf } from './gexf.ts'
import { graphml } from './graphml.ts'
import { cytoscapeJson, jsonGraph } from './json.ts'
import type { NetworkFile } from './network-file.ts'

export type Format = {
  readonly means: string
  readonly type: string
  /** What the file is called after the dot. */
  readonly extension: string
  readonly write: (file: NetworkFile) => string | Uint8Array
}

/** The files for other tools, by the name that /export and dealgraph export take. */
export const FORMATS = {
  cyjs: { means: 'Cytoscape JSON', type: 'application/json; charset=utf-8', extension: 'cyjs', write: cytoscapeJson },
  gexf: { means: 'GEXF, for Gephi', type: 'application/gexf+xml; charset=utf-8', extension: 'gexf', write: gexf },
  graphml: { means: 'GraphML, for yEd, igraph, NetworkX', type: 'application/graphml+xml; charset=utf-8', extension: 'graphml', write: graphml },
  dot: { means: 'DOT, for Graphviz', type: 'text/vnd.graphviz; charset=utf-8', extension: 'dot', write: dot },
  jgf: { means: 'JSON Graph Format', type: 'application/json; charset=utf-8', extension: 'jgf', write: jsonGraph },
  csv: { means: 'nodes.csv and edges.csv in a zip, for Excel', type: 'application/zip', extension: 'csv.zip', write: csvZip },
} as const satisfies Readonly<Record<string, Format>>

export type FormatName = keyof typeof FORMATS

export function isFormat(name: string): name is FormatName {
  return Object.hasOwn(FORMATS, name)
}
