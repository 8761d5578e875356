import type { Command } from 'commander'
import type { Graph } from '../graph/graph.ts'
import { InvalidInput } from '../model/errors.ts'
import { ALL_FACT_KINDS } from '../model/facts/fact-kind.ts'
import { isDay } from '../model/partial-date.ts'
import { sentenceOf, speakersIn } from '../model/sentence/sentence.ts'
import { eventDate } from '../model/states/event-date.ts'
import { entities } from '../questions/entities.ts'
import { facts } from '../questions/facts.ts'
import { countTimeline, readTimelineItem, timeline } from '../questions/timeline.ts'
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

async function show(
  { print }: Session,
  graph: Graph,
  of: readonly string[],
  { json, knownAt = null }: { json: boolean; knownAt?: string | null },
): Promise<void> {
  if (knownAt !== null && !isDay(knownAt)) throw new InvalidInput(`--known-at: found ${knownAt}; expected a day such as 2018-09-11`)
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
  const views = new Map(
    (await facts(graph, slugs, { clock: { asOf: null, knownAt }, statuses: null })).flatMap((view) => (view ? [[view.slug, view] as const] : [])),
  )
  const named = [
    ...new Set(
      [...views.values()].flatMap(({ participants, states }) => [...participants.map(({ entity }) => entity), ...states.flatMap(speakersIn)]),
    ),
  ]
  const bySlug = new Map((await entities(graph, named, null)).flatMap((entity) => (entity ? [[entity.slug, entity] as const] : [])))
  const nameOf = (slug: string) => ({
    name: bySlug.get(slug)?.name ?? slug,
    plural: bySlug.get(slug)?.kind === 'GROUP',
    thing: bySlug.get(slug)?.kind === 'PROJECT',
  })
  return items.flatMap(({ fact, position }): Entry[] => {
    const view = views.get(fact)
    const state = view?.states.find((known) => known.position === position)
    return view && state
      ? [{ when: eventDate(state.status, state.dates), status: state.status, sentence: sentenceOf(view, state, nameOf), fact }]
      : []
  })
}
