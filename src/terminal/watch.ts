import { watch } from 'chokidar'
import type { Logger } from 'pino'
import { isDossierFile, readDossierFile } from '../dossier/files.ts'
import type { Graph } from '../graph/graph.ts'
import { loadDossier, unloadDocument } from '../graph/load/load.ts'
import { DealgraphError } from '../model/errors.ts'

/**
 * Loads the dossiers in the folders as they are saved, and unloads those deleted, one after the other. A bad dossier is
 * logged, and what its document said before stays. Resolves once the folders are watched, with what stops that.
 */
export async function watchDossiers(graph: Graph, folders: readonly string[], log: Logger): Promise<() => Promise<void>> {
  const slugs = new Map<string, string>()
  let queue: Promise<void> = Promise.resolve()
  const next = (path: string, work: () => Promise<void>) => {
    queue = queue.then(work).catch((error: unknown) => {
      if (error instanceof DealgraphError) log.error({ path, problem: error.message }, 'dossier not loaded')
      else log.error({ path, err: error }, 'dossier not loaded')
    })
  }
  const unload = async (path: string): Promise<void> => {
    const slug = slugs.get(path)
    if (slug === undefined) return
    slugs.delete(path)
    const [other] = [...slugs].find(([, known]) => known === slug) ?? []
    if (other !== undefined) return saved(other)
    await unloadDocument(graph, slug)
    log.info({ path, document: slug }, 'unloaded')
  }
  const saved = async (path: string): Promise<void> => {
    const dossier = await readDossierFile(path)
    const { slug } = dossier.document
    if (slugs.has(path) && slugs.get(path) !== slug) await unload(path)
    const [other] = [...slugs].find(([file, known]) => known === slug && file !== path) ?? []
    if (other !== undefined) log.warn({ path, other, document: slug }, 'two files are dossiers of one document; the one saved last counts')
    await loadDossier(graph, dossier)
    slugs.set(path, slug)
    log.info({ path, document: slug, facts: dossier.facts.length }, 'loaded')
  }
  const watcher = watch([...folders], { awaitWriteFinish: { stabilityThreshold: 200, pollInterval: 50 } })
  watcher.on('add', (path) => isDossierFile(path) && next(path, () => saved(path)))
  watcher.on('change', (path) => isDossierFile(path) && next(path, () => saved(path)))
  watcher.on('unlink', (path) => next(path, () => unload(path)))
  watcher.on('error', (error) => log.error({ err: error }, 'watch failed'))
  await new Promise<void>((resolve) => watcher.once('ready', resolve))
  return async () => {
    await watcher.close()
    await queue
  }
}
