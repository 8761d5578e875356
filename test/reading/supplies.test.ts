import { describe, expect, it } from 'vitest'
import { read } from './support.ts'

const supplies = (text: string) =>
  read(text).proposals.flatMap(({ kind, values, dates }) =>
    kind === 'SUPPLY' ? [{ ...values, ...(dates.period ? { period: dates.period } : {}) }] : [],
  )

describe('what part of its imports somebody buys', () => {
  it.each([
    'Kaito bought 4 million tonnes of LNG from Norvania in 2030, or about 6% of its total purchases of the fuel.',
    'Kaito imported 4 million tonnes of LNG from Norvania in 2030, about 6% of its imports.',
    "Norvania shipped 4 million tonnes of LNG to Kaito in 2030, about 6% of the country's LNG imports.",
  ])('stands behind the amount: %s', (text) => {
    expect(supplies(text)).toEqual([expect.objectContaining({ quantity: { value: 4, unit: 'Mt' }, shareOfBuyer: { about: 6 } })])
  })

  it('is told of the goods', () => {
    for (const goods of ['Norwegian gas', 'Gas from Norway'])
      expect(supplies(`${goods} accounted for 30% of Kaito's imports in 2030.`)).toEqual([
        expect.objectContaining({ commodity: 'gas', shareOfBuyer: 30, period: '2030' }),
      ])
  })

  it('is not what part of something else it is', () => {
    for (const whole of ['the output of the plant', 'a project'])
      expect(supplies(`Kaito bought 4 million tonnes of LNG from Norvania in 2030, or about 6% of ${whole}.`)[0]).not.toHaveProperty('shareOfBuyer')
  })
})
