import type { Command } from 'commander'
import type { Graph } from '../graph/graph.ts'
import { InvalidInput } from '../model/errors.ts'
import { ALL_FACT_KINDS } from '../model/facts/fact-kind.ts'
import { facts } from '../questions/facts.ts'
import { createPathSearch } from '../questions/paths.ts'
import { sentencesOf } from '../questions/sentences.ts'
import { createTieReader } from '../questions/ties.ts'
import { type AnswerOptions, clockOf, withAnswerOptions } from './clock-options.ts'
import { refuseUnknown } from './known-slug.ts'
import { type Session, withGraph } from './session.ts'

const REQUEST = { kinds: ALL_FACT_KINDS, statuses: null, maxLength: 6, first: 5 } as const

export function pathCommand(program: Command, session: Session): void {
  const command = program
    .command('path')
    .description('how two entities are connected: the shortest chains of facts')
    .argument('<from>', 'the entity to start from')
    .argument('<to>', 'the entity to arrive at')
  withAnswerOptions(command)
    .addHelpText('after', '\nExample:\n  dealgraph path exxon-mobil itochu\n')
    .action((from: string, to: string, options: AnswerOptions) => withGraph(session, (graph) => show(session, graph, from, to, options)))
}

async function show({ print }: Session, graph: Graph, from: string, to: string, options: AnswerOptions): Promise<void> {
  if (from === to) throw new InvalidInput(`found ${to} twice; expected two entities`)
  for (const slug of [from, to]) await refuseUnknown(graph, slug)
  const clock = clockOf(options)
  const found = await createPathSearch(createTieReader())(graph, { ...REQUEST, from, to, clock })
  if (options.json) return print(JSON.stringify(found, null, 2))
  if (found.length === 0) return print(`no path of at most ${REQUEST.maxLength} facts`)
  const slugs = [...new Set(found.flatMap((path) => path.facts))]
  const views = (await facts(graph, slugs, { clock, statuses: null })).filter((view) => view !== null)
  const sentences = await sentencesOf(
    graph,
    views.map((view) => ({ view, state: view.state })),
  )
  const bySlug = new Map(views.map((view, at) => [view.slug, sentences[at] ?? '']))
  for (const { entities, facts: chain } of found) {
    print(entities[0] ?? '')
    for (const [at, fact] of chain.entries()) print(`  → ${entities[at + 1]}: ${bySlug.get(fact)} (${fact})`)
  }
}
