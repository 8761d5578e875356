import { describe, expect, it } from 'vitest'
import { read, told } from './support.ts'

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

describe('a supply', () => {
  it.each([
    ['Russia covered 55% of German gas imports.', 'supply: supplier Russia, buyer Germany; done'],
    ["Norway welcomed Qatar's role as a stable supplier of LNG to Japan.", 'supply: supplier Qatar, buyer Japan; in_effect'],
    [
      'Kaito Gas will purchase six LNG cargoes a year, equivalent to around 0.4 million tons, from Nordkraft.',
      'supply: supplier Nordkraft, buyer Kaito Gas; planned',
    ],
  ])('is read in other words: %s', (text, supply) => {
    expect(told(text)).toContain(supply)
  })
})

describe('what somebody supplies', () => {
  it('is of the goods that the article speaks of', () => {
    const commodities = (text: string) => read(text).proposals.flatMap(({ kind, values }) => (kind === 'SUPPLY' ? [values.commodity] : []))
    const sold = 'Nordkraft runs the Skarvik South field. Its entire output is sold to Kaito Gas.'
    expect(commodities(`The plant liquefies gas for LNG carriers. ${sold}`)).toEqual(['LNG'])
    expect(commodities(`Crude oil is cheap. ${sold}`)).toEqual(['oil'])
    expect(commodities(sold)).toEqual([])
  })

  it('is bought by the country of the minister who says thanks', () => {
    const text = 'Norwegian Minister Lena Holm met Kenji Ito. Holm expressed her gratitude for the stable supply of LNG from Qatar over many years.'
    expect(told(text)).toContain('supply: supplier Qatar, buyer Norway; in_effect')
  })

  it('goes to nobody in a part of the world', () => {
    expect(told('Qatar sells LNG to Asia.')).toEqual([])
  })
})

describe('trade', () => {
  it('is of the two countries that are spoken of', () => {
    const trade = 'figure: of Russia, with Malaysia; done'
    expect(told('Russian and Malaysian ministers met. Trade between the two countries reached $3.1 billion last year.')).toContain(trade)
    expect(told('Russia and Malaysia met. Two-way trade reached $3.1 billion last year.')).toContain(trade)
  })

  it('is of no two where three are spoken of as often', () => {
    expect(told('Russia, Norway and Malaysia met. Two-way trade reached $3.1 billion last year.').join()).not.toContain('figure')
  })

  it('flows when it does, not when its contract was signed', () => {
    for (const words of ['under a 15-year contract signed in September 2021', 'under a 2021 agreement']) {
      const [{ status, dates } = { status: null, dates: null }] = read(`Norvania receives 4.5 bcm of gas a year from Nordkraft ${words}.`).proposals
      expect([status, dates]).toEqual(['IN_EFFECT', {}])
    }
  })
})
