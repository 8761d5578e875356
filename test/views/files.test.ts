import { execFile } from 'node:child_process'
import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { instance } from '@viz-js/viz'
import { parse as parseCsv } from 'csv-parse/sync'
import { strFromU8, unzipSync } from 'fflate'
import { MultiGraph } from 'graphology'
import { parse as parseGexf } from 'graphology-gexf'
import { parse as parseGraphml } from 'graphology-graphml'
import { beforeAll, describe, expect, it } from 'vitest'
import { NOW } from '../../src/model/clock.ts'
import { ALL_FACT_KINDS } from '../../src/model/facts/fact-kind.ts'
import { createNetworkSearch } from '../../src/questions/network.ts'
import { createTieReader } from '../../src/questions/ties.ts'
import { networkChart } from '../../src/views/chart/network-chart.ts'
import { FORMATS, type FormatName } from '../../src/views/files/formats.ts'
import { type NetworkFile, networkFile } from '../../src/views/files/network-file.ts'
import { bundledGraph } from '../support/dossiers.ts'
import { emptyFolder } from '../support/folder.ts'
import { hostileGraph } from './hostile.ts'
import { HOSTILE_NAMES } from './names.ts'

const run = promisify(execFile)
const networkx = await run('python3', ['-c', 'import networkx']).then(
  () => true,
  () => false,
)
const graphviz = await instance()

/** Nodes by id with their labels, and edges by ends and label, in alphabetical order. */
type Read = { readonly nodes: readonly string[]; readonly edges: readonly string[] }
const inOrder = (nodes: readonly (readonly unknown[])[], edges: readonly (readonly unknown[])[]): Read => ({
  nodes: nodes.map((node) => node.join('|')).sort(),
  edges: edges.map((edge) => edge.join('|')).sort(),
})

const written = ({ nodes, edges }: NetworkFile): Read =>
  inOrder(
    nodes.map(({ id, label }) => [id, label]),
    edges.map(({ source, target, label }) => [source, target, label]),
  )

/** XML folds white space in attributes, and DOT in strings: so do we before comparing. */
const folded = (text: unknown) => String(text).replace(/\s+/g, ' ')

const graphologyRead = (graph: MultiGraph): Read =>
  inOrder(
    graph.mapNodes((id, { label }) => [id, label]),
    graph.mapEdges((_, { label }, source, target) => [source, target, label]),
  )

const readers: Readonly<Record<FormatName, (bytes: string | Uint8Array) => Read>> = {
  cyjs(text) {
    const { elements } = JSON.parse(String(text))
    return inOrder(
      elements.nodes.map(({ data }: { data: Record<string, string> }) => [data.id, data.label]),
      elements.edges.map(({ data }: { data: Record<string, string> }) => [data.source, data.target, data.label]),
    )
  },
  jgf(text) {
    const { graph } = JSON.parse(String(text))
    return inOrder(
      Object.entries<{ label: string }>(graph.nodes).map(([id, { label }]) => [id, label]),
      graph.edges.map(({ source, target, label }: Record<string, string>) => [source, target, label]),
    )
  },
  gexf: (text) => graphologyRead(parseGexf(MultiGraph as never, String(text)) as never),
  graphml: (text) => graphologyRead(parseGraphml(MultiGraph as never, String(text)) as never),
  dot(text) {
    const { objects = [], edges = [] } = JSON.parse(graphviz.renderString(String(text), { format: 'dot_json' }))
    const names = objects.map(({ name }: { name: string }) => name)
    return inOrder(
      objects.map(({ name, label }: Record<string, string>) => [name, label]),
      edges.map(({ tail, head, label }: { tail: number; head: number; label: string }) => [names[tail], names[head], label]),
    )
  },
  csv(bytes) {
    const files = unzipSync(bytes as Uint8Array)
    const table = (name: string) => parseCsv(strFromU8(files[name] ?? new Uint8Array()), { columns: true, bom: true }) as Record<string, string>[]
    const unsafe = (cell = '') => (/^'[=+\-@]/.test(cell) ? cell.slice(1) : cell)
    return inOrder(
      table('nodes.csv').map(({ id, label }) => [id, unsafe(label)]),
      table('edges.csv').map(({ source, target, label }) => [source, target, unsafe(label)]),
    )
  },
}

describe.each([
  ['the bundled data around Japan', bundledGraph, 'japan'],
  ['names that break what is careless', hostileGraph, 'hub'],
])('files of %s', (_, open, around) => {
  let file: NetworkFile
  beforeAll(async () => {
    const graph = await open()
    const request = { around: [around], depth: 2, kinds: ALL_FACT_KINDS, statuses: null, clock: NOW, maxNodes: 100 }
    file = networkFile(await networkChart(graph, createNetworkSearch(createTieReader()), request))
    await graph.close()
  })

  it.each(Object.keys(FORMATS) as FormatName[])('are read back by another library with the same nodes and edges: %s', (format) => {
    const [expected, read] = [written(file), readers[format](FORMATS[format].write(file))]
    expect(read.nodes.map(folded)).toEqual(expected.nodes.map(folded))
    expect(read.edges.map(folded)).toEqual(expected.edges.map(folded))
  })

  it.skipIf(!networkx).each([
    ['graphml', 'read_graphml'],
    ['gexf', 'read_gexf'],
  ] as const)('are read by NetworkX: %s', async (format, reader) => {
    const path = join(await emptyFolder(), `network.${format}`)
    await writeFile(path, FORMATS[format].write(file))
    const script = `import networkx as nx, json, sys\ng = nx.${reader}(sys.argv[1])\nprint(json.dumps([g.number_of_nodes(), g.number_of_edges(), sorted(g.nodes())]))`
    const { stdout } = await run('python3', ['-c', script, path])
    const [nodes, edges, ids] = JSON.parse(stdout)
    expect([nodes, ids]).toEqual([file.nodes.length, file.nodes.map(({ id }) => id).sort()])
    expect(edges).toBe(file.edges.length)
  })

  it('carry kinds, statuses, dates and documents', () => {
    for (const { attributes } of file.edges)
      expect(attributes).toMatchObject({
        factKind: expect.any(String),
        status: expect.any(String),
        documents: expect.any(String),
        facts: expect.any(String),
      })
    expect(file.edges.filter(({ attributes }) => attributes.minShare !== undefined).every(({ attributes }) => attributes.factKind === 'STAKE')).toBe(
      true,
    )
  })
})

it('a table cell that would start a formula is made safe', async () => {
  const files = unzipSync(
    FORMATS.csv.write({
      title: '',
      description: '',
      nodes: [{ id: 'x', label: HOSTILE_NAMES.formula, attributes: { note: '+1', at: '@x' } }],
      edges: [],
    }),
  )
  const [row] = parseCsv(strFromU8(files['nodes.csv'] ?? new Uint8Array()), { columns: true, bom: true }) as Record<string, string>[]
  expect(row).toMatchObject({ label: `'${HOSTILE_NAMES.formula}`, note: "'+1", at: "'@x" })
})
