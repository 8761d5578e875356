import { ALL_ENTITY_KINDS } from '../../model/entity.ts'
import { InvalidInput } from '../../model/errors.ts'
import { allFacts, countAllFacts } from '../../questions/all-facts.ts'
import { allStakes, countAllStakes } from '../../questions/all-stakes.ts'
import { allDocuments, countAllDocuments } from '../../questions/document-lists.ts'
import { documents } from '../../questions/documents.ts'
import { entities } from '../../questions/entities.ts'
import { allEntities, countAllEntities } from '../../questions/entity-lists.ts'
import { facts } from '../../questions/facts.ts'
import {
  clockArgs,
  kindsArg,
  kindsOf,
  MOST_PER_PAGE,
  pageArgs,
  pageCost,
  pageRequest,
  refuseUnknown,
  someOf,
  stateFilter,
  statusesArg,
} from '../arguments.ts'
import { builder } from '../builder.ts'
import { connection } from '../connection.ts'
import { DocumentConnection, EntityConnection, FactConnection, StakeConnection } from '../connections.ts'
import { EntityKindEnum } from '../enums.ts'

const HELD = ['IN_EFFECT'] as const

builder.queryFields((t) => ({
  entities: t.field({
    type: EntityConnection,
    description: 'Entities, by name.',
    args: {
      kinds: t.arg({ type: [EntityKindEnum], description: 'Only these kinds; left out: all.' }),
      country: t.arg.string({ description: 'Only those of this country, by slug.' }),
      ...pageArgs(t.arg),
    },
    complexity: pageCost,
    async resolve(_, args, { ask, graph }) {
      const filter = { kinds: someOf('kinds', args.kinds) ?? ALL_ENTITY_KINDS, country: args.country ?? null }
      if (filter.country !== null) await refuseUnknown(ask, 'country', [filter.country])
      return connection(
        await allEntities(graph, { ...filter, ...pageRequest(args) }),
        (slug) => ask(entities, slug, null),
        () => countAllEntities(graph, filter),
      )
    },
  }),
  documents: t.field({
    type: DocumentConnection,
    description: 'Documents, by slug.',
    args: { publisher: t.arg.string({ description: 'Only those of this publisher, by its name as written.' }), ...pageArgs(t.arg) },
    complexity: pageCost,
    async resolve(_, args, { ask, graph }) {
      const publisher = args.publisher ?? null
      const page = await allDocuments(graph, { publisher, ...pageRequest(args) })
      return connection(
        page,
        (slug) => ask(documents, slug, null),
        () => countAllDocuments(graph, publisher),
      )
    },
  }),
  stakes: t.field({
    type: StakeConnection,
    description: 'Who holds stakes in which project. Largest minimum share first.',
    args: {
      holder: t.arg.string({ description: 'Only those of this holder, by slug.' }),
      subject: t.arg.string({ description: 'Only those in this project or company, by slug.' }),
      minimumShare: t.arg.float({ description: 'Only stakes whose share is at least that for certain, in percent.' }),
      statuses: statusesArg(t.arg, HELD),
      ...clockArgs(t.arg),
      ...pageArgs(t.arg),
    },
    complexity: pageCost,
    async resolve(_, args, { ask, graph }) {
      const [holder, subject, minimumShare] = [args.holder ?? null, args.subject ?? null, args.minimumShare ?? null]
      if (minimumShare !== null && (minimumShare < 0 || minimumShare > 100))
        throw new InvalidInput(`minimumShare: found ${minimumShare}; expected 0 to 100`)
      const states = stateFilter(args, HELD)
      const filter = { holder, subject, minimumShare, ...states }
      const page = pageRequest(args)
      if (holder !== null) await refuseUnknown(ask, 'holder', [holder])
      if (subject !== null) await refuseUnknown(ask, 'subject', [subject])
      return connection(
        await allStakes(graph, { ...filter, ...page }),
        (slug) => ask(facts, slug, states),
        () => countAllStakes(graph, filter),
      )
    },
  }),
  facts: t.field({
    type: FactConnection,
    description: 'Facts about any of these entities, or all. Newest first, undated last.',
    args: {
      about: t.arg.stringList({ description: `Entities, by slug, at most ${MOST_PER_PAGE}; left out: all.` }),
      kinds: kindsArg(t.arg),
      statuses: statusesArg(t.arg),
      ...clockArgs(t.arg),
      ...pageArgs(t.arg),
    },
    complexity: pageCost,
    async resolve(_, args, { ask, graph }) {
      const about = someOf('about', args.about)
      if (about && about.length > MOST_PER_PAGE) throw new InvalidInput(`about: found ${about.length} slugs; expected at most ${MOST_PER_PAGE}`)
      const states = stateFilter(args)
      const filter = { about, kinds: kindsOf(args.kinds), ...states }
      const page = pageRequest(args)
      if (about) await refuseUnknown(ask, 'about', about)
      return connection(
        await allFacts(graph, { ...filter, ...page }),
        (slug) => ask(facts, slug, states),
        () => countAllFacts(graph, filter),
      )
    },
  }),
}))
