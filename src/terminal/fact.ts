import type { Command } from 'commander'
import { readTexts } from '../dossier/texts.ts'
import type { Graph } from '../graph/graph.ts'
import { BEGINNING, type Day, FOREVER } from '../model/partial-date.ts'
import { NO_TEXTS, type Texts } from '../model/text.ts'
import { type ClaimOfKind, claims, claimsOf } from '../questions/claims.ts'
import { conflictsOf } from '../questions/conflicts.ts'
import { documents } from '../questions/documents.ts'
import { type FactView, facts } from '../questions/facts.ts'
import { type AnswerOptions, clockOf, withAnswerOptions } from './clock-options.ts'
import { conflictLines, toldConflicts } from './conflict-lines.ts'
import { unknownFact } from './known-slug.ts'
import { type Session, withGraph } from './session.ts'
import { sentencesOf } from './told.ts'

/** As many claims as a terminal can take. */
const MOST = 1000

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
  const [view] = await facts(graph, [slug], { clock, statuses: null })
  if (!view) throw await unknownFact(graph, slug)
  const [page] = await claimsOf(graph, [slug], { clock, first: MOST, after: null })
  const made = (await claims(graph, page?.items.map((item) => item.slug) ?? [], null)).filter((claim) => claim !== null)
  const [found = []] = await conflictsOf(graph, [slug], clock)
  const disagreeing = await toldConflicts(graph, found, clock)
  if (options.json) return print(JSON.stringify({ ...view, claims: made, conflicts: disagreeing }, null, 2))
  const texts = settings.DOCUMENTS_DIR === undefined ? NO_TEXTS : await readTexts(settings.DOCUMENTS_DIR)
  const [sentence = '', ...history] = await sentencesOf(graph, [{ view, state: view.state }, ...view.states.map((state) => ({ view, state }))])
  print(`${view.standing ? `${view.standing}: ` : ''}${sentence}`)
  print('\nhistory')
  for (const [at, told] of history.entries()) print(`  ${stretch(view, at)}  ${told}`)
  print('\nclaims')
  for (const claim of made) await printClaim(print, graph, claim, texts)
  if (disagreeing.length > 0) print('\nconflicts')
  for (const line of disagreeing.flatMap(conflictLines)) print(`  ${line}`)
}

const bounded = (from: Day, to: Day) => (from === to ? from : `${from === BEGINNING ? '…' : from} to ${to === FOREVER ? '…' : to}`)

function stretch({ states }: FactView, at: number): string {
  const state = states[at]
  return state ? `began ${bounded(state.s1, state.s2)}, ended ${bounded(state.e1, state.e2)}` : ''
}

async function printClaim(print: Session['print'], graph: Graph, claim: ClaimOfKind, texts: Texts): Promise<void> {
  const [document] = await documents(graph, [claim.document], null)
  const speaker = claim.saidBy ?? claim.attribution
  const said = [speaker && `by ${speaker}`, claim.said && `said ${claim.said}`, claim.stance && 'a stance'].filter((part) => part).join(', ')
  print(
    `  ${claim.document} (${document?.published ?? ''})${said ? `, ${said}` : ''}: ${claim.status.toLowerCase().replace('_', ' ')}. ${claim.summary}`,
  )
  for (const span of claim.spans) {
    const quote = document && texts.of(document)?.cut(span)
    print(`    [${span.start}, ${span.end}]${quote ? ` “${quote.replace(/\s+/g, ' ')}”` : ''}`)
  }
}
