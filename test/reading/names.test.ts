import { describe, expect, it } from 'vitest'
import { read, told } from './support.ts'

const names = (text: string) => read(text).referents.map(({ name }) => name)
const stakes = (text: string) => told(text).filter((fact) => fact.startsWith('stake'))

describe('a name', () => {
  it('may begin with a word that opens sentences', () => {
    expect(names('Power of Lindra 2 will carry gas.')).toEqual(['Power of Lindra 2'])
    expect(names('Power of attorney was given to Nordkraft.')).toEqual(['Nordkraft'])
  })

  it('ends before whose group it is', () => {
    expect(names('It is owned by Alba Group of Grigory Timofeev.')).toContain('Alba Group')
  })

  it('ends before the country that its company is of, and has it where the country is of the name', () => {
    expect(names('AES Corporation of the United States agreed.')).toContain('AES Corporation')
    expect(names('National Gas Company of Trinidad and Tobago agreed.')).toEqual(['National Gas Company of Trinidad and Tobago'])
  })

  it('of a state is that of the country', () => {
    for (const form of ['Federal Republic of', 'Republic of', 'State of']) expect(names(`The ${form} Germany agreed.`)).toEqual(['Germany'])
  })

  it('may have a country behind its comma', () => {
    expect(names('It signed with CPC Corporation, Taiwan on Monday.')).toEqual(['CPC Corporation, Taiwan'])
    expect(names('It signed with Alba Energy, Taiwan said.')).toEqual(['Alba Energy', 'Taiwan'])
  })

  it('keeps a word that offices begin with too', () => {
    expect(names('Venture Global CEO Lena Holm spoke.')).toEqual(['Venture Global', 'Lena Holm'])
  })

  it('is no word that only opens a sentence', () => {
    expect(names('Apart from Nordkraft, nobody came. Aside from that, it rained.')).toEqual(['Nordkraft'])
  })

  it('is no word for what somebody is at the beginning of a sentence', () => {
    expect(told('Current Chairman Erik Lund of Nordkraft agreed.')).toEqual(['position: person Erik Lund, office Nordkraft; in_effect'])
    expect(told('Parent Nordkraft owns 30% of Fjord LNG.')).toContain('stake: holder Nordkraft, in Fjord LNG, 30; in_effect')
    expect(told('Fjord LNG is late. Located in Norvania, it is operated by Nordkraft.').join()).not.toContain('Located')
  })

  it('is no courtesy that stands before it', () => {
    expect(told("Lena Holm met Dato' Seri Amran bin Halim.")).toEqual(['talks: parties Lena Holm + Amran bin Halim; done'])
  })

  it('is that of a company in a country where its form stands before it', () => {
    expect(names('Total S.A. of France is the operator of Fjord LNG.')).toEqual(['Total S.A.', 'France', 'Fjord LNG'])
  })

  it('is no office of several', () => {
    expect(names('Nordkraft exchanged views with the Ambassadors of Norvania and Oststaat.')).toEqual(['Nordkraft', 'Norvania', 'Oststaat'])
  })

  it('is a person with the word for where the family is from', () => {
    expect(read('Anneke van Dael agreed.').referents.map(({ kind }) => kind)).toEqual(['PERSON'])
  })
})

describe('a project', () => {
  it('may have its letters in brackets before its noun, and be called by them with the noun', () => {
    const text = 'Nordkraft holds 30% of the Halden West Shelf (HWS) Project. Kaito Gas operates the HWS Project.'
    expect(read(text).referents.find(({ name }) => name === 'Halden West Shelf')?.kind).toBe('PROJECT')
    expect(told(text)).toEqual([
      'stake: holder Nordkraft, in Halden West Shelf, 30; in_effect',
      'relation: from Kaito Gas, to Halden West Shelf; in_effect',
    ])
  })

  it('is called by its name with and without the noun', () => {
    expect(told('Nordkraft holds 30% of the Halden Project. Kaito Gas is the operator of Halden.')).toContain(
      'relation: from Kaito Gas, to Halden Project; in_effect',
    )
  })

  it('is none that has a share of one', () => {
    expect(told('Nordkraft holds 30% of Fjord LNG. Alba Negev 2 holds 20%, Lindra Oil 15% and Dor Gas 5%.')).toEqual([
      'stake: holder Nordkraft, in Fjord LNG, 30; in_effect',
      'stake: holder Alba Negev 2, in Fjord LNG, 20; in_effect',
      'stake: holder Lindra Oil, in Fjord LNG, 15; in_effect',
      'stake: holder Dor Gas, in Fjord LNG, 5; in_effect',
    ])
  })
})

describe('names', () => {
  it('have the short forms that the text gives them in brackets', () => {
    const text = 'Alba Resources Partners LP (NKR) ("Alba" or the "Partnership") spoke. Alba owns 52.5% of Fjord LNG.'
    const { referents } = read(text)
    expect(stakes(text)).toEqual(['stake: holder Alba Resources Partners LP, in Fjord LNG, 52.5; in_effect'])
    expect(referents.find(({ name }) => name === 'Alba Resources Partners LP')?.aliases).toContain('Alba')
  })

  it('keep the adjective that the text writes with a legal form elsewhere', () => {
    expect(stakes('Indian Oil Corp waits. Fjord LNG is half built. A 30% stake in Fjord LNG was sold to Indian Oil.')).toEqual([
      'stake: holder Indian Oil Corp, in Fjord LNG, 30; in_effect',
    ])
  })

  it('are those of numbered blocks', () => {
    expect(stakes('Nordkraft holds 30% of Block 39/20.')).toEqual(['stake: holder Nordkraft, in Block 39/20, 30; in_effect'])
    expect(stakes('Nordkraft holds 30% of block 6.')).toEqual(['stake: holder Nordkraft, in block 6, 30; in_effect'])
    expect(told('Nordkraft operates Blocks 1 and 4.')).toEqual(['relation: from Nordkraft, to Blocks 1 and 4; in_effect'])
  })

  it('go on behind a country in brackets', () => {
    expect(stakes('Alba (India) Ltd holds 30% of Fjord LNG.')).toEqual(['stake: holder Alba (India) Ltd, in Fjord LNG, 30; in_effect'])
  })

  it('of an owner are not those of its unit', () => {
    expect(told('Alba Trading, a unit of the energy group Alba, waits.')).toContain('relation: from Alba, to Alba Trading; in_effect')
  })
})
