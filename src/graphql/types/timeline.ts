import { NOW } from '../../model/clock.ts'
import { InvalidInput } from '../../model/errors.ts'
import { BEGINNING, daysOf, FOREVER } from '../../model/partial-date.ts'
import { eventDate } from '../../model/states/event-date.ts'
import type { KnownState } from '../../model/states/state.ts'
import { type FactView, facts } from '../../questions/facts.ts'
import { countTimeline, readTimelineItem, timeline } from '../../questions/timeline.ts'
import { kindsArg, kindsOf, MOST_PER_PAGE, pageArgs, pageCost, pageRequest, refuseUnknown, someOf } from '../arguments.ts'
import { builder } from '../builder.ts'
import { connection, connectionType } from '../connection.ts'
import { FactRef, StateRef } from '../refs.ts'

type Entry = { readonly fact: FactView; readonly state: KnownState }

/** The days of the event; an open side is null. */
function days({ state }: Entry) {
  const date = eventDate(state.status, state.dates)
  const span = date === null ? null : daysOf(date)
  return { earliest: span && span.earliest !== BEGINNING ? span.earliest : null, latest: span && span.latest !== FOREVER ? span.latest : null }
}

const EntryRef = builder.objectRef<Entry>('TimelineEntry').implement({
  description: 'A state of a fact on a timeline: what happened, began, ended, or was expected.',
  fields: (t) => ({
    earliest: t.field({
      type: 'Date',
      nullable: true,
      description: 'The earliest day it can have been; null where open or undated.',
      resolve: (entry) => days(entry).earliest,
    }),
    latest: t.field({
      type: 'Date',
      nullable: true,
      description: 'The latest day it can have been; null where open or undated.',
      resolve: (entry) => days(entry).latest,
    }),
    fact: t.field({ type: FactRef, description: 'The fact, in its latest state known at the day.', resolve: ({ fact }) => fact }),
    state: t.field({ type: StateRef, description: 'The state that began then.', resolve: (entry) => entry }),
  }),
})

const TimelineConnection = connectionType<Entry, { readonly undated: () => Promise<number> }>('Timeline', EntryRef, 'TimelineEntry')

builder.objectField(TimelineConnection, 'undated', (t) =>
  t.int({
    description: 'How many states no document dates. They come last, and only where neither from nor to is given.',
    resolve: ({ undated }) => undated(),
  }),
)

const PER_PAGE = 50

builder.queryField('timeline', (t) =>
  t.field({
    type: TimelineConnection,
    description: 'What happened to these entities: what began, ended, was done or was expected, by its earliest day.',
    args: {
      of: t.arg.stringList({ required: true, description: `Entities, by slug, at most ${MOST_PER_PAGE}.` }),
      kinds: kindsArg(t.arg),
      from: t.arg({ type: 'Date', description: 'Only what can have been on this day or later.' }),
      to: t.arg({ type: 'Date', description: 'Only what can have been on this day or before.' }),
      knownAt: t.arg({ type: 'Date', description: 'What was known then, from documents published by that day; left out: all documents.' }),
      ...pageArgs(t.arg, PER_PAGE),
    },
    complexity: (args) => pageCost({ first: args.first ?? PER_PAGE }),
    async resolve(_, args, { ask, graph }) {
      const of = someOf('of', args.of) ?? []
      if (of.length > MOST_PER_PAGE) throw new InvalidInput(`of: found ${of.length} slugs; expected at most ${MOST_PER_PAGE}`)
      const [from, to, knownAt] = [args.from ?? null, args.to ?? null, args.knownAt ?? null]
      if (from !== null && to !== null && to < from) throw new InvalidInput(`to: found ${to}, before from ${from}; expected to not before from`)
      const filter = { of, kinds: kindsOf(args.kinds), knownAt, from, to }
      const page = pageRequest({ ...args, first: args.first ?? PER_PAGE })
      await refuseUnknown(ask, 'of', of)
      let counted: ReturnType<typeof countTimeline> | null = null
      const count = () => {
        counted ??= countTimeline(graph, filter)
        return counted
      }
      const entryOf = async (item: string): Promise<Entry | null> => {
        const { fact: slug, position } = readTimelineItem(item)
        const fact = await ask(facts, slug, { clock: { ...NOW, knownAt }, statuses: null })
        const state = fact?.states.find((known) => known.position === position)
        return fact && state ? { fact, state } : null
      }
      const bounded = from !== null || to !== null
      const list = connection(await timeline(graph, { ...filter, ...page }), entryOf, async () => {
        const { dated, undated } = await count()
        return bounded ? dated : dated + undated
      })
      return { ...list, undated: async () => (await count()).undated }
    },
  }),
)
