import { SingleBar } from 'cli-progress'
import type { Command } from 'commander'
import { dossierFiles, readDossierFile } from '../dossier/files.ts'
import { loadDossier } from '../graph/load/load.ts'
import type { Dossier } from '../model/dossier.ts'
import { InvalidInput } from '../model/errors.ts'
import { type Session, withGraph } from './session.ts'

export function loadCommand(program: Command, session: Session): void {
  program
    .command('load')
    .description('load dossiers into the graph; each as one transaction, checked before the first is loaded')
    .argument('<path...>', 'dossiers, or folders with dossiers')
    .addHelpText('after', '\nExample:\n  dealgraph load data my-dossiers/harbour.yaml\n')
    .action((paths: string[]) => load(session, paths))
}

async function load(session: Session, paths: readonly string[]): Promise<void> {
  const dossiers = await readAll(await dossierFiles(paths))
  await withGraph(session, async (graph) => {
    const progress = process.stderr.isTTY ? progressBar(dossiers.length) : progressLines(session, dossiers.length)
    try {
      for (const [done, dossier] of dossiers.entries()) {
        await loadDossier(graph, dossier).catch((error: unknown) => {
          session.print(`loaded ${done} of ${dossiers.length} documents before ${dossier.document.slug} was refused`)
          throw error
        })
        progress.loaded(dossier)
      }
    } finally {
      progress.stop()
    }
  })
  const facts = dossiers.reduce((sum, dossier) => sum + dossier.facts.length, 0)
  const claims = dossiers.reduce((sum, dossier) => sum + dossier.facts.reduce((more, fact) => more + fact.claims.length, 0), 0)
  session.print(`loaded ${dossiers.length} documents with ${facts} facts and ${claims} claims`)
}

/** All dossiers; or, where some are bad, everything that is wrong in all of them. */
export async function readAll(files: readonly string[]): Promise<readonly Dossier[]> {
  const read = await Promise.allSettled(files.map(readDossierFile))
  const failures = read.flatMap((result) => (result.status === 'rejected' ? [result.reason as unknown] : []))
  const foreign = failures.find((failure) => !(failure instanceof InvalidInput))
  if (foreign) throw foreign
  if (failures.length > 0) throw new InvalidInput(failures.map((failure) => (failure as InvalidInput).message).join('\n'))
  return read.flatMap((result) => (result.status === 'fulfilled' ? [result.value] : []))
}

type Progress = { readonly loaded: (dossier: Dossier) => void; readonly stop: () => void }

function progressBar(total: number): Progress {
  const bar = new SingleBar({ format: 'loading {bar} {value}/{total} {document}', clearOnComplete: true, stream: process.stderr })
  bar.start(total, 0, { document: '' })
  return { loaded: ({ document }) => bar.increment({ document: document.slug }), stop: () => bar.stop() }
}

function progressLines({ log }: Session, total: number): Progress {
  let done = 0
  return {
    loaded: ({ document, facts }) => log.info({ document: document.slug, facts: facts.length, done: ++done, total }, 'loaded'),
    stop: () => undefined,
  }
}
