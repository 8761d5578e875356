import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { effectiveShares } from '../../../src/model/ownership/effective.ts'
import { type DirectStake, tightened } from '../../../src/model/ownership/stake-graph.ts'
import type { Share } from '../../../src/model/values/share.ts'

/** Who holds what of whom, in percent: holdings[holder][subject]; the totals of each subject at most 99. */
const worlds = fc
  .integer({ min: 2, max: 6 })
  .chain((size) =>
    fc.array(
      fc.array(fc.oneof({ weight: 3, arbitrary: fc.constant(0) }, { weight: 2, arbitrary: fc.integer({ min: 1, max: 100 }) }), {
        minLength: size,
        maxLength: size,
      }),
      { minLength: size, maxLength: size },
    ),
  )
  .map((drawn) =>
    drawn.map((row, holder) =>
      row.map((share, subject) => {
        if (holder === subject) return 0
        const total = drawn.reduce((sum, other, at) => sum + (at === subject ? 0 : (other[subject] ?? 0)), 0)
        return total > 99 ? (share * 99) / total : share
      }),
    ),
  )

const blurs = fc.constantFrom('exact', 'exact', 'around', 'unreported', 'at least', 'at most')

function blurred(value: number, how: string): Share {
  const closed = { openMin: false, openMax: false, qualifier: 'EXACT' as const }
  if (how === 'around') return { min: Math.max(0, value - 7), max: Math.min(100, value + 5), ...closed }
  if (how === 'unreported') return { min: 0, max: 100, ...closed }
  if (how === 'at least') return { min: value / 2, max: 100, ...closed }
  if (how === 'at most') return { min: 0, max: Math.min(100, value * 1.5), ...closed }
  return { min: value, max: value, ...closed }
}

function stakesOf(world: readonly (readonly number[])[], blur: (at: number) => string): readonly DirectStake[] {
  return world.flatMap((row, holder) =>
    row.flatMap((share, subject) =>
      share === 0
        ? []
        : [{ slug: `${holder}-${subject}`, holder: String(holder), subject: String(subject), share: blurred(share, blur(holder * 7 + subject)) }],
    ),
  )
}

/** Column `target` of D (I - D)^-1 by Gauss-Jordan with pivoting: another way than the one under test. */
function exactly(world: readonly (readonly number[])[], target: number): readonly number[] {
  const n = world.length
  const rows = world.map((row, at) => [...row.map((share, column) => (at === column ? 1 : 0) - share / 100), (world[at]?.[target] ?? 0) / 100])
  for (let pivot = 0; pivot < n; pivot++) {
    const best = rows
      .slice(pivot)
      .reduce((most, row, at) => (Math.abs(row[pivot] ?? 0) > Math.abs(rows[most]?.[pivot] ?? 0) ? at + pivot : most), pivot)
    const [one, other] = [rows[pivot] ?? [], rows[best] ?? []]
    rows[pivot] = other
    rows[best] = one
    const row = rows[pivot] ?? []
    const by = row[pivot] ?? 1
    rows[pivot] = row.map((value) => value / by)
    for (const [at, that] of rows.entries())
      if (at !== pivot) rows[at] = that.map((value, column) => value - (that[pivot] ?? 0) * (rows[pivot]?.[column] ?? 0))
  }
  return rows.map((row) => (row[n] ?? 0) * 100)
}

describe('effective shares', () => {
  it('are exact where all stakes are', () => {
    fc.assert(
      fc.property(worlds, (world) => {
        const { shares } = effectiveShares(
          '0',
          stakesOf(world, () => 'exact'),
        )
        for (const [holder, exact] of exactly(world, 0).entries()) {
          if (holder === 0) continue
          const share = shares.get(String(holder))
          expect(Math.abs((share?.min ?? 0) - Math.min(100, exact))).toBeLessThan(1e-7)
          expect(share ? share.max - share.min : 0).toBeLessThan(1e-8)
        }
      }),
      { numRuns: 2000 },
    )
  })

  it.each([
    ['as reported', (stakes: readonly DirectStake[]) => stakes],
    ['tightened by what the other holders leave', (stakes: readonly DirectStake[]) => tightened(stakes).stakes],
  ])('hold the exact ones of every world inside the reported intervals, %s', (_, prepared) => {
    fc.assert(
      fc.property(worlds, fc.array(blurs, { minLength: 50, maxLength: 50 }), (world, blur) => {
        const { shares } = effectiveShares('0', prepared(stakesOf(world, (at) => blur[at] ?? 'exact')))
        for (const [holder, exact] of exactly(world, 0).entries()) {
          if (holder === 0) continue
          const share = shares.get(String(holder)) ?? { min: 0, max: 0 }
          expect(share.min).toBeLessThanOrEqual(Math.min(100, exact) + 1e-7)
          expect(share.max).toBeGreaterThanOrEqual(Math.min(100, exact) - 1e-7)
          expect(share.min <= share.max && share.min >= 0 && share.max <= 100).toBe(true)
        }
      }),
      { numRuns: 5000 },
    )
  })

  it('hold the exact ones where the look-through stopped short', () => {
    fc.assert(
      fc.property(worlds, fc.subarray(['1', '2', '3', '4', '5']), (world, unseen) => {
        const stakes = stakesOf(world, () => 'exact').filter(({ subject }) => !unseen.includes(subject))
        const { shares } = effectiveShares('0', stakes, unseen)
        for (const [holder, exact] of exactly(world, 0).entries()) {
          const share = shares.get(String(holder))
          if (holder === 0 || !share) continue
          expect(share.min).toBeLessThanOrEqual(Math.min(100, exact) + 1e-7)
          expect(share.max).toBeGreaterThanOrEqual(Math.min(100, exact) - 1e-7)
        }
      }),
      { numRuns: 2000 },
    )
  })
})
