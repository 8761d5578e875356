import type { Command } from 'commander'
import { dossierFiles } from '../dossier/files.ts'
import { readTexts } from '../dossier/texts.ts'
import type { Dossier } from '../model/dossier.ts'
import { InvalidInput } from '../model/errors.ts'
import type { Texts } from '../model/text.ts'
import { BUNDLED } from './bundled.ts'
import { readAll } from './load.ts'
import type { Session } from './session.ts'

export function verifyCommand(program: Command, session: Session): void {
  program
    .command('verify')
    .description('prove dossiers against the texts of their documents: SHA-256, length, every span')
    .argument('[path...]', 'dossiers, or folders with dossiers; left out: the bundled ones')
    .requiredOption('--documents <dir>', 'the folder with the texts, whatever their files are called')
    .option('--show', 'print each quote beside its fact', false)
    .addHelpText('after', '\nExample:\n  dealgraph verify --documents ~/articles --show\n')
    .action(async (paths: string[], { documents, show }: { documents: string; show: boolean }) => {
      const dossiers = await readAll(await dossierFiles(paths.length > 0 ? paths : [BUNDLED]))
      const texts = await readTexts(documents)
      const failures = dossiers.flatMap((dossier) => verify(session, dossier, texts, show))
      if (failures.length > 0) throw new InvalidInput(failures.join('\n'))
    })
}

/** Prints what stands; gives what fails. */
function verify({ print }: Session, { document, facts }: Dossier, texts: Texts, show: boolean): readonly string[] {
  const text = texts.of(document)
  if (!text) return [`${document.slug}: no text with SHA-256 ${document.sha256} and ${document.length} code points in the folder`]
  const failures: string[] = []
  let spans = 0
  for (const claim of facts.flatMap((fact) => fact.claims)) {
    const quotes = claim.spans.map((span) => text.cut(span))
    spans += quotes.length
    for (const [at, quote] of quotes.entries())
      if (quote.trim() !== quote || quote === '')
        failures.push(`${claim.slug}: span [${claim.spans[at]?.start}, ${claim.spans[at]?.end}] is empty, or begins or ends with a space`)
    if (show) print(`${claim.slug}\n  ${claim.summary}\n${quotes.map((quote) => `  “${quote.replace(/\s+/g, ' ')}”`).join('\n')}`)
  }
  print(`${document.slug}: text found, ${document.length} code points, ${spans} spans of ${facts.length} facts stand in it`)
  return failures
}
