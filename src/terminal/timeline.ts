import type { Command } from 'commander'
import type { Graph } from '../graph/graph.ts'
import { ALL_FACT_KINDS } from '../model/facts/fact-kind.ts'
import { countTimeline } from '../questions/timeline.ts'
import { timelineEntries } from '../questions/timeline-entries.ts'
import { knownDay } from './clock-options.ts'
import { refuseUnknown } from './known-slug.ts'
import { type Session, withGraph } from './session.ts'
import { table } from './table.ts'

type Options = { readonly json: boolean; readonly knownAt?: string }

/** As many as a terminal can take; JSON has the same. */
const MOST = 1000

export function timelineCommand(program: Command, session: Session): void {
  program
    .command('timeline')
    .description('what happened to entities: what began, ended, was done or was expected')
    .argument('<slug...>', 'the entities')
    .option('--json', 'print JSON', false)
    .option('--known-at <day>', 'what was known then: 2018-09-11')
    .addHelpText('after', '\nExample:\n  dealgraph timeline japan\n')
    .action((slugs: string[], options: Options) => withGraph(session, (graph) => show(session, graph, slugs, options)))
}

async function show({ print }: Session, graph: Graph, of: readonly string[], options: Options): Promise<void> {
  const [{ json }, knownAt] = [options, knownDay(options.knownAt)]
  for (const slug of of) await refuseUnknown(graph, slug)
  const filter = { of, kinds: ALL_FACT_KINDS, knownAt, from: null, to: null }
  const entries = await timelineEntries(graph, filter, MOST)
  const { undated } = await countTimeline(graph, filter)
  if (json) return print(JSON.stringify({ entries, undated }, null, 2))
  print(
    table(
      ['when', 'status', 'what', 'fact'],
      entries.map(({ when, status, sentence, fact }) => [when ?? '', status.toLowerCase().replace('_', ' '), sentence, fact]),
    ),
  )
  print(`${undated} undated`)
}
