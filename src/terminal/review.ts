import { readFile, rename, writeFile } from 'node:fs/promises'
import { dirname } from 'node:path'
import { createInterface } from 'node:readline'
import type { Command } from 'commander'
import { parse } from 'yaml'
import { BadDossier } from '../dossier/problems.ts'
import { readDossier } from '../dossier/read.ts'
import { readTexts } from '../dossier/texts.ts'
import { InvalidInput } from '../model/errors.ts'
import type { DocumentText } from '../model/text.ts'
import { type DraftFile, openDraft, type PendingFact } from '../reading/review/draft-file.ts'
import { passage } from '../reading/review/passage.ts'
import type { Session } from './session.ts'

const HELP = '[a]ccept  [e]dit  [r]eject  [s]kip  [q]uit'

export function reviewCommand(program: Command, session: Session): void {
  program
    .command('review')
    .description('walk through a draft: accept, edit, reject or skip each fact; what is decided is saved at once')
    .argument('<draft>', 'a draft that dealgraph read made')
    .option('--documents <dir>', "the folder with the article's text; left out: DOCUMENTS_DIR, else the draft's folder")
    .addHelpText('after', '\nExample:\n  dealgraph review draft.yaml --documents ~/articles\n')
    .action((path: string, { documents }: { documents?: string }) => review(session, path, documents))
}

async function review(session: Session, path: string, documents: string | undefined): Promise<void> {
  const source = await readFile(path, 'utf8').catch((error: NodeJS.ErrnoException) => {
    throw new InvalidInput(`${path}: cannot be read (${error.code ?? error.message})`)
  })
  const { document } = readDossier(path, source)
  const folder = documents ?? session.settings.DOCUMENTS_DIR ?? dirname(path)
  const text = (await readTexts(folder)).of(document)
  if (!text) session.print(`the text of ${document.slug} is not in ${folder}: only the facts are shown; --documents names its folder`)
  const draft = openDraft(source)
  const answers = answersFrom(session)
  const save = async () => {
    await writeFile(`${path}.new`, draft.text())
    await rename(`${path}.new`, path)
  }
  try {
    await decideEntities(session, draft, answers, save)
    const done = await decideFacts(session, path, draft, text, answers, save)
    const left = draft.pending().length
    session.print(
      left === 0 && draft.unsure().length === 0
        ? `${path} is a dossier now: dealgraph load ${path}`
        : `${done} decided, ${left} pending; dealgraph review ${path} goes on`,
    )
  } finally {
    answers.close()
  }
}

type Answers = { readonly ask: (question: string) => Promise<string | null>; readonly close: () => void }

/** Lines from standard input, one a question; null at its end. */
function answersFrom({ print }: Session): Answers {
  const lines = createInterface({ input: process.stdin })
  const next = lines[Symbol.asyncIterator]()
  return {
    async ask(question) {
      print(question)
      const { value, done } = await next.next()
      return done ? null : String(value).trim()
    },
    close: () => lines.close(),
  }
}

async function decideEntities(session: Session, draft: DraftFile, { ask }: Answers, save: () => Promise<void>): Promise<void> {
  for (let at = draft.unsure()[0]; at; at = draft.unsure()[0]) {
    const answer = await ask(`${at.name}: which one? ${at.mayBe.join(', ')}, or new`)
    if (answer === null || answer === 'q') return
    if (answer !== 'new' && !at.mayBe.includes(answer)) {
      session.print(`expected one of ${at.mayBe.join(', ')}, or new`)
      continue
    }
    draft.identify(at.index, answer === 'new' ? null : answer)
    await save()
  }
}

async function decideFacts(
  session: Session,
  path: string,
  draft: DraftFile,
  text: DocumentText | null,
  { ask }: Answers,
  save: () => Promise<void>,
): Promise<number> {
  let [done, skipped] = [0, 0]
  for (let fact = draft.pending()[skipped]; fact; fact = draft.pending()[skipped]) {
    for (const line of shown(fact, text, draft.pending().length - skipped)) session.print(line)
    const answer = await ask(HELP)
    if (answer === null || answer === 'q') return done
    if (answer === 's') skipped++
    else if (answer === 'r') draft.reject(fact.index)
    else if (answer === 'a') draft.accept(fact.index)
    else if (answer === 'e') {
      const changes = changesIn(session, (await ask('key: value, such as share: 30 or status: planned; several with a comma between')) ?? '')
      if (!changes || !stands(session, path, draft, fact, changes)) continue
      draft.edit(fact.index, changes)
    } else {
      session.print(`expected a, e, r, s or q`)
      continue
    }
    if (answer === 'a' || answer === 'r') done++
    if (answer !== 's') await save()
  }
  return done
}

function shown({ said }: PendingFact, text: DocumentText | null, left: number): readonly string[] {
  const {
    claims,
    review: _,
    confidence,
    pattern,
    ...rest
  } = said as Record<string, unknown> & { claims: readonly { at: readonly [number, number][]; summary: string }[] }
  const marks: readonly [string, string] = process.stdout.isTTY ? ['\u001b[7m', '\u001b[27m'] : ['«', '»']
  return [
    '',
    ...claims.flatMap(({ at, summary }) => [...(text ? [`  ${passage(text, at, marks)}`] : []), `  ${summary}`]),
    `  ${Object.entries(rest)
      .map(([key, value]) => `${key}: ${typeof value === 'string' || typeof value === 'number' ? value : JSON.stringify(value)}`)
      .join(', ')}`,
    `  confidence ${String(confidence)}, ${String(pattern)}; ${left} to go`,
  ]
}

function changesIn(session: Session, answer: string): Record<string, unknown> | null {
  try {
    const changes: unknown = parse(`{ ${answer} }`)
    if (typeof changes === 'object' && changes !== null && Object.keys(changes).length > 0) return changes as Record<string, unknown>
  } catch {
    // Said below.
  }
  session.print('expected key: value, such as share: 30')
  return null
}

/** Tries the change on a copy: what would be no dossier is not written. */
function stands(session: Session, path: string, draft: DraftFile, { index }: PendingFact, changes: Record<string, unknown>): boolean {
  const copy = openDraft(draft.text())
  copy.edit(index, changes)
  try {
    readDossier(path, copy.text())
    return true
  } catch (error) {
    if (!(error instanceof BadDossier)) throw error
    session.print(error.message)
    return false
  }
}
