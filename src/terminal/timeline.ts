import type { Command } from 'commander'
import type { Graph } from '../graph/graph.ts'
import { ALL_FACT_KINDS } from '../model/facts/fact-kind.ts'
import { eventDate } from '../model/states/event-date.ts'
import { facts } from '../questions/facts.ts'
import { countTimeline, readTimelineItem, timeline } from '../questions/timeline.ts'
import { knownDay } from './clock-options.ts'
import { refuseUnknown } from './known-slug.ts'
import { type Session, withGraph } from './session.ts'
import { table } from './table.ts'
import { sentencesOf } from './told.ts'

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
  const { items } = await timeline(graph, { ...filter, first: MOST, after: null })
  const entries = await entriesOf(
    graph,
    items.map(({ slug }) => readTimelineItem(slug)),
    knownAt,
  )
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

type Entry = { readonly when: string | null; readonly status: string; readonly sentence: string; readonly fact: string }

async function entriesOf(
  graph: Graph,
  items: readonly { readonly fact: string; readonly position: number }[],
  knownAt: string | null,
): Promise<readonly Entry[]> {
  const slugs = [...new Set(items.map(({ fact }) => fact))]
  const filter = { clock: { asOf: null, knownAt }, statuses: null }
  const views = new Map((await facts(graph, slugs, filter)).flatMap((view) => (view ? [[view.slug, view] as const] : [])))
  const told = items.flatMap(({ fact, position }) => {
    const view = views.get(fact)
    const state = view?.states.find((known) => known.position === position)
    return view && state ? [{ view, state }] : []
  })
  const sentences = await sentencesOf(graph, told)
  return told.map(({ view, state }, at) => ({
    when: eventDate(state.status, state.dates),
    status: state.status,
    sentence: sentences[at] ?? '',
    fact: view.slug,
  }))
}
