import { readFile, realpath, rename, writeFile } from 'node:fs/promises'
import { dirname } from 'node:path'
import { createInterface } from 'node:readline'
import type { Command } from 'commander'
import { parseDocument } from 'yaml'
import { BadDossier } from '../dossier/problems.ts'
import { readDossier } from '../dossier/read.ts'
import { readTexts } from '../dossier/texts.ts'
import { InvalidInput } from '../model/errors.ts'
import type { DocumentText } from '../model/text.ts'
import { type DraftFile, OF_DRAFTS, openDraft, type PendingFact } from '../reading/review/draft-file.ts'
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
  const target = await realpath(path)
  const answers = answersFrom(session)
  const save = async () => {
    await writeFile(`${target}.new`, draft.text())
    await rename(`${target}.new`, target)
  }
  try {
    const goesOn = await decideEntities(session, path, draft, answers, save)
    const done = goesOn ? await decideFacts(session, path, draft, text, answers, save) : 0
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

/** False where the person quits. */
async function decideEntities(session: Session, path: string, draft: DraftFile, { ask }: Answers, save: () => Promise<void>): Promise<boolean> {
  let skipped = 0
  for (let at = draft.unsure()[skipped]; at; at = draft.unsure()[skipped]) {
    const answer = await ask(`${at.name}: which one? ${at.mayBe.join(', ')}, new; [s]kip, [q]uit`)
    if (answer === null || answer === 'q') return false
    if (answer === 's') skipped++
    else if (answer !== 'new' && !at.mayBe.includes(answer)) session.print(`expected one of ${at.mayBe.join(', ')}, new, s or q`)
    else if (stands(session, path, draft, (copy) => copy.identify(at.index, answer === 'new' ? null : answer))) {
      draft.identify(at.index, answer === 'new' ? null : answer)
      await save()
    } else {
      session.print(`${at.name} stays open: reject one of the facts first, then review again`)
      skipped++
    }
  }
  return true
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
      const changes = changesIn(session, fact, (await ask('key: value, such as share: 30 or status: planned; several with a comma between')) ?? '')
      if (!changes || !stands(session, path, draft, (copy) => copy.edit(fact.index, changes))) continue
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

function changesIn({ print }: Session, { said }: PendingFact, answer: string): Record<string, unknown> | null {
  const changes = mapIn(answer)
  const [own] = Object.keys(changes ?? {}).filter((key) => OF_DRAFTS.some((each) => each === key))
  const [missing] = Object.entries(changes ?? {}).filter(([key, value]) => value === null && !(key in said))
  if (changes === null) print('expected key: value, such as share: 30')
  else if (own !== undefined) print(`${own} is the draft's own; accept, reject or skip decide`)
  else if (missing) print(`the fact has no ${missing[0]}; expected key: value, such as share: 30`)
  else return changes
  return null
}

function mapIn(answer: string): Record<string, unknown> | null {
  const document = parseDocument(`{ ${answer} }`)
  const changes: unknown = document.errors.length + document.warnings.length > 0 ? null : document.toJS()
  return typeof changes === 'object' && changes !== null && Object.keys(changes).length > 0 ? (changes as Record<string, unknown>) : null
}

/** Tries the change on a copy: what would be no dossier is not written. */
function stands(session: Session, path: string, draft: DraftFile, change: (copy: DraftFile) => void): boolean {
  const copy = openDraft(draft.text())
  change(copy)
  try {
    readDossier(path, copy.text())
    return true
  } catch (error) {
    if (!(error instanceof BadDossier)) throw error
    session.print(error.message)
    return false
  }
}
