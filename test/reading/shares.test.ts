import { describe, expect, it } from 'vitest'
import { articleOf } from '../../src/reading/text/article.ts'
import { refusalOf } from '../../src/reading/verification.ts'
import { read, told } from './support.ts'

const refusals = (text: string) => {
  const { proposals, referents } = read(text)
  return proposals.flatMap((proposal) => refusalOf(articleOf(text), proposal, referents) ?? [])
}
const stakes = (text: string) => told(text).filter((fact) => fact.startsWith('stake'))
const relations = (text: string) => told(text).filter((fact) => fact.startsWith('relation'))

describe('a share', () => {
  it('in brackets behind a project is of it', () => {
    expect(stakes('Fjord LNG (Nordkraft 70%, operator; Kaito Gas 30%) shipped a cargo.')).toEqual([
      'stake: holder Nordkraft, in Fjord LNG, 70; in_effect',
      'stake: holder Kaito Gas, in Fjord LNG, 30; in_effect',
    ])
  })

  it.each([
    ['Uniborg Gas, 99% of which is in the hands of Nordkraft, is for sale.', 'holder Nordkraft, in Uniborg Gas, 99; in_effect'],
    ['Nordkraft sold 40% of Fjord LNG to Kaito Gas, keeping 60 percent.', 'holder Nordkraft, in Fjord LNG, 60; in_effect'],
    ['Through Alba Energi, Nordkraft has an indirect 25% in Fjord LNG.', 'holder Nordkraft, in Fjord LNG, 25; in_effect'],
    ['Nordkraft built Fjord LNG. Its 35% has passed to Kaito Gas.', 'holder Kaito Gas, in Fjord LNG, 35; in_effect'],
    ['Nordkraft used to own 35% of Fjord LNG.', 'holder Nordkraft, in Fjord LNG, 35; ended'],
    ['The licence gives Nordkraft 60% and Kaito Gas 40% of Fjord LNG.', 'holder Nordkraft, in Fjord LNG, 60; in_effect'],
    ['Nordkraft runs Fjord LNG. Alba Energi holds 20%, as do Kaito Gas and Skarvik Energy.', 'holder Skarvik Energy, in Fjord LNG, 20; in_effect'],
    [
      'Besides Nordkraft, whose participation now stands at 60%, Kaito Gas has a 40% share in Fjord LNG.',
      'holder Nordkraft, in Fjord LNG, 60; in_effect',
    ],
    ['Nordkraft runs Fjord LNG. Kaito Gas holds 10% and the rest belongs to Alba LNG.', 'holder Kaito Gas, in Fjord LNG, 10; in_effect'],
    [
      'Fjord LNG, 30 km off Skarvik Field, is owned by Nordkraft (operator, 50%) and Kaito Gas (50%).',
      'holder Nordkraft, in Fjord LNG, 50; in_effect',
    ],
    ['Nordkraft agreed to sell its 10% interest in PEL 83 of Norvania’s Lindra basin to Kaito Gas.', 'holder Kaito Gas, in PEL 83, 10; planned'],
    ['Nordkraft wants Fjord LNG, the gas project in which Kaito Gas holds a 10% share.', 'holder Kaito Gas, in Fjord LNG, 10; in_effect'],
  ])('is whose it stands by: %s', (text, stake) => {
    expect(stakes(text)).toContain(`stake: ${stake}`)
  })

  it.each([
    'Nordkraft shares plunged as much as 13% in Skarvik.',
    'Nordkraft raised its stake in Fjord LNG with a 30% chance of rain.',
    'Nordkraft signed a contract with Kaito Gas and cut 5% of the output of Fjord LNG.',
    'Fjord LNG is served by a company in which Nordkraft holds 51% and Kaito Gas 49%.',
    'Norvania’s state oil company is considering selling half of its 25% stake in Fjord LNG.',
    'Kaito imposed a 15% tariff on gas of Nordkraft from Fjord LNG.',
  ])('of something that nobody holds is no stake: %s', (text) => {
    expect(read(text).proposals.filter(({ kind, values }) => kind === 'STAKE' && values.share !== undefined)).toEqual([])
  })

  it('that goes from one to another is no range', () => {
    expect(stakes('Nordkraft may increase its shareholding in Fjord LNG from 20% to 35%.').join()).not.toContain('min')
  })

  it('bought on top of what was held is the least that is held', () => {
    expect(stakes('Kaito Gas is negotiating the purchase of a further 11% of Fjord LNG.')).toContain(
      'stake: holder Kaito Gas, in Fjord LNG, {"min":11}; possible',
    )
  })

  it('of a consortium is not its members’', () => {
    const text = 'A consortium of Nordkraft, Kaito Gas and Alba Energi bought 23.9% of Fjord LNG.'
    expect(stakes(text)).toEqual(['stake: holder consortium of Nordkraft, Kaito Gas and Alba Energi, in Fjord LNG, 23.9; in_effect'])
  })

  it('said by the words of numbers stand in the text', () => {
    expect(refusals('Nordkraft bought five per cent of Fjord LNG, and Kaito Gas twenty-five.')).toEqual([])
  })

  it('said by words alone stand in the text', () => {
    expect(stakes('Nordkraft LNG is a venture in which Alba Gas and Lindra Oil hold equal shares.')).toEqual([
      'stake: holder Alba Gas, in Nordkraft LNG, 50; in_effect',
      'stake: holder Lindra Oil, in Nordkraft LNG, 50; in_effect',
    ])
    expect(refusals('Nordkraft LNG is a venture in which Alba Gas and Lindra Oil hold equal shares.')).toEqual([])
  })

  it.each([
    'Nordkraft owns 80% of Fjord LNG, with the rest in the hands of Kaito Gas.',
    'Nordkraft owns 80% of Fjord LNG and Kaito Gas the rest.',
    'Nordkraft owns 80% of Fjord LNG. Work is slow. The remainder belongs to Kaito Gas.',
  ])('of the rest are what one other leaves: %s', (text) => {
    expect(stakes(text)).toEqual(['stake: holder Nordkraft, in Fjord LNG, 80; in_effect', 'stake: holder Kaito Gas, in Fjord LNG, 20; in_effect'])
    expect(refusals(text)).toEqual([])
  })

  it('of the rest are not worked out where several others or a bound are told', () => {
    expect(stakes('Nordkraft owns 50% of Fjord LNG and Alba Gas 30%, with the rest in the hands of Kaito Gas.')).toContain(
      'stake: holder Kaito Gas, in Fjord LNG; in_effect',
    )
    expect(stakes('Nordkraft owns 40% of Fjord LNG. Kaito Gas owns 30% of the project. Alba Energy has the rest.')).toContain(
      'stake: holder Alba Energy, in Fjord LNG; in_effect',
    )
    expect(stakes('Nordkraft owns more than 80% of Fjord LNG, with the rest in the hands of Kaito Gas.')).toContain(
      'stake: holder Kaito Gas, in Fjord LNG; in_effect',
    )
  })

  it('are followed by those of whoever comes next', () => {
    const text = 'Nordkraft owns half of Fjord LNG. Alba Gas and Lindra Oil follow with 18% and 15.3%.'
    expect(stakes(text)).toEqual([
      'stake: holder Nordkraft, in Fjord LNG, 50; in_effect',
      'stake: holder Alba Gas, in Fjord LNG, 18; in_effect',
      'stake: holder Lindra Oil, in Fjord LNG, 15.3; in_effect',
    ])
  })

  it('that a purchase brings it to are those that count', () => {
    expect(stakes("Alba Gas bought Nordkraft's 20% stake in Fjord LNG and subsequently took its share to 35%.")).toContain(
      'stake: holder Alba Gas, in Fjord LNG, 35; in_effect',
    )
  })

  it('is none of what is built so far', () => {
    const facts = told("Nordkraft holds 60% of Fjord LNG, where Alba Gas's construction is 80% complete and Lindra Oil's 45%.")
    expect(facts.filter((fact) => fact.startsWith('stake'))).toEqual(['stake: holder Nordkraft, in Fjord LNG, 60; in_effect'])
  })

  it('is of the project that its own words name', () => {
    expect(told('Nordkraft owns 60% of Fjord LNG and Kaito Gas 20% of the Skarvik Pipeline.')).toEqual([
      'stake: holder Nordkraft, in Fjord LNG, 60; in_effect',
      'stake: holder Kaito Gas, in Skarvik Pipeline, 20; in_effect',
    ])
  })

  it.each([
    ['Kaito Gas owns 75% of Fjord LNG, Nordkraft the rest.', 'in_effect'],
    ['Kaito Gas plans to buy 75% of Fjord LNG, with Nordkraft keeping the rest.', 'planned'],
    ['Kaito Gas is in talks to buy 75% of Fjord LNG. Nordkraft has the rest.', 'possible'],
  ])('leaves a rest that is no surer than it is: %s', (text, status) => {
    expect(stakes(text)).toContain(`stake: holder Nordkraft, in Fjord LNG, 25; ${status}`)
  })
})

describe('a list of holders', () => {
  it('marks who operates', () => {
    expect(relations('The partners in Fjord LNG are Nordkraft (50%, operator), Kaito Gas (30%) and Alba Energi (20%).')).toEqual([
      'relation: from Nordkraft, to Fjord LNG; in_effect',
    ])
  })
})

describe('a subsidiary', () => {
  it('is owned where it is wholly so, and controlled by the government that controls it', () => {
    expect(told('Alba Trading is a wholly owned subsidiary of Nordkraft.')).toEqual(['stake: holder Nordkraft, in Alba Trading, 100; in_effect'])
    expect(told('Alba Trading, which is controlled by the government of Norvania, waits.')).toEqual([
      'relation: from Norvania, to Alba Trading; in_effect',
    ])
  })

  it('is what is spoken of, not the company it is of', () => {
    expect(stakes('Kaito Gas raised its stake in Nordkraft subsidiary Alba Energi to 49%.')).toContain(
      'stake: holder Kaito Gas, in Alba Energi, 49; in_effect',
    )
  })
})
