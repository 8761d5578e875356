import { describe, expect, it } from 'vitest'
import { read, told } from './support.ts'

describe('a sentence with a fact', () => {
  it.each([
    [
      'The shareholders of Fjord LNG are Nordkraft (30%), Kaito Gas (20%) and Skarvik Energy with the remaining 50%.',
      [
        'stake: holder Nordkraft, in Fjord LNG, 30; in_effect',
        'stake: holder Kaito Gas, in Fjord LNG, 20; in_effect',
        'stake: holder Skarvik Energy, in Fjord LNG, 50; in_effect',
      ],
    ],
    [
      'Nordkraft and Kaito Gas own 12.5 and 10 per cent of Fjord LNG, respectively.',
      ['stake: holder Nordkraft, in Fjord LNG, 12.5; in_effect', 'stake: holder Kaito Gas, in Fjord LNG, 10; in_effect'],
    ],
    [
      'Nordkraft, Kaito Gas and Skarvik Energy each hold 20% of Fjord LNG.',
      [
        'stake: holder Nordkraft, in Fjord LNG, 20; in_effect',
        'stake: holder Kaito Gas, in Fjord LNG, 20; in_effect',
        'stake: holder Skarvik Energy, in Fjord LNG, 20; in_effect',
      ],
    ],
    ['Kaito Gas is in talks to buy a 10% stake in Fjord LNG.', ['stake: holder Kaito Gas, in Fjord LNG, 10; possible']],
    ['Kaito Gas may buy a 10% stake in Fjord LNG.', ['stake: holder Kaito Gas, in Fjord LNG, 10; possible']],
    ['Kaito Gas has agreed to buy a 10% stake in Fjord LNG.', ['stake: holder Kaito Gas, in Fjord LNG, 10; planned']],
    ['Kaito Gas denied that it holds a 10% stake in Fjord LNG.', ['stake: holder Kaito Gas, in Fjord LNG, 10; rejected']],
    ['Lena Holm held a video conference with Kenji Ito.', ['talks: parties Lena Holm + Kenji Ito; done']],
    ['Lena Holm held a meeting by videoconference with Kenji Ito.', ['talks: parties Lena Holm + Kenji Ito; done']],
    ['Nordkraft was set up by decree as the new operator of Fjord LNG.', ['relation: from Nordkraft, to Fjord LNG; in_effect']],
    ['Skarvik Pipeline runs 878 kilometres from Norvania to Oststaat.', ['figure: of Skarvik Pipeline; in_effect']],
    ['Norvania imposed a 25% tariff on Oststaat.', ['sanction: imposers Norvania, targets Oststaat; in_effect']],
    ['Norvania threatened to impose sanctions on Oststaat.', ['sanction: imposers Norvania, targets Oststaat; planned']],
    ['Lena Holm met Kenji Ito on Monday.', ['talks: parties Lena Holm + Kenji Ito; done']],
    ['Nordkraft CEO Lena Holm will meet Kaito Gas Chairman Kenji Ito.', ['talks: parties Lena Holm + Kenji Ito; planned']],
    ['Nordkraft supplies Kaito Gas with LNG.', ['supply: supplier Nordkraft, buyer Kaito Gas; in_effect']],
  ])('%s', (text, facts) => {
    expect(told(text)).toEqual(expect.arrayContaining(facts))
  })

  it('gives no operator that somebody only talks with', () => {
    expect(told('Nordkraft is in discussions with the operator regarding the purchase of LNG from Fjord LNG.').join()).not.toContain('relation')
  })

  it('gives no length in tons', () => {
    expect(told('Skarvik Pipeline runs 7.5 million tons a year from Norvania to Oststaat.')).toEqual([])
  })

  it('names the object one sentence back', () => {
    const text = 'Nordkraft operates Fjord LNG. The company holds a 30% stake in the project.'
    expect(told(text)).toContain('stake: holder Nordkraft, in Fjord LNG, 30; in_effect')
  })

  it('gives a combined share to those who have it together, and to neither of them', () => {
    for (const together of ['together hold 40% of Fjord LNG', 'hold 40% of Fjord LNG between them', 'jointly own 40% of Fjord LNG'])
      expect(told(`Nordkraft and Kaito Gas ${together}.`).filter((fact) => fact.startsWith('stake'))).toEqual([
        'stake: holder Nordkraft and Kaito Gas, in Fjord LNG, 40; in_effect',
      ])
    expect(told('Nordkraft and Kaito Gas hold 40% of Fjord LNG.').filter((fact) => fact.includes('40'))).toEqual([])
  })

  it('has ended where it was so formerly', () => {
    expect(told('Fjord LNG was previously owned by Nordkraft.')).toContain('stake: holder Nordkraft, in Fjord LNG; ended')
    expect(told('Nordkraft no longer holds an interest in Fjord LNG.')).toContain('stake: holder Nordkraft, in Fjord LNG; ended')
  })

  it('is at least what is bought on top of what was held', () => {
    expect(told('Nordkraft bought another 24% of Fjord LNG.')).toContain('stake: holder Nordkraft, in Fjord LNG, {"min":24}; in_effect')
    expect(told('Nordkraft will acquire a further 10 per cent in Fjord LNG.')).toContain('stake: holder Nordkraft, in Fjord LNG, {"min":10}; planned')
    expect(told('Nordkraft bought 24% of Fjord LNG.')).toContain('stake: holder Nordkraft, in Fjord LNG, 24; in_effect')
  })

  it('is planned in a list of what will be', () => {
    expect(told('On completion the interests in Fjord LNG will be as follows: Nordkraft 75% and Kaito Gas 25%.')).toEqual([
      'stake: holder Nordkraft, in Fjord LNG, 75; planned',
      'stake: holder Kaito Gas, in Fjord LNG, 25; planned',
    ])
  })

  it('has ended where it had been going on', () => {
    expect(told('Nordkraft had been building Fjord LNG.')).toContain('relation: from Nordkraft, to Fjord LNG; ended')
  })

  it('is in effect where assets are frozen', () => {
    expect(told('Oststaat has frozen the assets of Nordkraft.')).toContain('sanction: imposers Oststaat, targets Nordkraft; in_effect')
  })

  it('is not dated by a clause about somebody else', () => {
    const dated = (text: string) => read(text).proposals.map(({ dates }) => dates)
    expect(dated('Kaito Gas buys 2 mtpa of LNG from Nordkraft, which failed to deliver in 2029.')).not.toContainEqual({ period: '2029' })
    expect(dated('Kaito Gas, which bought a 30% stake in Fjord LNG in 2029, is late.')).toContainEqual({ since: '2029' })
  })

  it('has no subject behind a preposition', () => {
    expect(
      told('Nordkraft has entered into a sale and purchase agreement with Kaito Gas to acquire a 12.5% interest in Fjord LNG.').join(),
    ).not.toMatch(/holder Kaito Gas/)
  })

  it('says who sells by the names of two who made a contract', () => {
    const contract = (one: string, other: string) => told(`${one} signed a contract with ${other} for the supply of 1 mtpa of LNG.`).join()
    expect(contract('Lindra Electric', 'Alba LNG')).toContain('supply: supplier Alba LNG, buyer Lindra Electric')
    expect(contract('Alba Oil', 'Kaito Gas')).not.toContain('supply')
  })

  it('takes a government for its capital only where the capital acts', () => {
    expect(told('Tokyo imposed sanctions on Oststaat.')).toContain('sanction: imposers Japan, targets Oststaat; in_effect')
    expect(told('Lena Holm met Kenji Ito in Tokyo.').join()).not.toContain('Japan')
  })
})

describe('an amount of several together', () => {
  it('is the amount of none of them', () => {
    const values = (text: string) => read(text).proposals.map((proposal) => proposal.values)
    expect(values('Fjord LNG and Lindra LNG have a capacity of 10 mtpa.')).toEqual([])
    expect(values('Nordkraft and Kaito Gas supply 3 mtpa of LNG to Oststaat.')).toEqual([{ commodity: 'LNG' }, { commodity: 'LNG' }])
    expect(values('Nordkraft and Kaito Gas each supply 3 mtpa of LNG to Oststaat.')).toEqual([
      expect.objectContaining({ quantity: { value: 3, unit: 'Mt/year' } }),
      expect.objectContaining({ quantity: { value: 3, unit: 'Mt/year' } }),
    ])
  })
})

describe('a capacity', () => {
  it('is not that of the owner', () => {
    const text = 'Skarvik Field, which is owned by Fjord LNG and has a capacity of 2.45 mtpa, is old.'
    expect(told(text).filter((fact) => fact.startsWith('figure: of Fjord LNG'))).toEqual([])
  })
})

describe('talks', () => {
  it('without an outcome are talks', () => {
    expect(told('Norway and India have held five rounds of trade talks without reaching a deal.')).toEqual([
      expect.stringMatching(/^talks: parties Norway \+ India/),
    ])
  })

  it('are two where somebody met one, and then another', () => {
    const text = 'Lena Holm sat down with Kenji Ito on Wednesday and with Erik Lund a day later.'
    expect(told(text)).toEqual([expect.stringMatching(/Lena Holm \+ Kenji Ito;/), expect.stringMatching(/Lena Holm \+ Erik Lund;/)])
  })
})

describe('a type of machine', () => {
  it('is no project', () => {
    expect(told('Fjord LNG with two VVER-1200 reactors is being built by Nordkraft.')).toEqual(['relation: from Nordkraft, to Fjord LNG; under_way'])
  })
})
