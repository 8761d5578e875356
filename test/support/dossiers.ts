import { fileURLToPath } from 'node:url'
import { dossierFiles, readDossierFile } from '../../src/dossier/files.ts'
import { readDossier } from '../../src/dossier/read.ts'
import { openGrafeo } from '../../src/graph/grafeo.ts'
import { createGraph, type Graph } from '../../src/graph/graph.ts'
import { loadDossier } from '../../src/graph/load/load.ts'
import type { Dossier } from '../../src/model/dossier.ts'

export const BUNDLED = fileURLToPath(new URL('../../data/', import.meta.url))

export async function bundledDossiers(): Promise<readonly Dossier[]> {
  return Promise.all((await dossierFiles([BUNDLED])).map(readDossierFile))
}

export async function loadBundled(graph: Graph): Promise<void> {
  for (const dossier of await bundledDossiers()) await loadDossier(graph, dossier)
}

/** An embedded graph in memory that holds the bundled data. */
export async function bundledGraph(): Promise<Graph> {
  const graph = createGraph(openGrafeo(), { deadline: 10_000 })
  await graph.prepare()
  await loadBundled(graph)
  return graph
}

/** The head of an invented document. */
export function documentYaml(slug: string, published: string): string {
  return `document: { slug: ${slug}, published: ${published}, publishedBasis: stated, language: en, length: 1000, sha256: ${'ab'.repeat(32)} }`
}

/** The entities of the invented world that stories are told in. */
export const ENTITIES = `entities:
  - { slug: norvania, kind: country, name: Norvania }
  - { slug: kaito, kind: country, name: Kaito }
  - { slug: nordkraft, kind: company, name: Nordkraft, aliases: [AS Nordkraft], country: norvania, identifiers: { ticker: NKR } }
  - { slug: kaito-gas, kind: company, name: Kaito Gas, country: kaito }
  - { slug: fjord-lng, kind: project, name: Fjord LNG, projectType: lng_plant, country: norvania }
  - { slug: lena-holm, kind: person, name: Lena Holm }
  - { slug: kenji-ito, kind: person, name: Kenji Ito }`

/** An invented dossier: facts as YAML list items, two spaces deep. */
export function story(slug: string, published: string, facts: string, entities = ENTITIES): Dossier {
  return readDossier(`${slug}.yaml`, `${documentYaml(slug, published)}\n${entities}\nfacts:\n${facts}`)
}

/** One stake, the way most stories need it. */
export function stake(fields: string, claim = ''): string {
  return `  - { stake: nordkraft-fjord-lng, holder: nordkraft, in: fjord-lng, ${fields}, claims: [{ at: [[0, 10]], summary: A claim.${claim} }] }`
}
