import type { Share } from '../values/share.ts'

/** A stake in effect, as a look-through sees it. Shares in percent. */
export type DirectStake = {
  readonly slug: string
  readonly holder: string
  readonly subject: string
  readonly share: Share
}

/** An interval of percent whose upper end may be Infinity while it is being computed; open ends are not reached. */
export type Bounds = { readonly min: number; readonly max: number; readonly openMin: boolean; readonly openMax: boolean }

/**
 * What the other holders leave: in every subject, a holder's maximum is at most 100 less the minima of the others. Not
 * where the minima exceed 100 by themselves: those subjects are `over`. Give it direct stakes alone: an indirect one may run
 * through another holder of the same subject, and leaves that one no less.
 */
export function tightened(stakes: readonly DirectStake[]): { readonly stakes: readonly DirectStake[]; readonly over: readonly string[] } {
  const minima = new Map<string, number>()
  const open = new Map<string, number>()
  for (const { subject, share } of stakes) {
    minima.set(subject, (minima.get(subject) ?? 0) + share.min)
    open.set(subject, (open.get(subject) ?? 0) + Number(share.openMin))
  }
  const over = [...minima].flatMap(([subject, sum]) => (sum > 100 + ROUNDING ? [subject] : []))
  const tight = stakes.map((stake): DirectStake => {
    const { subject, share } = stake
    const left = 100 - ((minima.get(subject) ?? 0) - share.min)
    if (over.includes(subject) || left >= share.max) return stake
    const openMax = (open.get(subject) ?? 0) > Number(share.openMin)
    return { ...stake, share: { ...share, max: Math.max(left, share.min), openMax, qualifier: 'EXACT' } }
  })
  return { stakes: tight, over }
}

/** Sums of shares as written add up to 100 only so exactly. */
export const ROUNDING = 1e-9
