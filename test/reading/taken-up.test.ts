import { describe, expect, it } from 'vitest'
import { told } from './support.ts'

const stakes = (text: string) => told(text).filter((fact) => fact.startsWith('stake'))

describe('whom the words take up', () => {
  it('is the one of the country that they name', () => {
    const text = 'Malaysian trader Alba Energy talked with Kaito Gas of Japan about Fjord LNG. The Malaysian company owns 62% of Fjord LNG.'
    expect(stakes(text)).toContain('stake: holder Alba Energy, in Fjord LNG, 62; in_effect')
    expect(stakes(text.replace('The Malaysian company', 'The Japanese company'))).toContain('stake: holder Kaito Gas, in Fjord LNG, 62; in_effect')
  })

  it('is as a venture what somebody has a part of, not the field that it works', () => {
    const text = 'Kaito Gas bought 25% of Alba Energia. Alba Energia is developing the Lindra gas field. Nordkraft retains 50.01% of the venture.'
    expect(stakes(text)).toContain('stake: holder Nordkraft, in Alba Energia, 50.01; in_effect')
  })

  it('is a pipeline by "the pipeline" and a field by "the field"', () => {
    const text = 'The Skarvik Pipeline brings gas from the Lindra field.'
    expect(told(`${text} The pipeline is operated by Nordkraft.`)).toContain('relation: from Nordkraft, to Skarvik Pipeline; in_effect')
    expect(told(`${text} The field is operated by Nordkraft.`)).toContain('relation: from Nordkraft, to Lindra; in_effect')
  })

  it('is a company by where it is based, and a project by what it costs', () => {
    const text = 'Nordkraft runs Fjord LNG.'
    expect(stakes(`${text} The Skarvik-based storage company owns 30% of the facility.`)).toContain(
      'stake: holder Nordkraft, in Fjord LNG, 30; in_effect',
    )
    expect(stakes(`${text} The $20-billion scheme, which Nordkraft operates and in which it has a 30% interest, is late.`)).toEqual([
      'stake: holder Nordkraft, in Fjord LNG, 30; in_effect',
    ])
  })

  it('is a block by "the block", and not the field in it', () => {
    const text = 'Nordkraft explores Area 4 near the Skarvik Field.'
    expect(stakes(`${text} Kaito Gas owns 30% of the block.`)).toEqual(['stake: holder Kaito Gas, in Area 4, 30; in_effect'])
    expect(stakes(`${text} Kaito Gas owns 30% of the field.`)).toEqual(['stake: holder Kaito Gas, in Skarvik Field, 30; in_effect'])
  })

  it('is the plant by where it stands', () => {
    const text = 'Nordkraft runs Fjord LNG.'
    expect(stakes(`${text} Kaito Gas owns 30% of the planned Louisiana export plant.`)).toEqual([
      'stake: holder Kaito Gas, in Fjord LNG, 30; in_effect',
    ])
  })

  it('is who is spoken of by "it" behind a day, and by "It\'s"', () => {
    expect(stakes('Nordkraft is growing. In June it bought 30% of Fjord LNG.')).toEqual(['stake: holder Nordkraft, in Fjord LNG, 30; in_effect'])
    expect(told("Nordkraft is growing. It's in talks with Kaito Gas.")).toContain('talks: parties Nordkraft + Kaito Gas; under_way')
  })

  it('is the company named last by "that company"', () => {
    expect(stakes('Nordkraft bought 10% of Alba Gas Ltd. It later lifted its holding in that company to 49%.')).toContain(
      'stake: holder Nordkraft, in Alba Gas Ltd., 49; in_effect',
    )
    expect(told('The minister said that companies will sell Fjord LNG.').join()).not.toContain('that')
  })

  it('is another plant than the one spoken of by where that one is', () => {
    const text = 'Nordkraft runs Fjord LNG.'
    expect(told(`${text} The terminal, which is operated by Kaito Gas, is late.`)).toContain('relation: from Kaito Gas, to Fjord LNG; in_effect')
    expect(told(`${text} The terminal at Skarvik, which is operated by Kaito Gas, is late.`).join()).not.toContain('from Kaito Gas')
  })

  it('is who acts in the sentence before by "he"', () => {
    const text = 'Minister Lena Holm of Norvania met Kaito Gas President Bruno Tanaka. She also met the president of Oststaat, Omar Said.'
    expect(told(text).join()).toMatch(/talks: parties (?:person )?Lena Holm \+ (?:person )?Omar Said/)
  })

  it('is no person of whom the age is told', () => {
    const text = 'Alba Energi will change. Lunde, 61, has led Alba Energi since 2015. Kaito holds 34% of the company.'
    expect(stakes(text)).toEqual(['stake: holder Kaito, in Alba Energi, 34; in_effect'])
  })

  it('is never the subject of which it is said that it has a part of them', () => {
    const text = 'Oststaat blacklisted Lindra Shipping. Nordkraft owns 60 percent of the company.'
    expect(stakes(text)).toEqual(['stake: holder Nordkraft, in Lindra Shipping, 60; in_effect'])
  })

  it('is the company before, not the city, the bank or the ministry', () => {
    expect(told('Kaito Bank lent $3 billion to Nordkraft. The bank also holds a 10% stake in Fjord LNG.')).toContain(
      'stake: holder Kaito Bank, in Fjord LNG, 10; in_effect',
    )
  })

  it('is the company named after where it is based', () => {
    expect(stakes('Alba Energy met Skarvik Energy. The Skarvik-based company owns 30% of Fjord LNG.')).toEqual([
      'stake: holder Skarvik Energy, in Fjord LNG, 30; in_effect',
    ])
  })

  it('is the one on the Gulf by "the Gulf state"', () => {
    expect(told('Qatar and Japan met. The Gulf state exports LNG to Japan.')).toContain('supply: supplier Qatar, buyer Japan; in_effect')
  })

  it('is another than whose share the words before it tell', () => {
    const text = 'Alba LNG is a consortium of Lindra & Co and Torsk Energy Agency, in which'
    expect(stakes(`${text} the state corporation holds 75% and the trading house 25%.`)).toEqual(
      expect.arrayContaining([
        'stake: holder Torsk Energy Agency, in Alba LNG, 75; in_effect',
        'stake: holder Lindra & Co, in Alba LNG, 25; in_effect',
      ]),
    )
  })

  it('is not the company in which they have a part', () => {
    const text =
      'Fjord LNG is late. The two will invest through Torsk Gas, a company they set up last month in which the trading house has 60% and the Lindra-based utility 40%.'
    expect(stakes(text).join()).not.toContain('holder Torsk Gas')
  })
})
