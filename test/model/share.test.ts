import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { meetShares, type Share, share, shareLabel, UNREPORTED } from '../../src/model/values/share.ts'

const parse = (said: unknown) => share.yaml.parse(said)

const shares: fc.Arbitrary<Share> = fc
  .tuple(fc.integer({ min: 0, max: 100 }), fc.integer({ min: 0, max: 100 }), fc.boolean(), fc.boolean())
  .map(([one, other, openMin, openMax]) => {
    const [min, max] = [Math.min(one, other), Math.max(one, other)]
    return { min, max, openMin: openMin && min < max, openMax: openMax && min < max, qualifier: 'EXACT' }
  })

const holds = ({ min, max, openMin, openMax }: Share, value: number) =>
  (openMin ? value > min : value >= min) && (openMax ? value < max : value <= max)

describe('a share', () => {
  it.each([
    [30, '30%'],
    [{ about: 36 }, 'about 36%'],
    [{ over: 50 }, 'over 50%'],
    [{ under: 25 }, 'under 25%'],
    [{ min: 10, max: 25 }, '10-25%'],
    [{ min: 25 }, 'at least 25%'],
    [{ max: 40 }, 'up to 40%'],
    [{ over: 50, under: 75 }, 'over 50% and under 75%'],
    [33.333333, '33.33%'],
  ])('written %j shows as %s', (said, label) => {
    expect(shareLabel(parse(said))).toBe(label)
  })

  it('that nobody reported is shown as unreported, not as 0 or 100', () => {
    expect(shareLabel(UNREPORTED)).toBe('unreported')
    expect(UNREPORTED).toMatchObject({ min: 0, max: 100 })
  })

  it.each([-1, 101, { min: 30, max: 20 }, { over: 50, max: 50 }, {}, { about: 30, min: 10 }, { min: 1, over: 2 }, 'a third'])(
    'refuses %j',
    (said) => {
      expect(share.yaml.safeParse(said).success).toBe(false)
    },
  )

  it('meets another in just the values that both allow', () => {
    fc.assert(
      fc.property(shares, shares, fc.integer({ min: 0, max: 200 }), (one, other, half) => {
        const value = half / 2
        const met = meetShares(one, other)
        expect(met !== null && holds(met, value)).toBe(holds(one, value) && holds(other, value))
      }),
    )
  })

  it('comes back from node properties as it went in', () => {
    fc.assert(
      fc.property(shares, fc.constantFrom('share', 'shareOfBuyer'), (one, name) => {
        expect(share.read(name, share.write(name, one))).toEqual(one)
      }),
    )
  })
})
