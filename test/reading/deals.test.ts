import { describe, expect, it } from 'vitest'
import { read, told } from './support.ts'

describe('agreements with several', () => {
  it('are one of each who signs', () => {
    const text = 'Kaito Gas and Nordkraft have each signed a letter of intent with Alba Energi to buy LNG from Fjord LNG.'
    const deals = told(text).filter((fact) => fact.startsWith('deal'))
    expect(deals).toEqual([
      'deal: parties Kaito Gas + Alba Energi, concerns Fjord LNG; agreed',
      'deal: parties Nordkraft + Alba Energi, concerns Fjord LNG; agreed',
    ])
  })

  it('are one with each', () => {
    expect(told('Nordkraft signed agreements with Kaito Gas and Alba Energi.')).toEqual([
      'deal: parties Nordkraft + Kaito Gas; agreed',
      'deal: parties Nordkraft + Alba Energi; agreed',
    ])
  })

  it('are one where there is one agreement', () => {
    expect(told('Nordkraft signed an agreement with Kaito Gas and Alba Energi.')).toEqual([
      'deal: parties Nordkraft + Kaito Gas + Alba Energi; agreed',
    ])
  })
})

describe('a deal', () => {
  it('is the subsidiary’s that signs it, not whose announcement it is', () => {
    expect(told('Nordkraft announced that its wholly owned subsidiary Alba Energi has entered into a heads of agreement with Kaito Gas.')).toContain(
      'deal: parties Alba Energi + Kaito Gas; agreed',
    )
  })

  it('is none between those whose relations it builds on', () => {
    expect(told('The agreement builds on the longstanding energy relations between Norvania and Kaito.')).toEqual([])
  })

  it.each([
    ['Nordkraft signed a sale and purchase agreement with Kaito Gas for the transfer of a 10% interest in Fjord LNG.', 'agreement'],
    ['Nordkraft signed a sale and purchase agreement with Kaito Gas.', 'supply_contract'],
    ['Nordkraft, which owns shares in Fjord LNG, signed an LNG sale and purchase agreement with Kaito Gas.', 'supply_contract'],
  ])('of sale and purchase is of goods, unless it is of a stake: %s', (text, type) => {
    const deals = read(text).proposals.filter(({ kind, pattern }) => kind === 'DEAL' && pattern.startsWith('deal.supply'))
    expect(deals.map(({ values }) => values.dealType)).toEqual([type])
  })
})

describe('contracts of two with two others, respectively', () => {
  it('are one of each with one', () => {
    expect(told('Nordkraft and Kaito Gas signed contracts with Alba Energi and Skarvik Energy, respectively.')).toEqual(
      expect.arrayContaining(['deal: parties Nordkraft + Alba Energi; agreed', 'deal: parties Kaito Gas + Skarvik Energy; agreed']),
    )
    expect(told('Nordkraft and Kaito Gas signed contracts with Alba Energi and Skarvik Energy.')).toContain(
      'deal: parties Nordkraft + Kaito Gas + Alba Energi; agreed',
    )
  })
})

describe('ministers who sign', () => {
  it('bind their countries, where they are not named there', () => {
    const text = 'Norwegian Energy Minister Mira Lund met Japanese Energy Minister Kenji Ito. The two ministers signed a memorandum of understanding.'
    expect(told(text)).toContain('deal: parties Norway + Japan; agreed')
  })
})
