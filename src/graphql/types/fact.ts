import { COMMON_VALUES, readValues } from '../../model/facts/fact-kind.ts'
import { claims, claimsOf, countClaimsOf } from '../../questions/claims.ts'
import { pageArgs, pageCost, pageRequest } from '../arguments.ts'
import { connection } from '../connection.ts'
import { ClaimConnection } from '../connections.ts'
import { FactKindEnum, FactStatusEnum, PartyRoleEnum, RoleEnum, StandingEnum } from '../enums.ts'
import { typeNameOf } from '../identity.ts'
import { loadEntities, loadEntity } from '../loading.ts'
import { entitiesAs } from '../participants.ts'
import { ActorRef, EntityRef, FactRef, NodeRef, ParticipantRef, PartyRef, StateRef } from '../refs.ts'
import { tell } from '../telling.ts'

FactRef.implement({
  description:
    'Something that documents report about entities, as it answers to a clock: in one state. What is seen through a clock has an id of its own: Stake:sodeco-sakhalin-1@asOf=2016.',
  interfaces: [NodeRef],
  resolveType: typeNameOf,
  fields: (t) => ({
    slug: t.exposeString('slug', { description: 'Its own short name in this graph, which does not change.' }),
    factKind: t.field({ type: FactKindEnum, description: 'What kind of fact it is.', resolve: ({ kind }) => kind }),
    status: t.field({ type: FactStatusEnum, description: 'How far it has come, in the state shown.', resolve: ({ state }) => state.status }),
    standing: t.field({
      type: StandingEnum,
      nullable: true,
      description: 'With asOf: how sure it is that the state held then. Null without asOf.',
      resolve: ({ standing }) => standing,
    }),
    since: t.field({
      type: 'PartialDate',
      nullable: true,
      description: 'Since when the state lasts, as documents give it; expected, where it is possible or planned.',
      resolve: ({ state }) => state.dates.since,
    }),
    until: t.field({
      type: 'PartialDate',
      nullable: true,
      description: 'Until when the state lasts, as documents give it; expected, where it is possible or planned.',
      resolve: ({ state }) => state.dates.until,
    }),
    on: t.field({
      type: 'PartialDate',
      nullable: true,
      description: 'When the event was, or is expected to be, as documents give it.',
      resolve: ({ state }) => state.dates.on,
    }),
    period: t.field({
      type: 'PartialDate',
      nullable: true,
      description: 'The period that a quantity is of.',
      resolve: ({ state }) => state.dates.period,
    }),
    sentence: t.string({ description: 'The fact in words, with when it was reported.', resolve: (fact, _, { ask }) => tell(ask, fact, fact.state) }),
    participants: t.field({
      type: [ParticipantRef],
      description: 'Every entity in the fact, and its role.',
      resolve: ({ participants }) => [...participants],
    }),
    concerns: t.field({
      type: [EntityRef],
      description: 'The entities it concerns without a role of their own.',
      resolve: (fact, _, { ask }) => loadEntities(ask, entitiesAs(fact, 'CONCERN')),
    }),
    topics: t.stringList({
      description: 'What it is about, in words.',
      resolve: ({ state }) => [...(readValues(COMMON_VALUES, state.values).topics ?? [])],
    }),
    place: t.string({ nullable: true, description: 'Where.', resolve: ({ state }) => readValues(COMMON_VALUES, state.values).place ?? null }),
    reason: t.string({
      nullable: true,
      description: 'Why, where a document says so.',
      resolve: ({ state }) => readValues(COMMON_VALUES, state.values).reason ?? null,
    }),
    firstReported: t.field({
      type: 'PartialDate',
      description: 'When the first document that reports this state was published.',
      resolve: ({ state }) => state.firstReported,
    }),
    lastReported: t.field({
      type: 'PartialDate',
      description: 'When the last document that reports this state was published.',
      resolve: ({ state }) => state.lastReported,
    }),
    states: t.field({
      type: [StateRef],
      complexity: { field: 1, multiplier: 10 },
      description: 'Its history, oldest first, by the documents known to the clock.',
      resolve: (fact) => fact.states.map((state) => ({ fact, state })),
    }),
    claims: t.field({
      type: ClaimConnection,
      description: 'What documents, and the speakers they quote, say of it; in the order of publication.',
      args: pageArgs(t.arg),
      complexity: pageCost,
      async resolve({ slug, clock }, args, { ask }) {
        const page = await ask(claimsOf, slug, { clock, ...pageRequest(args) })
        return connection(
          page,
          (claim) => ask(claims, claim, null),
          () => ask(countClaimsOf, slug, { clock }),
        )
      },
    }),
  }),
})

ParticipantRef.implement({
  description: 'An entity in a fact.',
  fields: (t) => ({
    role: t.field({ type: RoleEnum, description: 'The part it has.', resolve: ({ role }) => role }),
    entity: t.field({ type: EntityRef, description: 'The entity.', resolve: ({ entity }, _, { ask }) => loadEntity(ask, entity) }),
  }),
})

PartyRef.implement({
  description: 'A party to a deal or to talks.',
  fields: (t) => ({
    entity: t.field({ type: ActorRef, description: 'Who.', resolve: ({ entity }, _, { ask }) => loadEntity(ask, entity) }),
    role: t.field({ type: PartyRoleEnum, description: 'What the party is there.', resolve: ({ partyRole }) => partyRole }),
    onBehalfOf: t.field({
      type: ActorRef,
      nullable: true,
      description: 'For whom, where somebody acts for another.',
      resolve: ({ behalf }, _, { ask }) => (behalf === null ? null : loadEntity(ask, behalf)),
    }),
  }),
})
