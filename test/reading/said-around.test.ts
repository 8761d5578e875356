import { describe, expect, it } from 'vitest'
import { statuses, told } from './support.ts'

const of = (kind: string, text: string) => told(text).filter((fact) => fact.startsWith(kind))

describe('what stands around the words', () => {
  it('may be a day between what describes a company and what it does', () => {
    expect(of('stake', 'Nordkraft, the largest producer, on Monday agreed to buy 30% of Fjord LNG.')).toEqual([
      'stake: holder Nordkraft, in Fjord LNG, 30; planned',
    ])
  })

  it('may be a day between commas', () => {
    expect(of('deal', 'Nordkraft signed, on Monday, a loan agreement with Kaito Bank.')).toContain('deal: parties Nordkraft + Kaito Bank; agreed')
  })

  it('may be a sum with the letters of its currency', () => {
    expect(of('deal', 'Nordkraft signed a loan agreement amounting to up to USD 81 million in project finance with Kaito Bank.')).toContain(
      'deal: parties Nordkraft + Kaito Bank; agreed',
    )
  })

  it('describes a company before what it holds', () => {
    expect(of('stake', "Nordkraft, Norvania's largest producer, which holds a 60 percent stake in Fjord LNG, was there.")).toEqual([
      'stake: holder Nordkraft, in Fjord LNG, 60; in_effect',
    ])
    expect(of('stake', 'Nordkraft, a partner of Kaito Gas, which holds a 60 percent stake in Fjord LNG, was there.').join()).not.toContain(
      'holder Nordkraft',
    )
  })

  it('may say by what a company is known, and of which country an operator is', () => {
    expect(of('relation', 'Alba Energi, as the Kaitan company is known, operates Fjord LNG.')).toEqual([
      'relation: from Alba Energi, to Fjord LNG; in_effect',
    ])
    expect(of('relation', 'It met Alba Energi, the Norwegian operator of Fjord LNG.')).toEqual([
      'relation: from Alba Energi, to Fjord LNG; in_effect',
    ])
  })

  it('is who applied for what a government approved', () => {
    expect(
      of('stake', 'The Norwegian government approved an application by Alba Energi to retain its 30% interest in Fjord LNG.').join(),
    ).not.toContain('Norway')
  })

  it('is a sum of something else that a project does', () => {
    expect(of('figure', 'The $5.6 billion project backfills the Dravik LNG plant.').join()).not.toContain('Dravik')
  })

  it('is a sea in which a field lies', () => {
    expect(of('relation', 'Nordkraft, the operator of the Barents Sea field Skarvholm, is glad.')).toEqual([
      'relation: from Nordkraft, to Skarvholm; in_effect',
    ])
  })

  it('is the town of a yard on which sanctions are', () => {
    expect(of('sanction', 'Oststaat imposed sanctions on a Torsk shipyard.')).toEqual([])
    expect(of('sanction', 'Oststaat imposed sanctions on Torsk Shipping.')).toHaveLength(1)
  })

  it('is a country that somebody visits for talks with another', () => {
    expect(of('talks', 'Lena Holm is planning to visit Norvania at the end of April for talks with Kenji Ito.')).toEqual([
      'talks: parties Lena Holm + Kenji Ito; planned',
    ])
  })

  it('is no freeze of talks where assets are frozen', () => {
    expect(statuses('Norvania imposed sanctions on two firms. Among those whose assets are frozen is Alba Shipping.', 'sanction')).toEqual([
      'in_effect',
    ])
  })

  it('tells of a loan that others lend too only where the loan was spoken of', () => {
    expect(of('deal', 'Nordkraft is glad. The loan is cofinanced with Alba Bank and Lindra Bank.')).toEqual([])
  })

  it('is the country that a minister’s office is for', () => {
    const text = "Lena Holm, who also serves as Tokyo's minister for economic cooperation with Russia, is due to meet Kenji Ito."
    expect(of('talks', text).join()).not.toContain('Russia')
  })

  it('says of a sum that it is what a project costs, and not what is lent for it', () => {
    expect(of('figure', 'Nordkraft is building Fjord LNG, and the bill has grown to $12 billion.')).toEqual(['figure: of Fjord LNG; planned'])
    expect(of('figure', 'Nordkraft is building Fjord LNG, and got a loan of $12 billion for the bill.')).toEqual([])
  })
})
