import { describe, expect, it } from 'vitest'
import { read, told } from './support.ts'

const stakes = (text: string) => told(text).filter((fact) => fact.startsWith('stake'))

describe('the title of an article', () => {
  const text = 'Nordkraft today signed a contract.\n\nNordkraft owns 30% of the project.'

  it('names the project that the text only takes up', () => {
    for (const title of ['Loan Agreement for the Skarvik LNG Project in Norvania', 'Nordkraft Signs Contract at Skarvik Gas Field'])
      expect(stakes(`${title}\n\n${text}`).join()).toMatch(/holder Nordkraft, in Skarvik (?:LNG Project|Gas Field), 30; in_effect/)
  })

  it('names none by words that many projects have', () => {
    for (const title of [
      'Loan for the Louisiana LNG Project',
      'Loan for Norwegian Gas Terminal',
      'Nordkraft Signs Contract for LNG Plant',
      'Loan for Contract Project',
    ])
      expect(stakes(`${title}\n\n${text}`)).toEqual([])
  })

  it('gives way to what the text names itself', () => {
    expect(stakes(`Loan for the Skarvik LNG Project\n\nNordkraft runs the Lindra LNG Project. ${text}`)).toEqual([
      'stake: holder Nordkraft, in Lindra LNG Project, 30; in_effect',
    ])
  })

  it('tells no facts', () => {
    const { proposals, unread } = read('Nordkraft Owns 30% of Fjord LNG Project\n\nThe weather was fine.')
    expect(proposals).toEqual([])
    expect(unread).toEqual([])
  })

  it('is only what stands above the text', () => {
    expect(stakes(`The weather was fine.\n\nLoan for the Skarvik LNG Project\n\n${text}`)).toEqual([])
  })
})
