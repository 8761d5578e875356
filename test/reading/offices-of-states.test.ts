import { describe, expect, it } from 'vitest'
import { told } from './support.ts'

const positions = (text: string) => told(text).filter((fact) => fact.startsWith('position'))

describe('an office of a state', () => {
  it('is a counterpart’s too', () => {
    expect(positions('German Energy Minister Lena Holm and her Turkish counterpart Emre Kaya held two hours of talks.')).toEqual([
      'position: person Lena Holm, office Germany; in_effect',
      'position: person Emre Kaya, office Turkey; in_effect',
    ])
  })

  it('is of a field that few ministers have', () => {
    expect(positions('Malaysian Science Minister Emre Kaya spoke.')).toEqual(['position: person Emre Kaya, office Malaysia; in_effect'])
    expect(positions('Emre Kaya, Union Minister of Petroleum and Natural Gas, spoke. India waits.')).toEqual([
      'position: person Emre Kaya, office India; in_effect',
    ])
    expect(positions("Japan's Minister for Economic Cooperation with Russia Hiro Seki spoke.")).toEqual([
      'position: person Hiro Seki, office Japan; in_effect',
    ])
  })

  it('of a state that the words leave out is not one that another has', () => {
    const text = 'China, China and China again: President Erik Lund will talk with Chinese President Wen Li.'
    expect(positions(text)).toEqual(['position: person Wen Li, office China; in_effect'])
    expect(positions('China, China: President Erik Lund spoke with President Wen Li.')).toEqual([])
  })

  it('of a company is never a country’s', () => {
    expect(positions('Norvania waits. Its chief executive, Erik Lund, spoke for Nordkraft.').join()).not.toContain('office Norvania')
  })

  it('stands before a country with the name behind it', () => {
    expect(positions('Prime Minister of Qatar Maja Lind met with Kenji Ito.')).toContain('position: person Maja Lind, office Qatar; in_effect')
    expect(positions('The Prime Minister of Qatar Gas Skarvik met with Kenji Ito.')).toEqual([])
  })

  it('is of a country behind "the" too', () => {
    for (const words of ['minister', 'energy minister', 'prime minister'])
      expect(positions(`The Norwegian ${words}, Emre Kaya, spoke.`)).toEqual(['position: person Emre Kaya, office Norway; in_effect'])
  })

  it('is that of the counterpart in the only other country', () => {
    expect(positions('Energy Minister Lena Holm of Germany flew to Turkey to meet her counterpart Emre Kaya.')).toContain(
      'position: person Emre Kaya, office Turkey; in_effect',
    )
  })

  it('is where they meet whom they visit', () => {
    expect(positions('Lena Holm flies to Norvania, where she will meet President Kenji Ito.')).toEqual([
      'position: person Kenji Ito, office Norvania; in_effect',
    ])
  })

  it('is that of a state, and of no plant that is called after it', () => {
    for (const title of ['Gov.', 'Governor'])
      expect(positions(`Nordkraft runs Alaska LNG. Alaska ${title} Emre Kaya spoke.`)).toEqual([
        'position: person Emre Kaya, office Alaska; in_effect',
      ])
  })
})

describe('an office of the European Union', () => {
  it.each([
    'The EU acted. Mira Lund, High Representative for Foreign Affairs and Security Policy, spoke.',
    'The Council acted for the EU. Mira Lund, High Representative for Foreign Affairs, spoke.',
    'Mira Lund, EU High Representative for Foreign Affairs and Security Policy, spoke.',
    'The EU acted. Mira Lund, High Representative of the Union for Foreign Affairs, spoke.',
  ])('is its: %s', (text) => {
    expect(positions(text)).toEqual(['position: person Mira Lund, office European Union; in_effect'])
  })
})

describe('an office', () => {
  it('is one that somebody has until others come', () => {
    expect(positions("Mira Lund, Norway's caretaker energy minister, spoke.")).toEqual(['position: person Mira Lund, office Norway; in_effect'])
  })

  it('is none at the parliament, where it is in its committee', () => {
    expect(positions('Mira Lund, chairman of the Senate energy committee, spoke.').join()).not.toContain('Senate')
  })

  it('is of the republic by its adjective', () => {
    expect(positions('Mira Lund, President of the French Republic, met them.')).toEqual(['position: person Mira Lund, office France; in_effect'])
  })

  it('is the country’s where it is known who has it', () => {
    expect(positions('China, India and China met. Power Minister R.K. Singh spoke.')).toEqual([
      'position: person R.K. Singh, office India; in_effect',
    ])
    expect(positions('Eni, Eni and Egypt met. President Abdel Fattah El-Sisi received them.')).toEqual([
      'position: person Abdel Fattah El-Sisi, office Egypt; in_effect',
    ])
    expect(positions('Shell, BP and Shell met. Chief executive Bernard Looney spoke.')).toEqual([
      'position: person Bernard Looney, office BP; in_effect',
    ])
  })
})
