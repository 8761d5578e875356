import type { Graph } from '../graph/graph.ts'
import { statements } from '../graph/statements.ts'
import type { Clock } from '../model/clock.ts'
import type { EntityKind } from '../model/entity.ts'
import { readValues } from '../model/facts/fact-kind.ts'
import { stake as stakeSpec } from '../model/facts/stake.ts'
import type { DirectStake } from '../model/ownership/stake-graph.ts'
import type { State } from '../model/states/state.ts'
import { isUnreported, UNREPORTED } from '../model/values/share.ts'
import type { Columns } from '../model/values/value-type.ts'
import { stateParams } from './clocked.ts'

/** A stake in effect, as found on the way. */
export type FoundStake = DirectStake & {
  readonly holderKind: EntityKind
  readonly subjectKind: EntityKind
  readonly indirect: boolean
  readonly unreported: boolean
  readonly unclear: boolean
  readonly state: Pick<State, 's2' | 'e1' | 'lastReported'>
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

/** So many entities of the next level are worth looking at before it is known that they are needed: it spares a statement. */
const MOST_AHEAD = 50

/**
 * The stakes behind an entity ('up': who holds it, who holds those, …), or before it ('down': what it holds, …), level by
 * level, each entity once, and only while somebody is behind; one statement serves up to six levels where they are small.
 * Does not look behind groups: nobody says who they are.
 */
export async function lookThrough(
  graph: Graph,
  of: string,
  direction: 'up' | 'down',
  { clock, maxDepth, maxNodes }: LookThroughRequest,
): Promise<LookedThrough> {
  const params = stateParams({ clock, statuses: ['IN_EFFECT'] })
  const stakes = new Map<string, FoundStake>()
  const seen = new Set([of])
  const start = performance.now()
  let frontier: readonly string[] = [of]
  const found = new Map<string, Row[]>()
  const look = async (entities: readonly string[], ahead: number): Promise<void> => {
    const slugs = entities.filter((entity) => !found.has(entity))
    if (slugs.length === 0) return
    for (const slug of slugs) found.set(slug, [])
    const rows = await graph.read(direction === 'up' ? statements.stakesBehind : statements.stakesBefore, { slugs, ahead, ...params })
    for (const row of rows)
      for (const entity of row.asked) {
        const known = found.get(entity)
        if (known) known.push(row)
        else found.set(entity, [row])
      }
    // What was looked at ahead and has nothing behind it is not asked again.
    let level = slugs
    for (let looked = 1; looked < (rows[0]?.looked ?? 1); looked++) {
      const ends = level.flatMap((entity) => found.get(entity) ?? []).map(({ holder, subject }) => (direction === 'up' ? holder : subject))
      level = [...new Set(ends)]
      for (const entity of level) if (!found.has(entity)) found.set(entity, [])
    }
  }
  const stopped = (stoppedReason: StoppedReason, unseen: readonly string[]): LookedThrough => ({
    stakes: [...stakes.values()],
    unseen,
    stoppedReason,
  })
  for (let depth = 0; frontier.length > 0; depth++) {
    if (depth === maxDepth) return stopped('MAX_DEPTH', frontier)
    if (performance.now() - start > WITHIN) return stopped('TIME', frontier)
    await look(frontier, depth + 1 < maxDepth ? MOST_AHEAD : 0)
    const rows = new Map(frontier.flatMap((entity) => (found.get(entity) ?? []).map((row) => [row.stake, row] as const)))
    const [next, looked] = [new Map<string, boolean>(), new Set(frontier)]
    // In one order on both engines, which give rows in any.
    for (const row of [...rows.values()].sort((one, other) => (one.stake < other.stake ? -1 : 1))) {
      const stake = foundStake(row)
      stakes.set(stake.slug, stake)
      const [end, kind, from] =
        direction === 'up' ? [stake.holder, stake.holderKind, stake.subject] : [stake.subject, stake.subjectKind, stake.holder]
      if (kind !== 'GROUP' && !seen.has(end) && (direction === 'up' || looked.has(from))) next.set(end, row.further > 0)
    }
    const room = maxNodes - seen.size
    const further = [...next].flatMap(([end, hasMore]) => (hasMore ? [end] : [])).sort()
    if (next.size > room) return stopped('MAX_NODES', further)
    for (const end of next.keys()) seen.add(end)
    frontier = further
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
  readonly said: Columns & FoundStake['state']
  readonly further: number
  readonly looked: number
  readonly asked: readonly string[]
}

/** What is unclear may not be held at all: its share then is at least nothing. */
function foundStake({ stake: slug, holder, holderKind, subject, subjectKind, rank, said }: Row): FoundStake {
  const { share = UNREPORTED, indirect = false } = readValues(stakeSpec.values, said)
  const unclear = rank === 1
  const counted = unclear ? { ...share, min: 0, openMin: false } : share
  return { slug, holder, holderKind, subject, subjectKind, share: counted, indirect, unreported: isUnreported(share), unclear, state: said }
}
