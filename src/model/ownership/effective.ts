import { components } from '../components.ts'
import { type Share, UNREPORTED } from '../values/share.ts'
import { leastSolution } from './linear.ts'
import type { Bounds, DirectStake } from './stake-graph.ts'

/** Effective shares by entity, and the entities whose share a loop leaves unbounded. */
export type Effective = { readonly shares: ReadonlyMap<string, Share>; readonly unbounded: ReadonlySet<string> }

const NOTHING: Bounds = { min: 0, max: 0, openMin: false, openMax: false }

/**
 * The effective share that each holder behind `target` has in it: the least solution of e(i) = Σ d(i, j) · ([j is the
 * target] + e(j)) over the direct shares d, which sums all chains, loops included (Brioschi, Buzzacchi and Colombo, "Risk
 * capital financing and the separation of ownership and control in business groups", J. Banking Finance 13, 1989). The
 * least shares give the lower ends and the greatest the upper ends, since everything is non-negative: so every exact
 * world inside the intervals lies inside the answer. `unseen` are entities whose holders were not looked at: anybody may
 * stand behind those, in loops too, so that then no upper end below 100 is sure. Ends are capped at 100 and rounded
 * outwards at 1e-9.
 */
export function effectiveShares(target: string, stakes: readonly DirectStake[], unseen: readonly string[] = []): Effective {
  const held = new Map<string, DirectStake[]>()
  for (const stake of stakes) held.set(stake.holder, [...(held.get(stake.holder) ?? []), stake])
  const subjectsOf = (holder: string) => (held.get(holder) ?? []).map(({ subject }) => subject)
  const solved = new Map<string, Bounds>()
  const unbounded = new Set<string>()
  for (const component of components([...held.keys(), target], subjectsOf)) {
    const least = solveEnd(component, held, target, solved, 'min')
    const greatest = solveEnd(component, held, target, solved, 'max')
    for (const node of component) {
      const [min, max] = [least?.get(node) ?? 0, greatest?.get(node) ?? Number.POSITIVE_INFINITY]
      if (!least || !greatest || max === Number.POSITIVE_INFINITY) unbounded.add(node)
      solved.set(node, { min, max, openMin: false, openMax: false })
    }
    for (const end of ['openMin', 'openMax'] as const) openEnds(component, held, target, solved, end)
  }
  const open = unseen.some((entity) => entity === target || (solved.get(entity) ?? NOTHING).max > 0)
  const shares = new Map<string, Share>()
  for (const [node, bounds] of solved)
    if (node !== target && bounds.max > 0) shares.set(node, shown(open ? { ...bounds, max: 100, openMax: false } : bounds))
  return { shares, unbounded }
}

/** One end for the entities of a component, those behind it solved already; null where a loop has no finite solution. */
function solveEnd(
  component: readonly string[],
  held: ReadonlyMap<string, readonly DirectStake[]>,
  target: string,
  solved: ReadonlyMap<string, Bounds>,
  end: 'min' | 'max',
): ReadonlyMap<string, number> | null {
  const at = new Map(component.map((node, index) => [node, index]))
  const d = component.map(() => component.map(() => 0))
  const b = component.map(() => 0)
  for (const [row, node] of component.entries())
    for (const { subject, share } of held.get(node) ?? []) {
      const part = share[end] / 100
      if (part === 0) continue
      const column = at.get(subject)
      const values = d[row]
      if (column !== undefined && values) values[column] = (values[column] ?? 0) + part
      const behind = column === undefined ? (solved.get(subject)?.[end] ?? 0) : 0
      b[row] = (b[row] ?? 0) + part * ((subject === target ? 100 : 0) + behind)
    }
  if (b.some((value) => value === Number.POSITIVE_INFINITY)) return new Map(component.map((node) => [node, Number.POSITIVE_INFINITY]))
  if (b.every((value) => value === 0)) return new Map(component.map((node) => [node, 0]))
  const x = leastSolution(d, b)
  return x && new Map(component.map((node, index) => [node, x[index] ?? 0]))
}

/** An end of a sum of products is not reached where one of its terms does not reach its own: marks them until none is new. */
function openEnds(
  component: readonly string[],
  held: ReadonlyMap<string, readonly DirectStake[]>,
  target: string,
  solved: Map<string, Bounds>,
  end: 'openMin' | 'openMax',
): void {
  const value = end === 'openMin' ? 'min' : 'max'
  const reaches = ({ share, subject }: DirectStake): boolean => {
    const behind = solved.get(subject) ?? NOTHING
    const nothing = (share[value] === 0 && !share[end]) || (subject !== target && behind[value] === 0 && !behind[end])
    return (share[end] || behind[end]) && !nothing
  }
  for (let changed = true; changed; ) {
    changed = false
    for (const node of component) {
      const bounds = solved.get(node) ?? NOTHING
      if (bounds[end] || !(held.get(node) ?? []).some(reaches)) continue
      solved.set(node, { ...bounds, [end]: true })
      changed = true
    }
  }
}

const GRID = 1e9
/** What floating point adds to a number that lies on the grid. */
const NOISE = 1e-3

/** Capped at 100, rounded outwards to the grid; ends that differ by rounding alone are one number. */
function shown({ min, max, openMin, openMax }: Bounds): Share {
  const low = Math.min(100, Math.max(0, Math.floor(min * GRID + NOISE) / GRID))
  const high = Math.min(100, Math.ceil(max * GRID - NOISE) / GRID)
  if (high - low <= 2 / GRID && !openMin && !openMax) {
    const exact = Math.min(100, Math.round(min * GRID) / GRID)
    return { min: exact, max: exact, openMin: false, openMax: false, qualifier: 'EXACT' }
  }
  if (low === 0 && high === 100 && !openMin && !openMax) return UNREPORTED
  return { min: low, max: high, openMin: openMin && low < 100, openMax: openMax && max <= 100, qualifier: 'EXACT' }
}

/** The share along one chain of stakes: the product of theirs. */
export function chainShare(chain: readonly DirectStake[]): Share {
  const product = (end: 'min' | 'max') => chain.reduce((part, { share }) => (part * share[end]) / 100, 100)
  return shown({
    min: product('min'),
    max: product('max'),
    openMin: chain.some(({ share }) => share.openMin) && !chain.some(({ share }) => share.min === 0 && !share.openMin),
    openMax: chain.some(({ share }) => share.openMax) && !chain.some(({ share }) => share.max === 0),
  })
}
