import type { DirectStake } from './stake-graph.ts'

/** How many chains are tried before the search for the strongest gives up. */
const MOST_TRIED = 20_000

/**
 * The strongest chains of stakes that lead from `from` to `to`, none through an entity twice: by what they carry at the
 * least, then at the most, then the shorter, then by slugs. Gives up growing chains after twenty thousand steps.
 */
export function strongestChains(stakes: readonly DirectStake[], from: string, to: string, most: number): readonly (readonly DirectStake[])[] {
  const held = new Map<string, DirectStake[]>()
  for (const stake of stakes) held.set(stake.holder, [...(held.get(stake.holder) ?? []), stake])
  const useful = leadingTo(stakes, to)
  const found: (readonly DirectStake[])[] = []
  const grow = (chain: readonly DirectStake[], at: string, visited: ReadonlySet<string>, budget: { left: number }): void => {
    for (const stake of held.get(at) ?? []) {
      if (budget.left-- <= 0) return
      if (stake.subject === to) found.push([...chain, stake])
      else if (!visited.has(stake.subject) && useful.has(stake.subject))
        grow([...chain, stake], stake.subject, new Set([...visited, stake.subject]), budget)
    }
  }
  grow([], from, new Set([from]), { left: MOST_TRIED })
  return found.sort(byStrength).slice(0, most)
}

/** The entities from which chains lead on to `to`. */
function leadingTo(stakes: readonly DirectStake[], to: string): ReadonlySet<string> {
  const holders = new Map<string, string[]>()
  for (const { holder, subject } of stakes) holders.set(subject, [...(holders.get(subject) ?? []), holder])
  const reached = new Set([to])
  for (const subject of reached) for (const holder of holders.get(subject) ?? []) reached.add(holder)
  return reached
}

const carried = (chain: readonly DirectStake[], end: 'min' | 'max') => chain.reduce((part, { share }) => (part * share[end]) / 100, 100)
const slugs = (chain: readonly DirectStake[]) => chain.map(({ slug }) => slug).join(' ')

function byStrength(one: readonly DirectStake[], other: readonly DirectStake[]): number {
  return (
    carried(other, 'min') - carried(one, 'min') ||
    carried(other, 'max') - carried(one, 'max') ||
    one.length - other.length ||
    (slugs(one) < slugs(other) ? -1 : 1)
  )
}
