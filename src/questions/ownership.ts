import type { Graph } from '../graph/graph.ts'
import type { Clock } from '../model/clock.ts'
import { strongestChains } from '../model/ownership/chains.ts'
import { chainShare, type Effective, effectiveShares } from '../model/ownership/effective.ts'
import { type DirectStake, tightened } from '../model/ownership/stake-graph.ts'
import { type Share, UNREPORTED } from '../model/values/share.ts'
import { entities } from './entities.ts'
import { type FoundStake, type LookedThrough, type LookThroughRequest, lookThrough, type StoppedReason } from './look-through.ts'
import { type OwnershipWarning, ownershipWarnings } from './ownership-warnings.ts'

export type Chain = { readonly stakes: readonly string[]; readonly share: Share }

/** What one entity has of another, through all chains of stakes in effect. */
export type EffectiveShare = {
  readonly entity: string
  /** Tightened by what the other holders leave. */
  readonly share: Share
  /** By the stakes of the chains alone. */
  readonly reported: Share
  /** Nobody is reported behind it (of owners); it holds nothing further (of holdings). */
  readonly ultimate: boolean
  /** The strongest chains, computed when asked for. */
  readonly chains: (first: number) => readonly Chain[]
}

export type Ownership = {
  readonly entity: string
  readonly clock: Clock
  /** Largest minimum first, then largest maximum, then by slug. */
  readonly effective: readonly EffectiveShare[]
  readonly warnings: readonly OwnershipWarning[]
  readonly stoppedReason: StoppedReason
}

/** Who stands behind an entity, and with how much; null for an unknown slug. See effectiveShares for the rule and its bounds. */
export function owners(graph: Graph, of: string, request: LookThroughRequest): Promise<Ownership | null> {
  return ownership(graph, of, 'up', request)
}

/** What an entity has, and how much of it; null for an unknown slug. See effectiveShares for the rule and its bounds. */
export function holdings(graph: Graph, of: string, request: LookThroughRequest): Promise<Ownership | null> {
  return ownership(graph, of, 'down', request)
}

async function ownership(graph: Graph, of: string, direction: 'up' | 'down', request: LookThroughRequest): Promise<Ownership | null> {
  const looked = await lookThrough(graph, of, direction, request)
  if (looked.stakes.length === 0 && !(await entities(graph, [of], null))[0]) return null
  const counted = withoutDoubles(looked.stakes)
  const { stakes: tight, over } = tightened(counted.filter(({ holderKind, indirect }) => holderKind !== 'GROUP' && !indirect))
  const bySlug = new Map(tight.map((stake) => [stake.slug, stake]))
  const turn = direction === 'up' ? (stake: DirectStake) => stake : turned
  const reported = effectiveShares(of, counted.map(turn), looked.unseen)
  const leftLess = counted.map((stake) => bySlug.get(stake.slug) ?? stake)
  const isTighter = leftLess.some((stake, at) => stake !== counted[at])
  const shares = isTighter ? effectiveShares(of, leftLess.map(turn), looked.unseen) : reported
  return {
    entity: of,
    clock: request.clock,
    effective: effectiveOf(of, direction, looked, counted, reported, shares),
    warnings: ownershipWarnings(looked, counted, over, shares.unbounded, request.clock),
    stoppedReason: looked.stoppedReason,
  }
}

const turned = (stake: DirectStake): DirectStake => ({ ...stake, holder: stake.subject, subject: stake.holder })

/** An indirect stake counts only where the stakes it runs through are not reported: else it would count twice. */
function withoutDoubles(stakes: readonly FoundStake[]): readonly FoundStake[] {
  const direct = stakes.filter(({ indirect }) => !indirect)
  return stakes.filter(({ indirect, holder, subject }) => !indirect || strongestChains(direct, holder, subject, 1).length === 0)
}

function effectiveOf(
  of: string,
  direction: 'up' | 'down',
  { stakes, unseen }: LookedThrough,
  counted: readonly FoundStake[],
  reported: Effective,
  { shares }: Effective,
): readonly EffectiveShare[] {
  const further = new Set(stakes.map((stake) => (direction === 'up' ? stake.subject : stake.holder)))
  const groups = new Set(
    stakes.flatMap((stake) => (stake.holderKind === 'GROUP' ? [stake.holder] : stake.subjectKind === 'GROUP' ? [stake.subject] : [])),
  )
  return [...shares]
    .map(
      ([entity, share]): EffectiveShare => ({
        entity,
        share,
        reported: reported.shares.get(entity) ?? UNREPORTED,
        ultimate: !further.has(entity) && !unseen.includes(entity) && !groups.has(entity),
        chains: (first) => {
          const [from, to] = direction === 'up' ? [entity, of] : [of, entity]
          return strongestChains(counted, from, to, first).map((chain) => ({ stakes: chain.map(({ slug }) => slug), share: chainShare(chain) }))
        },
      }),
    )
    .sort((one, other) => other.share.min - one.share.min || other.share.max - one.share.max || (one.entity < other.entity ? -1 : 1))
}
