import { describe, expect, it } from 'vitest'
import { told } from './support.ts'

const stakes = (text: string) => told(text).filter((fact) => fact.startsWith('stake'))

describe('what was said to be held', () => {
  const sold = 'Nordkraft agreed to sell a 7% stake in Lindra Line Company to Alba Energi.'

  it('is what the next shares are of, whatever field is named in passing', () => {
    expect(stakes(`${sold} Its main customer is the Skarvik Field. Kaito Gas owns 19%.`)).toContain(
      'stake: holder Kaito Gas, in Lindra Line Company, 19; in_effect',
    )
  })

  it('gives way to the project that a sentence is about', () => {
    expect(stakes(`${sold} Fjord LNG is late. Kaito Gas owns 19%.`)).toContain('stake: holder Kaito Gas, in Fjord LNG, 19; in_effect')
  })

  it('is not the company through which it is held', () => {
    const text = 'Fjord LNG is late. Alba Energi and Lindra Gas hold a combined 70% through Fjord Operating Company, in which Alba leads the work.'
    expect(stakes(`${text} Kaito Gas has 10%.`)).toContain('stake: holder Kaito Gas, in Fjord LNG, 10; in_effect')
  })

  it('may have been held by someone who is not named', () => {
    expect(stakes('The founders had held 20% of Fjord LNG for Lindra Bay Terminal. Alba Energi has 30%.')).toEqual([
      'stake: holder Alba Energi, in Fjord LNG, 30; in_effect',
    ])
  })
})

describe('a further share', () => {
  it('is exactly that of whoever has nothing else of it', () => {
    const text = 'Fjord LNG, in which Nordkraft holds 60%, is late.'
    expect(stakes(`${text} Another 10% was bought in 2029 by Alba Fund.`)).toContain('stake: holder Alba Fund, in Fjord LNG, 10; in_effect')
    expect(stakes(`${text} Alba Fund has a further 9.9%.`)).toContain('stake: holder Alba Fund, in Fjord LNG, 9.9; in_effect')
  })

  it('is the least of whoever buys it', () => {
    expect(stakes('Nordkraft is in talks on the purchase of a further 11% of Fjord LNG.').join()).toContain('{"min":11}')
  })
})

describe('who has a share', () => {
  it('is who the first of two relative clauses is about, and no one in it', () => {
    expect(stakes('Fjord LNG is led by Nordkraft, which took over as operator from Alba Energi, and which has a 42.9% interest.')).toEqual([
      'stake: holder Nordkraft, in Fjord LNG, 42.9; in_effect',
    ])
  })

  it('is the second of two also where the first has no name', () => {
    expect(stakes("Fjord LNG is late. Nordkraft's unit owns 22.6%, and Alba Energi about 8%.").join()).toContain(
      'holder Alba Energi, in Fjord LNG, {"about":8}',
    )
  })

  it('is each of those that dashes name', () => {
    expect(
      stakes('Fjord LNG is late. Three Japanese companies -- Alba Energi, Lindra Gas and Skarvik Energy -- control 10%, 8% and 4%, respectively.'),
    ).toEqual([
      'stake: holder Alba Energi, in Fjord LNG, 10; in_effect',
      'stake: holder Lindra Gas, in Fjord LNG, 8; in_effect',
      'stake: holder Skarvik Energy, in Fjord LNG, 4; in_effect',
    ])
  })

  it('may be the largest shareholder of what is described', () => {
    expect(stakes('Lindra Energy, a consortium in which Nordkraft is the largest shareholder with a 50 percent holding, is glad.')).toContain(
      'stake: holder Nordkraft, in Lindra Energy, 50; in_effect',
    )
  })

  it('is not the country before which its owner stands', () => {
    const text = 'Kaito Gas agreed with Lindra Energy to acquire 25% of the Tamarack gas project in British Columbia, Canada,'
    expect(stakes(`${text} through its wholly owned subsidiary Alba Energi.`).join()).not.toContain('holder Canada')
  })
})
