import { describe, expect, it } from 'vitest'
import { told } from './support.ts'

const stakes = (text: string) => told(text).filter((fact) => fact.startsWith('stake'))

describe('the company of a country', () => {
  it('is one that is known to be at home there, whatever the text says of it', () => {
    const text = 'TotalEnergies and Eni signed an agreement.'
    expect(stakes(`${text} The French company owns 20% of Fjord LNG.`)).toEqual(['stake: holder TotalEnergies, in Fjord LNG, 20; in_effect'])
    expect(stakes(`${text} The Italian company owns 20% of Fjord LNG.`)).toEqual(['stake: holder Eni, in Fjord LNG, 20; in_effect'])
    expect(stakes(`${text} The Italians own 20% of Fjord LNG.`)).toEqual(['stake: holder Eni, in Fjord LNG, 20; in_effect'])
  })

  it('is none that is known to be of another, and nothing that is no company', () => {
    expect(stakes('Eni runs the Skarvik Field. The French company owns 20% of Fjord LNG.')).toEqual([])
    expect(stakes('Islamist insurgents attacked Fjord LNG. The French company owns 20% of Fjord LNG.')).toEqual([])
    expect(told('The Italians are coming.').join()).not.toContain('Italians')
  })
})

describe('a company that is taken up', () => {
  it('is no union of states', () => {
    const text = 'The European Union placed Alba Energi under sanctions. The Lindra-based refiner, in which Nordkraft has 49%, is angry.'
    expect(new Set(stakes(text))).toEqual(new Set(['stake: holder Nordkraft, in Alba Energi, 49; in_effect']))
  })

  it('is what the text has spoken of as held', () => {
    const text =
      'Kaito has approved the purchase by Lindra Oil and Alba Energi of stakes in Skarvik Shipping Ltd, a source said. Nordkraft owns 85% of the company.'
    expect(stakes(text)).toContain('stake: holder Nordkraft, in Skarvik Shipping Ltd, 85; in_effect')
  })

  it('is as the state’s another than who acts before it', () => {
    expect(stakes('Alba Corp. runs it. Nordkraft owns 75% of Fjord LNG; the state corporation has 25%.').join()).not.toMatch(/Nordkraft[^;]*25/)
  })
})

describe('letters in brackets', () => {
  it('are of the whole name that they are the letters of', () => {
    expect(told('Nordkraft signed an MOU with Northern Export and Investment Bank (NEXI).')).toEqual([
      'deal: parties Nordkraft + Northern Export and Investment Bank; agreed',
    ])
    expect(told('Skarvik Energy for Europe (SEFE) owns 20% of Fjord LNG.')).toEqual([
      'stake: holder Skarvik Energy for Europe, in Fjord LNG, 20; in_effect',
    ])
  })

  it('are not of what stands before the last of two names', () => {
    expect(told('Alba Energi and Kaito Gas Corporation (KGC) signed an MOU.')).toEqual(['deal: parties Alba Energi + Kaito Gas Corporation; agreed'])
  })
})
