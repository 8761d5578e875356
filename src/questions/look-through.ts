import type { Graph } from '../graph/graph.ts'
import { stateFrom } from '../graph/rows.ts'
import { statements } from '../graph/statements.ts'
import type { Clock } from '../model/clock.ts'
import type { EntityKind } from '../model/entity.ts'
import { readValues } from '../model/facts/fact-kind.ts'
import { stake as stakeSpec } from '../model/facts/stake.ts'
import type { DirectStake } from '../model/ownership/stake-graph.ts'
import type { KnownState } from '../model/states/state.ts'
import { isUnreported, UNREPORTED } from '../model/values/share.ts'
import { stateParams } from './clocked.ts'

/** A stake in effect, as found on the way. */
export type FoundStake = DirectStake & {
  readonly holderKind: EntityKind
  readonly subjectKind: EntityKind
  readonly indirect: boolean
  readonly unreported: boolean
  readonly unclear: boolean
  readonly state: KnownState
}

export const STOPPED_REASONS = {
  COMPLETE: 'Everything reported was looked at.',
  MAX_DEPTH: 'Stopped at maxDepth.',
  MAX_NODES: 'Stopped at maxNodes.',
  TIME: 'Stopped after two seconds.',
} as const

export type StoppedReason = keyof typeof STOPPED_REASONS

export type LookThroughRequest = { readonly clock: Clock; readonly maxDepth: number; readonly maxNodes: number }

/** The stakes found, and the entities behind (or before) which nobody looked. */
export type LookedThrough = { readonly stakes: readonly FoundStake[]; readonly unseen: readonly string[]; readonly stoppedReason: StoppedReason }

const WITHIN = 2000

/**
 * The stakes behind an entity ('up': who holds it, who holds those, …), or before it ('down': what it holds, …), level by
 * level, one statement a level, each entity once. Does not look behind groups: nobody says who they are.
 */
export async function lookThrough(
  graph: Graph,
  of: string,
  direction: 'up' | 'down',
  { clock, maxDepth, maxNodes }: LookThroughRequest,
): Promise<LookedThrough> {
  const params = stateParams({ clock, statuses: ['IN_EFFECT'] })
  const found = new Map<string, FoundStake>()
  const seen = new Set([of])
  const start = performance.now()
  let frontier: readonly string[] = [of]
  const stopped = (stoppedReason: StoppedReason, unseen: readonly string[]): LookedThrough => ({ stakes: [...found.values()], unseen, stoppedReason })
  for (let depth = 0; frontier.length > 0; depth++) {
    if (depth === maxDepth) return stopped('MAX_DEPTH', frontier)
    if (performance.now() - start > WITHIN) return stopped('TIME', frontier)
    const rows = await graph.read(direction === 'up' ? statements.stakesBehind : statements.stakesBefore, { slugs: frontier, ...params })
    const next = new Set<string>()
    for (const row of rows) {
      const stake = foundStake(row)
      found.set(stake.slug, stake)
      const [end, kind, from] =
        direction === 'up' ? [stake.holder, stake.holderKind, stake.subject] : [stake.subject, stake.subjectKind, stake.holder]
      if (kind !== 'GROUP' && !seen.has(end) && (direction === 'up' || frontier.includes(from))) next.add(end)
    }
    const room = maxNodes - seen.size
    const reached = [...next].sort()
    if (reached.length > room) return stopped('MAX_NODES', reached)
    for (const end of reached) seen.add(end)
    frontier = reached
  }
  return stopped('COMPLETE', [])
}

type Row = {
  readonly stake: string
  readonly holder: string
  readonly holderKind: EntityKind
  readonly subject: string
  readonly subjectKind: EntityKind
  readonly rank: number
  readonly state: Readonly<Record<string, unknown>>
}

/** What is unclear may not be held at all: its share then is at least nothing. */
function foundStake({ stake: slug, holder, holderKind, subject, subjectKind, rank, state: columns }: Row): FoundStake {
  const state = stateFrom('STAKE', columns as never)
  const { share = UNREPORTED, indirect = false } = readValues(stakeSpec.values, state.values)
  const unclear = rank === 1
  const counted = unclear ? { ...share, min: 0, openMin: false } : share
  return { slug, holder, holderKind, subject, subjectKind, share: counted, indirect, unreported: isUnreported(share), unclear, state }
}
