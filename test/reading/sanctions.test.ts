import { describe, expect, it } from 'vitest'
import { mergeProposals } from '../../src/reading/facts/merge.ts'
import { read, statuses, told } from './support.ts'

const sanctions = (text: string) => told(text).filter((fact) => fact.startsWith('sanction'))
const measures = (text: string) => read(text).proposals.flatMap(({ kind, values }) => (kind === 'SANCTION' ? [values.measure] : []))

describe('a sanction', () => {
  it('says what it is, with its rate', () => {
    expect(measures('Oststaat imposed a 15% tariff on Norvania.')).toEqual(['15% tariff'])
    expect(measures('Skarvik Yards was put under an asset freeze by Oststaat.')).toEqual(['asset freeze'])
  })

  it('of another rate is another', () => {
    expect(measures('Oststaat imposed a tariff of 25% on Norvania. Kaito imposed a tariff of 10% on Norvania.')).toEqual(['25% tariff', '10% tariff'])
    expect(measures('Oststaat imposed a tariff of 25% on Norvania. Oststaat imposed a tariff of 10% on Norvania.')).toHaveLength(2)
  })

  it.each([
    ['Skarvik Yards was put on Oststaat’s list of unreliable entities.', 'imposers Oststaat, targets Skarvik Yards'],
    ['Oststaat imposed sanctions on Nordkraft. The group Skarvik Yards was hit with an asset freeze.', 'imposers Oststaat, targets Skarvik Yards'],
  ])('is told by the list that somebody is put on: %s', (text, sanction) => {
    expect(sanctions(text)).toContain(`sanction: ${sanction}; in_effect`)
  })

  it('that may come is not in effect', () => {
    expect(sanctions('Oststaat may impose a 15% tariff on Norvania.')).toEqual(['sanction: imposers Oststaat, targets Norvania; possible'])
  })

  it('that is put off is stalled, and the threat of it too', () => {
    const text = 'Oststaat suspended its threat of 25% tariffs on Norvania and Kaito for 30 days.'
    expect(told(text)).toEqual(['sanction: imposers Oststaat, targets Norvania + Kaito; stalled'])
    expect(told('Oststaat imposed 25% tariffs on Norvania and Kaito.')).toEqual(['sanction: imposers Oststaat, targets Norvania + Kaito; in_effect'])
  })

  it.each([
    ['Sanctions imposed by Oststaat on Nordkraft were lifted in 2029.', 'ended'],
    ["A court annulled Oststaat's sanctions against Nordkraft.", 'ended'],
    ['Nordkraft, which was under sanctions by Oststaat until 2029, has waited.', 'ended'],
    ["Kaito vetoed Oststaat's sanctions against Nordkraft.", 'rejected'],
    ["Oststaat's sanctions on Nordkraft were never adopted.", 'rejected'],
    ['Kaito has asked Oststaat to sanction Nordkraft.', 'possible'],
    ["Oststaat's sanctions on Nordkraft are a burden.", 'in_effect'],
    ['Oststaat put curbs on gas, effective at once, and added Nordkraft to its list of unreliable entities.', 'in_effect'],
  ])('is what has become of it: %s', (text, status) => {
    expect(statuses(text, 'sanction')).toEqual([status])
  })

  it('that is over began on no day of its end', () => {
    const dates = (text: string) => read(text).proposals.map((proposal) => proposal.dates)
    expect(dates('Sanctions imposed by Oststaat on Nordkraft were lifted in 2029.')).toEqual([{ until: '2029' }])
    expect(dates('Nordkraft, sanctioned by Oststaat in 2027, was delisted.')).toEqual([{}])
  })
})

describe('whom a sanction is on', () => {
  it('is no country by where somebody is from', () => {
    expect(sanctions('Oststaat froze the assets of seven Japanese officials.')).toEqual([])
    expect(sanctions('Oststaat sanctioned two Kaito-based shippers.')).toEqual([])
    expect(sanctions('Oststaat froze the assets of Kaito.')).toEqual(['sanction: imposers Oststaat, targets Kaito; in_effect'])
  })

  it('is each of a list, wherever the first is registered', () => {
    const text = 'The Oststaat Treasury is designating Alba Shipping Co, registered in India, and Kaito-based Lindra Maritime FZE.'
    expect(told(text).join()).toContain('targets Alba Shipping Co + Lindra Maritime FZE')
  })

  it('is not the list that it is put on', () => {
    const text = 'Oststaat is adding Alba Shipping, a contractor that builds ships for Nordkraft, to the Specially Designated Nationals list.'
    expect(told(text)).toEqual(['sanction: imposers Oststaat, targets Alba Shipping; in_effect'])
  })

  it('is of whoever spoke of it, not of where the war is', () => {
    const text =
      'European Union ambassadors reached agreement on a new round of sanctions against Russia over its war in Ukraine, including a ban on reloading. The measures also bar new investment in Fjord LNG.'
    expect(sanctions(text)).toEqual([
      'sanction: imposers European Union, targets Russia; agreed',
      'sanction: imposers European Union, targets Fjord LNG; in_effect',
    ])
  })

  it('is whose assets the same one freezes', () => {
    expect(told('Norvania adopted sanctions against Oststaat on Monday, freezing the assets of Alba Energi.')).toContain(
      'sanction: imposers Norvania, targets Alba Energi; in_effect',
    )
  })

  it('is whose assets the imposer freezes, not whose invasion it is over', () => {
    const text = 'Norvania adopted a further round of sanctions over the invasion of Kaito, freezing the assets of Alba Energi.'
    expect(sanctions(text)).toEqual(['sanction: imposers Norvania, targets Alba Energi; in_effect'])
  })

  it('is not the project whose operator it is on', () => {
    expect(sanctions('Norvania imposed sanctions on the operator of Fjord LNG.')).toEqual([])
    expect(sanctions('Norvania imposed sanctions on the operator of Fjord LNG, Alba Shipping.')).toEqual([
      'sanction: imposers Norvania, targets Alba Shipping; in_effect',
    ])
  })

  it('is what somebody led has been under', () => {
    expect(sanctions('Fjord LNG, led by Alba Energi, has been under Oststaat sanctions since 2030.')).toEqual([
      'sanction: imposers Oststaat, targets Fjord LNG; in_effect',
    ])
  })

  it('is nobody by a list on which it stands', () => {
    expect(sanctions('Alba was put on the Oststaat blacklist on Monday along with Kaito Gas.').join()).not.toContain('targets Kaito Gas')
  })

  it('is nobody by the letters of a currency', () => {
    expect(told('Kaito will impose 25% tariffs on nearly Can$30 billion of Norvanian goods.').join()).not.toContain('Can')
  })

  it('is no part of the world, and whoever acts with another imposes it alone', () => {
    expect(told('Oststaat slapped sanctions on the operator of a Russian Arctic gas project.').join()).not.toContain('Arctic')
    expect(told('Oststaat, acting in coordination with Kaito, imposed an asset freeze on Nordkraft.')).toEqual([
      'sanction: imposers Oststaat, targets Nordkraft; in_effect',
    ])
  })
})

describe('a package of measures', () => {
  it('is a sanction, and not one of its bans', () => {
    const text = 'The Council today adopted a 14th package of restrictive measures against Norvania. The EU will ban imports of Norvania’s LNG.'
    expect(sanctions(text)).toEqual([
      'sanction: imposers European Union, targets Norvania; in_effect',
      'sanction: imposers European Union, targets Norvania; planned',
    ])
    const merged = mergeProposals(read(text).proposals).filter(({ best }) => best.kind === 'SANCTION')
    expect(merged).toHaveLength(2)
  })
})

describe('what a country blocks', () => {
  it('is under a ban, where it is goods, and is none, where it is a decision of others', () => {
    expect(sanctions('Oststaat blocked imports of gas from Norvania.')).toEqual(['sanction: imposers Oststaat, targets Norvania; in_effect'])
    expect(sanctions('Oststaat had blocked the package for weeks before it won an exemption for Fjord LNG.')).toEqual([])
  })
})

describe('what is no sanction', () => {
  it('is a decision to build, and the choice of an operator', () => {
    expect(sanctions('Nordkraft and Oststaat have yet to sanction the development of Fjord LNG.')).toEqual([])
    expect(sanctions('Oststaat imposed sanctions on Nordkraft. Alba Energi has been designated the next operator.').length).toBe(1)
  })
})

describe('who is under sanctions', () => {
  it('is told beside his name too', () => {
    expect(sanctions('The licence is for Nordkraft, which is under Oststaat sanctions.')).toEqual([
      'sanction: imposers Oststaat, targets Nordkraft; in_effect',
    ])
  })
})
