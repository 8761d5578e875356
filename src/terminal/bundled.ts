import { createHash } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { basename } from 'node:path'
import { fileURLToPath } from 'node:url'
import { dossierFiles, readDossierFile } from '../dossier/files.ts'
import type { Graph } from '../graph/graph.ts'
import { GRAPH_FORM, loadDossier, markBundled, unloadDocument } from '../graph/load/load.ts'
import { datasetState } from '../questions/dataset.ts'
import { allDocuments } from '../questions/document-lists.ts'

/** The dossiers that the release ships. */
export const BUNDLED = fileURLToPath(new URL('../../data/', import.meta.url))

/**
 * Fills an empty graph with the bundled dossiers, and a graph that holds only those with what a new release ships; leaves
 * alone what somebody has loaded or unloaded. Says how many documents it loaded.
 */
export async function fillBundled(graph: Graph): Promise<number> {
  const state = await datasetState(graph)
  if (state?.origin === 'own') return 0
  const files = await dossierFiles([BUNDLED])
  const hash = await hashOf(files)
  if (state?.bundledHash === hash) return 0
  const dossiers = await Promise.all(files.map(readDossierFile))
  // What the last release said goes first: an entity or fact that has become another would clash with it.
  for (const { slug } of (await allDocuments(graph, { publisher: null, first: 10_000, after: null })).items)
    await unloadDocument(graph, slug, 'bundled')
  for (const dossier of dossiers) await loadDossier(graph, dossier, 'bundled')
  await markBundled(graph, hash)
  return dossiers.length
}

/** Of the dossiers, and of the form in which a load writes them: a release that writes more fills anew. */
async function hashOf(files: readonly string[]): Promise<string> {
  const hash = createHash('sha256').update(`form ${GRAPH_FORM}\0`)
  for (const file of files)
    hash
      .update(basename(file))
      .update('\0')
      .update(await readFile(file))
      .update('\0')
  return hash.digest('hex')
}
