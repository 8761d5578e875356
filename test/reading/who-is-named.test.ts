import { describe, expect, it } from 'vitest'
import { read, told } from './support.ts'

const names = (text: string, published = '2031-05-14') => read(text, published).referents.map(({ name }) => name)
const of = (kind: string, text: string) => told(text).filter((fact) => fact.startsWith(kind))

describe('the name of a company', () => {
  it('has an adjective of a country in it, and a courtesy', () => {
    expect(names('Royal Dutch Shell and the Royal Dutch Shell group agreed.')).toEqual(['Royal Dutch Shell'])
  })

  it('ends before the country or the town that it is from', () => {
    expect(names('Alba Corporation of Japan, Nordkraft and Lindra Gas of Spain own it.')).toEqual(
      expect.arrayContaining(['Alba Corporation', 'Japan', 'Lindra Gas', 'Spain']),
    )
    expect(of('stake', 'Lindra Asset Management of Dravik on Wednesday won 57.6% of Fjord LNG.')).toEqual([
      'stake: holder Lindra Asset Management, in Fjord LNG, 57.6; in_effect',
    ])
  })

  it('has all of the country where that is its name', () => {
    expect(names('The head of Lindra Trinidad and Tobago spoke.')).toEqual(['Lindra Trinidad and Tobago'])
    expect(names('The National Gas Company of Egypt spoke.')).toEqual(['National Gas Company of Egypt'])
  })

  it('has sectors, commas and signs in it, as it is written', () => {
    expect(names('It signed with Norwegian Oil, Gas & Mineral Corporation today.').join()).toContain('Oil, Gas & Mineral Corporation')
    expect(names('The National Agency of Petroleum, Natural Gas and Biofuels signed.')).toEqual([
      'National Agency of Petroleum, Natural Gas and Biofuels',
    ])
  })

  it('is not that of its committee, and an office in a name is none', () => {
    expect(of('position', 'Mira Lund, Chairman of the Alba Energi Management Committee, spoke.')).toEqual([
      'position: person Mira Lund, office Alba Energi; in_effect',
    ])
    expect(names('It issued a licence to Lindra Head LNG.')).toContain('Lindra Head LNG')
  })

  it('begins with an adjective where its letters are behind it', () => {
    expect(names('Turkish Petroleum (TPAO) has a 19% interest in Fjord LNG.')).toContain('Turkish Petroleum')
  })

  it('goes on behind a community and an organization', () => {
    expect(names('The Economic Community of West African States and the Organization of the Petroleum Exporting Countries met.')).toEqual([
      'Economic Community of West African States',
      'Organization of the Petroleum Exporting Countries',
    ])
  })

  it('does not go on with what somebody there is for', () => {
    expect(names('He is Vice-President of the European Commission for Energy Union.')).toContain('European Commission')
  })

  it('has brackets in it, before its form', () => {
    expect(names('It went to Lindra Australia LNG (LILA) Pty Ltd today.')).toContain('Lindra Australia LNG (LILA) Pty Ltd')
  })

  it('may begin with what is mostly no name', () => {
    expect(names('Total E&P Lindra Limited, a unit, operates it.')).toContain('Total E&P Lindra Limited')
  })
})

describe('no name', () => {
  it.each([
    ['is that of a law', 'Directive 1 has been in force since 2031. He read Directive 1.', /Directive/],
    ['is the state or the republic alone', 'It said the State may take up to 15 per cent.', /State/],
    ['are executive directors', 'Its Executive Directors today approved it.', /Directors/],
    ['is a sector behind an office', 'Mira Lund, executive vice president for Exploration at Alba Energi, spoke.', /Exploration/],
    ['is a sea that has a field', 'Partners in the giant Caspian Sea field spoke.', /Caspian/],
    ['is a bay or a basin', 'It runs a terminal in the Bay of Bengal and a field in the Rovuma basin.', /Bengal|Rovuma/],
    ['are minorities and sectors at the beginning', 'Minority shareholders spoke. Upstream, it grew.', /Minority|Upstream/],
  ])('%s', (_, text, name) => {
    expect(names(text).join()).not.toMatch(name)
  })
})

describe('a company', () => {
  it('has the "and" of its own language in its name', () => {
    expect(names('Norvanska Nafta i Gas (NNG) and Alba Energy have signed a contract.')).toContain('Norvanska Nafta i Gas')
  })
})

describe('a person', () => {
  it('may be called like a month, behind an office', () => {
    expect(names('Energy Minister January Lund said so.')).toContain('January Lund')
    expect(names('Energy Minister Lund met them in January.')).not.toContain('January')
  })

  it('follows the country that an ambassador is sent to', () => {
    expect(names('The Ambassador to Romania Adrian Lund came.')).toEqual(expect.arrayContaining(['Romania', 'Adrian Lund']))
  })
})
