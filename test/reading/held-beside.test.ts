import { describe, expect, it } from 'vitest'
import { statuses, told } from './support.ts'

const stakes = (text: string) => told(text).filter((fact) => fact.startsWith('stake'))
const held = (holder: string, inside: string, share: number) => `stake: holder ${holder}, in ${inside}, ${share}; in_effect`

describe('who stands behind what is held', () => {
  it('is a holder too, where a share follows', () => {
    expect(stakes('Nordkraft owns 60% of Lindra Shipping and Alba Energi the rest.')).toEqual([
      held('Nordkraft', 'Lindra Shipping', 60),
      held('Alba Energi', 'Lindra Shipping', 40),
    ])
    expect(stakes('Nordkraft owns 60% of Lindra Shipping and Alba Energi the remaining 40%.')).toContain(held('Alba Energi', 'Lindra Shipping', 40))
  })

  it('has no share that several more share out behind its name', () => {
    const rest = 'Nordkraft owns 65% of Fjord LNG. The remaining 35% is held by Alba Energi (20%) and Lindra Gas (15%).'
    expect(stakes(rest)).toEqual([held('Nordkraft', 'Fjord LNG', 65), held('Alba Energi', 'Fjord LNG', 20), held('Lindra Gas', 'Fjord LNG', 15)])
  })

  it('has what is left, however little', () => {
    expect(stakes('Nordkraft owns 95% of Fjord LNG. Alba Energi holds the last 5 percent.')).toContain(held('Alba Energi', 'Fjord LNG', 5))
  })

  it('has what has gone to it', () => {
    expect(stakes('Nordkraft keeps 74.9% of Fjord LNG, with the other 25.1% having gone to Alba Energi.')).toContain(
      held('Alba Energi', 'Fjord LNG', 25.1),
    )
  })

  it('has none alone, where somebody who is not named has it too', () => {
    const text = 'Nordkraft has a 26.5% interest in Fjord LNG; Alba Energi owns 20% together with a state agency.'
    expect(stakes(text)).toEqual([held('Nordkraft', 'Fjord LNG', 26.5)])
  })
})

describe('a venture', () => {
  it.each([
    ['Lindra Shipping is a joint venture in which Nordkraft owns 65% and Alba Energi 35%.', 'Lindra Shipping'],
    ['Lindra Shipping AS, a joint company held by Nordkraft (65%) and Alba Energi (35%), owns the ships.', 'Lindra Shipping AS'],
    ['Lindra Shipping consists of Nordkraft (operator, 65%) and Alba Energi (35%).', 'Lindra Shipping'],
    ['The members of Lindra LNG, LLC are Nordkraft (65%) and Alba Energi (35%).', 'Lindra LNG, LLC'],
    ['Lindra Shipping is owned 65:35 by Nordkraft and Alba Energi.', 'Lindra Shipping'],
  ])('is whose the words say: «%s»', (text, venture) => {
    expect(stakes(text)).toEqual(expect.arrayContaining([held('Nordkraft', venture, 65), held('Alba Energi', venture, 35)]))
  })

  it('is whose the words behind it say, not the project that it develops', () => {
    const text = 'Lindra Operating Company, which develops Fjord LNG, is owned by Nordkraft (65%) and Alba Energi (35%).'
    expect(stakes(text)).toEqual([held('Nordkraft', 'Lindra Operating Company', 65), held('Alba Energi', 'Lindra Operating Company', 35)])
  })

  it('is nobody in whose hands the rest is', () => {
    const text = 'Nordkraft holds 30% of Fjord LNG. Kaito Gas has 10% and the remainder is in the hands of Lindra LNG.'
    expect(stakes(text)).toContain(held('Kaito Gas', 'Fjord LNG', 10))
  })

  it('that is not named is nothing that is held', () => {
    expect(stakes('Fjord LNG is run by a company in which Nordkraft owns 65%.')).toEqual([])
  })

  it('acts itself, where the words between tell whose it is', () => {
    const text = 'Lindra Shipping, a joint venture of Nordkraft, Alba Energi and Kaito Gas, remains the operator of Fjord LNG.'
    expect(told(text).filter((fact) => fact.startsWith('relation'))).toEqual(['relation: from Lindra Shipping, to Fjord LNG; in_effect'])
  })
})

describe('what a sentence has said to be held', () => {
  it('is what the rest of it is of, not what was spoken of before', () => {
    const text =
      'A tanker left the Skarvik Field. Nordkraft controls 60 percent of Fjord LNG, and Alba Energi remains the owner of a 10 percent slice.'
    expect(stakes(text)).toContain(held('Alba Energi', 'Fjord LNG', 10))
  })

  it('is it for partners that are named next', () => {
    const text = 'Nordkraft owns 60% of Fjord LNG. The same goes for the two Kaitan partners, Alba Energi and Lindra Gas, with 10 percent apiece.'
    expect(stakes(text)).toEqual(expect.arrayContaining([held('Alba Energi', 'Fjord LNG', 10), held('Lindra Gas', 'Fjord LNG', 10)]))
  })

  it('is no block in which it lies', () => {
    const text = 'Fjord LNG, in the Dravik block of the Arafura Sea, will cost more. Alba Energi is the operator with a 65% interest.'
    expect(stakes(text)).toContain(held('Alba Energi', 'Fjord LNG', 65))
  })

  it('is what is owned, whatever it owns itself', () => {
    expect(
      stakes('Alba Energi, the venture that owns Fjord LNG, is 75% owned by Nordkraft and 25% by Lindra Gas.').filter((stake) => /\d/.test(stake)),
    ).toEqual([held('Nordkraft', 'Alba Energi', 75), held('Nordkraft', 'Alba Energi', 75), held('Lindra Gas', 'Alba Energi', 25)])
  })

  it('is the project by "the project company"', () => {
    expect(stakes('The Skarvik Pipeline is to run from Dravik to Ostby. Norvania is to own 74% of the project company.').join()).toContain(
      'in Skarvik Pipeline, 74',
    )
  })

  it('is the project of a country, whatever else is said of it', () => {
    expect(stakes("Nordkraft agreed to sell a 10% interest in Norvania's long-delayed Fjord LNG project to Alba Energi.")).toEqual([
      'stake: holder Alba Energi, in Fjord LNG, 10; planned',
    ])
  })
})

describe('a stake', () => {
  it('that somebody continues to hold is held', () => {
    expect(statuses('Nordkraft continues to own half of Fjord LNG.', 'stake')).toEqual(['in_effect'])
    expect(statuses('Nordkraft will continue to own half of Fjord LNG.', 'stake')).toEqual(['planned'])
  })

  it('that somebody walked away from is over', () => {
    expect(statuses('Nordkraft walked away from its 25% interest in Fjord LNG last October.', 'stake')).toEqual(['ended'])
  })

  it('goes to each of those with whom a deal was made', () => {
    const text = 'Nordkraft finalized transactions with two Kaitan investors, Alba Energi and Lindra Gas, each of which acquired 10% in Fjord LNG.'
    expect(stakes(text)).toEqual(expect.arrayContaining([held('Alba Energi', 'Fjord LNG', 10), held('Lindra Gas', 'Fjord LNG', 10)]))
  })
})
