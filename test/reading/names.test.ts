import { describe, expect, it } from 'vitest'
import { read } from './support.ts'

const names = (text: string) => read(text).referents.map(({ name }) => name)

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
