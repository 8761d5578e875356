import type { Clock } from '../../model/clock.ts'
import { InvalidInput } from '../../model/errors.ts'
import { STOPPED_REASONS } from '../../questions/look-through.ts'
import { type EffectiveShare, holdings, type Ownership, owners } from '../../questions/ownership.ts'
import { WARNING_CODES } from '../../questions/ownership-warnings.ts'
import { clockArgs, clockOf } from '../arguments.ts'
import type { Ask } from '../ask.ts'
import { builder } from '../builder.ts'
import { described } from '../enums.ts'
import { loadEntity, loadFacts } from '../loading.ts'
import { EntityRef, FACT_REFS, FactRef, ShareRef } from '../refs.ts'

const StoppedReasonEnum = described('StoppedReason', 'Why a search ended.', STOPPED_REASONS)
const WarningCodeEnum = described('WarningCode', 'What to know before citing an answer.', WARNING_CODES)

/** The stakes of an answer, seen through its clock. */
function stakesOf(ask: Ask, clock: Clock, slugs: readonly string[]) {
  return loadFacts(ask, slugs, { clock, statuses: ['IN_EFFECT'] })
}

const ChainRef = builder.objectRef<ReturnType<EffectiveShare['chains']>[number] & { readonly clock: Clock }>('OwnershipChain').implement({
  description: 'A chain of stakes from one entity to another.',
  fields: (t) => ({
    stakes: t.field({
      type: [FACT_REFS.STAKE],
      description: 'The stakes, from the owner on.',
      resolve: ({ stakes, clock }, _, { ask }) => stakesOf(ask, clock, stakes),
    }),
    share: t.field({ type: ShareRef, description: 'What the chain carries: the product of its shares.', resolve: ({ share }) => share }),
  }),
})

const EffectiveShareRef = builder.objectRef<EffectiveShare & { readonly clock: Clock }>('EffectiveShare').implement({
  description: 'What one entity has of another, through all chains of stakes in effect, loops included.',
  fields: (t) => ({
    entity: t.field({
      type: EntityRef,
      description: 'Who stands behind (of owners), or what is held (of holdings).',
      resolve: ({ entity }, _, { ask }) => loadEntity(ask, entity),
    }),
    share: t.field({
      type: ShareRef,
      description: 'The effective share in percent, tightened by what the other holders leave.',
      resolve: ({ share }) => share,
    }),
    reported: t.field({
      type: ShareRef,
      description: 'The effective share in percent by the stakes of the chains alone.',
      resolve: ({ reported }) => reported,
    }),
    ultimate: t.exposeBoolean('ultimate', { description: 'Of owners: nobody is reported behind it. Of holdings: it holds nothing further.' }),
    chains: t.field({
      type: [ChainRef],
      description: 'The strongest chains, none through an entity twice. Found only when asked for.',
      args: { first: t.arg.int({ defaultValue: 3, description: 'How many at the most, 0 to 20.' }) },
      complexity: ({ first }) => ({ field: 5, multiplier: first ?? 3 }),
      resolve({ chains, clock }, { first }) {
        const most = first ?? 3
        if (most < 0 || most > 20) throw new InvalidInput(`first: found ${most}; expected 0 to 20`)
        return chains(most).map((chain) => ({ ...chain, clock }))
      },
    }),
  }),
})

const WarningRef = builder.objectRef<Ownership['warnings'][number] & { readonly clock: Clock }>('Warning').implement({
  description: 'Something to know before citing an answer.',
  fields: (t) => ({
    code: t.field({ type: WarningCodeEnum, description: 'What it is.', resolve: ({ code }) => code }),
    message: t.exposeString('message', { description: 'The same in words.' }),
    facts: t.field({
      type: [FactRef],
      description: 'The facts it is about.',
      resolve: ({ stakes, clock }, _, { ask }) => stakesOf(ask, clock, stakes),
    }),
  }),
})

const OwnershipRef = builder.objectRef<Ownership>('Ownership').implement({
  description: 'Who stands behind an entity, or what it has, through all chains of stakes in effect.',
  fields: (t) => ({
    entity: t.field({ type: EntityRef, description: 'The entity asked about.', resolve: ({ entity }, _, { ask }) => loadEntity(ask, entity) }),
    effective: t.field({
      type: [EffectiveShareRef],
      description: 'The effective shares: largest minimum first, then largest maximum, then by slug.',
      complexity: { field: 50, multiplier: 20 },
      resolve: ({ effective, clock }) => effective.map((share) => ({ ...share, clock })),
    }),
    warnings: t.field({
      type: [WarningRef],
      description: 'What to know before citing it.',
      resolve: ({ warnings, clock }) => warnings.map((warning) => ({ ...warning, clock })),
    }),
    stoppedReason: t.field({
      type: StoppedReasonEnum,
      description: 'Whether everything reported was looked at, and if not, why.',
      resolve: ({ stoppedReason }) => stoppedReason,
    }),
  }),
})

const MOST = { maxDepth: 50, maxNodes: 5000 } as const

function capOf(name: keyof typeof MOST, given: number): number {
  if (given < 1 || given > MOST[name]) throw new InvalidInput(`${name}: found ${given}; expected 1 to ${MOST[name]}`)
  return given
}

const QUESTIONS = {
  owners: {
    ask: owners,
    description: 'Who stands behind an entity, and with how much, through all chains of stakes in effect. Null for an unknown slug.',
  },
  holdings: {
    ask: holdings,
    description: 'What an entity has, and how much of it, through all chains of stakes in effect. Null for an unknown slug.',
  },
} as const

for (const [name, { ask, description }] of Object.entries(QUESTIONS))
  builder.queryField(name, (t) =>
    t.field({
      type: OwnershipRef,
      nullable: true,
      description,
      args: {
        of: t.arg.string({ required: true, description: 'The entity, by slug.' }),
        ...clockArgs(t.arg),
        maxDepth: t.arg.int({ defaultValue: 10, description: `How many stakes deep to look, 1 to ${MOST.maxDepth}.` }),
        maxNodes: t.arg.int({ defaultValue: 500, description: `How many entities to look at, 1 to ${MOST.maxNodes}.` }),
      },
      complexity: 100,
      resolve: (_, { of, maxDepth, maxNodes, ...clock }, { graph }) =>
        ask(graph, of, { clock: clockOf(clock), maxDepth: capOf('maxDepth', maxDepth ?? 10), maxNodes: capOf('maxNodes', maxNodes ?? 500) }),
    }),
  )
