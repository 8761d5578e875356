import { ALL_CONFLICT_KINDS, CONFLICT_KINDS } from '../../model/conflicts/conflict.ts'
import { InvalidInput } from '../../model/errors.ts'
import { conflictSides } from '../../questions/conflict-sides.ts'
import { allConflicts, type ConflictView, conflicts, conflictsOf, countAllConflicts, factsClock } from '../../questions/conflicts.ts'
import { MOST_PER_PAGE, pageArgs, pageCost, pageRequest, refuseUnknown, someOf } from '../arguments.ts'
import type { Ask } from '../ask.ts'
import { builder } from '../builder.ts'
import { connection, connectionType } from '../connection.ts'
import { described } from '../enums.ts'
import { loadFacts } from '../loading.ts'
import { ClaimRef, FactRef } from '../refs.ts'

const ConflictKindEnum = described('ConflictKind', 'What claims or facts cannot agree on.', CONFLICT_KINDS)

/** A conflict of this page may go while it is answered: then it is one more that a load took out. */
async function sidesOf(ask: Ask, { slug, clock }: ConflictView) {
  const found = await ask(conflictSides, slug, clock)
  if (!found) throw new TypeError(`no conflict ${slug}, though it was listed`)
  return found
}

const Side = builder.objectRef<Awaited<ReturnType<typeof sidesOf>>['sides'][number]>('ConflictSide').implement({
  description: 'One side of a conflict.',
  fields: (t) => ({
    claims: t.field({ type: [ClaimRef], description: 'The claims on this side, in the order of publication.', resolve: ({ claims }) => [...claims] }),
    says: t.exposeString('says', { description: 'What they say, as far as the conflict goes, and who says it where no document does itself.' }),
  }),
})

const ConflictRef = builder.objectRef<ConflictView>('Conflict').implement({
  description:
    'Claims that cannot all be true, although all hold for certain on a common day, or stand in one document. What changes over time is history, not conflict.',
  fields: (t) => ({
    id: t.id({ description: 'Readable, such as Conflict:denied/…; it stays when more is loaded.', resolve: ({ slug }) => `Conflict:${slug}` }),
    kind: t.field({ type: ConflictKindEnum, description: 'What they cannot agree on.', resolve: ({ kind }) => kind }),
    facts: t.field({
      type: [FactRef],
      complexity: { field: 5, multiplier: 2 },
      description: 'The facts that it is about: a single one as the clock shows it, several in their latest states known to it.',
      resolve: (view, _, { ask }) => loadFacts(ask, view.facts, { clock: factsClock(view), statuses: null }),
    }),
    sides: t.field({
      type: [Side],
      complexity: { field: 5, multiplier: 4 },
      description: 'Who says what.',
      resolve: async (view, _, { ask }) => [...(await sidesOf(ask, view)).sides],
    }),
    shown: t.field({
      type: ClaimRef,
      nullable: true,
      description: 'The claim that the fact shows; null where it shows none of them, and between several facts, which are all shown.',
      resolve: async (view, _, { ask }) => (await sidesOf(ask, view)).shown,
    }),
    rule: t.string({ description: 'The rule that chose what is shown.', resolve: async (view, _, { ask }) => (await sidesOf(ask, view)).rule }),
  }),
})

const ConflictConnection = connectionType<ConflictView>('Conflict', ConflictRef)

builder.interfaceField(FactRef, 'conflicts', (t) =>
  t.field({
    type: [ConflictRef],
    complexity: { field: 5, multiplier: 2 },
    description: 'Where documents or speakers disagree about it, by the documents known to the clock.',
    async resolve({ slug, clock }, _, { ask }) {
      const found = await Promise.all((await ask(conflictsOf, slug, clock)).map((conflict) => ask(conflicts, conflict, clock)))
      return found.filter((conflict) => conflict !== null)
    },
  }),
)

builder.queryField('conflicts', (t) =>
  t.field({
    type: ConflictConnection,
    description: 'Where documents or speakers disagree. Reported last first.',
    args: {
      about: t.arg.stringList({ description: `Only in facts about any of these entities, by slug, at most ${MOST_PER_PAGE}; left out: all.` }),
      kinds: t.arg({ type: [ConflictKindEnum], description: 'Only these kinds; left out: all.' }),
      knownAt: t.arg({ type: 'Date', description: 'What was known then, from documents published by that day; left out: all documents.' }),
      ...pageArgs(t.arg),
    },
    complexity: pageCost,
    async resolve(_, args, { ask, graph }) {
      const about = someOf('about', args.about)
      if (about && about.length > MOST_PER_PAGE) throw new InvalidInput(`about: found ${about.length} slugs; expected at most ${MOST_PER_PAGE}`)
      const clock = { asOf: null, knownAt: args.knownAt ?? null }
      const filter = { about, kinds: someOf('kinds', args.kinds) ?? ALL_CONFLICT_KINDS, clock }
      const page = pageRequest(args)
      if (about) await refuseUnknown(ask, 'about', about)
      return connection(
        await allConflicts(graph, { ...filter, ...page }),
        (slug) => ask(conflicts, slug, clock),
        () => countAllConflicts(graph, filter),
      )
    },
  }),
)
