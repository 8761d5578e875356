import type { Command } from 'commander'
import { dossierFiles } from '../dossier/files.ts'
import { readAll } from './load.ts'
import type { Session } from './session.ts'

export function checkCommand(program: Command, session: Session): void {
  program
    .command('check')
    .description('check dossiers without loading them; every mistake with its place')
    .argument('<file...>', 'dossiers, or folders with dossiers')
    .addHelpText('after', '\nExample:\n  dealgraph check my-dossiers/harbour.yaml\n')
    .action(async (paths: string[]) => {
      for (const { document, entities, facts } of await readAll(await dossierFiles(paths)))
        session.print(`${document.slug}: ${facts.length} facts, ${entities.length} entities, nothing wrong`)
    })
}
