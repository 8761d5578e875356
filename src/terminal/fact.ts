import type { Command } from 'commander'
import { readTexts } from '../dossier/texts.ts'
import type { Graph } from '../graph/graph.ts'
import type { Document } from '../model/document.ts'
import { BEGINNING, type Day, FOREVER } from '../model/partial-date.ts'
import { NO_TEXTS, type Texts } from '../model/text.ts'
import type { ClaimOfKind } from '../questions/claims.ts'
import { wholeFact } from '../questions/whole-fact.ts'
import { type AnswerOptions, clockOf, withAnswerOptions } from './clock-options.ts'
import { conflictLines } from './conflict-lines.ts'
import { unknownFact } from './known-slug.ts'
import { type Session, withGraph } from './session.ts'

export function factCommand(program: Command, session: Session): void {
  const command = program
    .command('fact')
    .description('one fact: its history, and what each document and speaker says of it, with spans, and where they disagree')
    .argument('<slug>', 'the fact')
  withAnswerOptions(command)
    .addHelpText('after', '\nExample:\n  dealgraph fact sodeco-sakhalin-1\n\nWith DOCUMENTS_DIR set, claims show their quotes.\n')
    .action((slug: string, options: AnswerOptions) => withGraph(session, (graph) => show(session, graph, slug, options)))
}

async function show({ print, settings }: Session, graph: Graph, slug: string, options: AnswerOptions): Promise<void> {
  const clock = clockOf(options)
  const whole = await wholeFact(graph, slug, clock)
  if (!whole) throw await unknownFact(graph, slug)
  const { view, sentence, history, claims, conflicts } = whole
  if (options.json) return print(JSON.stringify({ ...view, claims: claims.map(({ claim }) => claim), conflicts }, null, 2))
  const texts = settings.DOCUMENTS_DIR === undefined ? NO_TEXTS : await readTexts(settings.DOCUMENTS_DIR)
  print(`${view.standing ? `${view.standing}: ` : ''}${sentence}`)
  print('\nhistory')
  for (const { state, sentence: told } of history) print(`  began ${bounded(state.s1, state.s2)}, ended ${bounded(state.e1, state.e2)}  ${told}`)
  print('\nclaims')
  for (const { claim, document } of claims) printClaim(print, claim, document, texts)
  if (conflicts.length > 0) print('\nconflicts')
  for (const line of conflicts.flatMap(conflictLines)) print(`  ${line}`)
}

const bounded = (from: Day, to: Day) => (from === to ? from : `${from === BEGINNING ? '…' : from} to ${to === FOREVER ? '…' : to}`)

function printClaim(print: Session['print'], claim: ClaimOfKind, document: Document, texts: Texts): void {
  const speaker = claim.saidBy ?? claim.attribution
  const said = [speaker && `by ${speaker}`, claim.said && `said ${claim.said}`, claim.stance && 'a stance'].filter((part) => part).join(', ')
  print(`  ${claim.document} (${document.published})${said ? `, ${said}` : ''}: ${claim.status.toLowerCase().replace('_', ' ')}. ${claim.summary}`)
  for (const span of claim.spans) {
    const quote = texts.of(document)?.cut(span)
    print(`    [${span.start}, ${span.end}]${quote ? ` “${quote.replace(/\s+/g, ' ')}”` : ''}`)
  }
}
