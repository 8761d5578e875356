import { describe, expect, it } from 'vitest'
import { told } from './support.ts'

describe('holders in a list', () => {
  it('have a part of the block in which a field is', () => {
    const text =
      'Nordkraft runs Block G. The Skarvik field is in Block G. The partners in the block are Kaito Gas (40 per cent, operator) and Alba (60 per cent).'
    expect(told(text)).toEqual(
      expect.arrayContaining(['stake: holder Kaito Gas, in Block G, 40; in_effect', 'stake: holder Alba, in Block G, 60; in_effect']),
    )
  })

  it('have no part of one another', () => {
    const text =
      'Fjord LNG will grow. Its owner changed when Kaito Gas and Alba, each with 45 per cent, and Nordkraft, with the remaining 10 per cent, merged the ownership of the company.'
    expect(told(text).filter((fact) => /in (?:Nordkraft|Alba|Kaito Gas)/.test(fact))).toEqual([])
  })

  it('have a part of what their partner has, not of the partner', () => {
    const facts = told('Nordkraft runs Fjord LNG. Nordkraft holds 37% at present. Its partners are Kaito Gas, with 36%, and Alba, with 22%.')
    expect(facts.filter((fact) => fact.includes('in Nordkraft'))).toEqual([])
  })

  it('of whom one is named have a combined share together', () => {
    expect(told('Japanese companies, among them Kaito Gas, together own 49.9% of Fjord LNG.').join()).not.toContain(
      'holder Kaito Gas, in Fjord LNG, 49.9',
    )
  })

  it('end where the next one begins', () => {
    expect(told('Nordkraft owns 45% of Fjord LNG and the trading company Alba 11%.')).toEqual([
      'stake: holder Nordkraft, in Fjord LNG, 45; in_effect',
      'stake: holder Alba, in Fjord LNG, 11; in_effect',
    ])
  })
})

describe('a near miss gives no stake', () => {
  it.each([
    'Nordkraft shares fell 30% on Monday.',
    'Nordkraft has a 30% share of the European gas market.',
    'Norvania accounts for 30% of Kaito’s LNG imports.',
    'The tariff on Norvania rose to 30%.',
    'Output at Fjord LNG rose 30% in 2030.',
    'Fjord LNG is 30% complete.',
    'Nordkraft raised its dividend by 30%.',
    'Prices in Kaito were 30% higher than in Norvania.',
    'Nordkraft would have held 30% of Fjord LNG.',
    'Nordkraft would have been left with 50% of Alba Energi.',
    'About 30% of the output of Fjord LNG has been sold.',
  ])('%s', (text) => {
    expect(told(text).filter((fact) => fact.startsWith('stake'))).toEqual([])
  })
})

describe('an owner whose unit has its name', () => {
  it.each(['in which oil giant Borga has a 90% stake, waits.', '90% owned by Borga, waits.'])('is not the unit: Borga Gas, %s', (words) => {
    expect(told(`Borga Gas, ${words}`)).toContain('stake: holder Borga, in Borga Gas, 90; in_effect')
  })
})
