import type { EntityKind } from '../../model/entity.ts'
import { ALL_ROLES } from '../../model/facts/fact-kind.ts'
import { clockArgs, kindsArg, kindsOf, pageArgs, pageCost, pageRequest, stateFilter, statusesArg } from '../arguments.ts'
import { builder } from '../builder.ts'
import {
  DealConnection,
  FactConnection,
  FigureConnection,
  PositionConnection,
  RelationConnection,
  SanctionConnection,
  StakeConnection,
  SupplyConnection,
  TalksConnection,
} from '../connections.ts'
import { factsWith, type Part, stakesWith } from '../fact-lists.ts'
import { ActorRef, ENTITY_REFS, EntityRef } from '../refs.ts'

const HELD = ['IN_EFFECT'] as const

builder.interfaceField(EntityRef, 'facts', (t) =>
  t.field({
    type: FactConnection,
    description: 'All facts it has a part in; newest first, undated last.',
    args: { kinds: kindsArg(t.arg), statuses: statusesArg(t.arg), ...clockArgs(t.arg), ...pageArgs(t.arg) },
    complexity: pageCost,
    resolve: ({ slug }, args, { ask }) =>
      factsWith(ask, slug, { kinds: kindsOf(args.kinds), roles: ALL_ROLES }, stateFilter(args), pageRequest(args)),
  }),
)

type List = Part & { readonly on: typeof EntityRef | typeof ActorRef; readonly type: typeof FactConnection; readonly description: string }

const LISTS: Readonly<Record<string, List>> = {
  relations: {
    on: EntityRef,
    type: RelationConnection,
    kinds: ['RELATION'],
    roles: ['FROM', 'TO', 'CONCERN'],
    description: 'Its relations with other entities, from either end.',
  },
  figures: {
    on: EntityRef,
    type: FigureConnection,
    kinds: ['FIGURE'],
    roles: ['DESCRIBED', 'COUNTERPART', 'CONCERN'],
    description: 'Numbers and stages reported of it.',
  },
  supplies: {
    on: EntityRef,
    type: SupplyConnection,
    kinds: ['SUPPLY'],
    roles: ['SUPPLIER', 'BUYER', 'CONCERN'],
    description: 'What it supplies, and what it is supplied with.',
  },
  talks: {
    on: EntityRef,
    type: TalksConnection,
    kinds: ['TALKS'],
    roles: ['PARTICIPANT', 'CONCERN'],
    description: 'Talks that it takes part in, or that concern it.',
  },
  deals: {
    on: EntityRef,
    type: DealConnection,
    kinds: ['DEAL'],
    roles: ['PARTY', 'CONCERN'],
    description: 'Deals that it is a party to, or that concern it.',
  },
  sanctionsAgainst: {
    on: EntityRef,
    type: SanctionConnection,
    kinds: ['SANCTION'],
    roles: ['TARGET'],
    description: 'Sanctions and tariffs that target it.',
  },
  sanctionsImposed: {
    on: ActorRef,
    type: SanctionConnection,
    kinds: ['SANCTION'],
    roles: ['IMPOSER'],
    description: 'Sanctions and tariffs that it imposes.',
  },
}

for (const [name, { on, type, description, ...part }] of Object.entries(LISTS))
  builder.interfaceField(on, name, (t) =>
    t.field({
      type,
      description: `${description} Newest first, undated last.`,
      args: { statuses: statusesArg(t.arg), ...clockArgs(t.arg), ...pageArgs(t.arg) },
      complexity: pageCost,
      resolve: ({ slug }, args, { ask }) => factsWith(ask, slug, part, stateFilter(args), pageRequest(args)),
    }),
  )

builder.interfaceField(ActorRef, 'stakesHeld', (t) =>
  t.field({
    type: StakeConnection,
    description: 'The stakes that it holds; largest minimum share first.',
    args: { statuses: statusesArg(t.arg, HELD), ...clockArgs(t.arg), ...pageArgs(t.arg) },
    complexity: pageCost,
    resolve: ({ slug }, args, { ask }) => stakesWith(ask, slug, 'HOLDS', stateFilter(args, HELD), pageRequest(args)),
  }),
)

const STAKES_IN: readonly EntityKind[] = ['COMPANY', 'PUBLIC_BODY', 'ORGANIZATION', 'CONSORTIUM', 'GROUP', 'PROJECT']

for (const kind of STAKES_IN)
  builder.objectField(ENTITY_REFS[kind], 'stakes', (t) =>
    t.field({
      type: StakeConnection,
      description: 'The stakes in it: who holds how much; largest minimum share first.',
      args: { statuses: statusesArg(t.arg, HELD), ...clockArgs(t.arg), ...pageArgs(t.arg) },
      complexity: pageCost,
      resolve: ({ slug }, args, { ask }) => stakesWith(ask, slug, 'STAKE_IN', stateFilter(args, HELD), pageRequest(args)),
    }),
  )

const POSITIONS: readonly {
  readonly kind: EntityKind
  readonly name: string
  readonly role: 'OFFICE' | 'OFFICE_HOLDER'
  readonly description: string
}[] = [
  { kind: 'PERSON', name: 'positions', role: 'OFFICE_HOLDER', description: 'The positions that the person serves in.' },
  ...(['COMPANY', 'PUBLIC_BODY', 'ORGANIZATION', 'COUNTRY', 'CONSORTIUM'] as const).map((kind) => ({
    kind,
    name: 'officeHolders',
    role: 'OFFICE' as const,
    description: 'Who serves in its offices.',
  })),
]

for (const { kind, name, role, description } of POSITIONS)
  builder.objectField(ENTITY_REFS[kind], name, (t) =>
    t.field({
      type: PositionConnection,
      description: `${description} Newest first, undated last.`,
      args: { statuses: statusesArg(t.arg, HELD), ...clockArgs(t.arg), ...pageArgs(t.arg) },
      complexity: pageCost,
      resolve: ({ slug }, args, { ask }) => factsWith(ask, slug, { kinds: ['POSITION'], roles: [role] }, stateFilter(args, HELD), pageRequest(args)),
    }),
  )
