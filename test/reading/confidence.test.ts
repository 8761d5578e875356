import { describe, expect, it } from 'vitest'
import { CONTRACTORS } from '../../src/reading/patterns/contractors.ts'
import { SUPPLIES } from '../../src/reading/patterns/supplies.ts'
import { read } from './support.ts'

/** The confidence of the surest proposal of a text's last sentence that is of the kind. */
function confidence(text: string, kind: string): number {
  return Math.max(...read(text).proposals.flatMap((proposal) => (proposal.kind === kind ? [proposal.confidence] : [])))
}

describe('a fact is less sure', () => {
  it.each([
    ['STAKE', 'Nordkraft holds a 30% stake in Fjord LNG.', 'Skarvik Energy runs Fjord LNG. Nordkraft holds a 30% stake in the project.'],
    ['SANCTION', 'Norvania imposed sanctions on Nordkraft.', 'Norvania imposed sanctions on Nordkraft and Kaito Gas.'],
    ['SUPPLY', 'Kaito Gas buys 2 million tons of LNG from Nordkraft.', 'Kaito Gas buys LNG from Nordkraft.'],
    ['TALKS', 'Nordkraft held talks with Kaito Gas.', 'Nordkraft is in talks with Kaito Gas.'],
    ['POSITION', 'Norwegian Energy Minister Lena Holm spoke.', 'Norwegian spokeswoman Lena Holm spoke.'],
    ['POSITION', 'Nordkraft president Lena Holm spoke.', 'Nordkraft boss Lena Holm spoke.'],
    ['POSITION', 'Nordkraft president Lena Holm spoke.', 'Nordkraft founder Lena Holm spoke.'],
    ['POSITION', 'Norwegian Energy Minister Lena Holm spoke.', 'Norway and Norway. Energy Minister Lena Holm spoke.'],
    [
      'STAKE',
      'The shareholders of Fjord LNG are Nordkraft (30%) and Kaito Gas (70%).',
      'Fjord LNG is late. The shareholders are Nordkraft (30%) and Kaito Gas (70%).',
    ],
  ])('%s: «%s» than «%s»', (kind, sure, lessSure) => {
    expect(confidence(lessSure, kind)).toBeLessThan(confidence(sure, kind))
    expect(confidence(lessSure, kind)).toBeGreaterThan(0.4)
  })

  it.each([
    'Nordkraft could hold a 30% stake in Fjord LNG.',
    'Nordkraft holds a minority stake in Fjord LNG.',
    'Nordkraft holds more than 30% of Fjord LNG.',
    'Alba Energi said its chief executive, Lena Holm, was there.',
  ])('than 0.8 where it may be, is told by a bound, or takes up whose it is: %s', (text) => {
    expect(confidence(text, text.includes('stake') || text.includes('30%') ? 'STAKE' : 'POSITION')).toBeLessThan(0.8)
  })

  it('than the office is that a counterpart has too', () => {
    const [first, counterpart] = read('Russian President Lena Holm met her Turkish counterpart Jon Berg.').proposals.filter(
      ({ kind }) => kind === 'POSITION',
    )
    expect(first?.confidence).toBeGreaterThan(0.8)
    expect(counterpart?.confidence).toBeLessThan(0.8)
  })

  it('than its pattern is precise, where it is of a contract', () => {
    const [{ precision } = { precision: 0 }] = SUPPLIES.filter(({ id }) => id === 'supply.buys')
    expect(confidence('Kaito Gas buys 2 million tons of LNG from Nordkraft.', 'SUPPLY')).toBeLessThan(precision)
  })

  it('by little, where its pattern always takes up an end and was measured so', () => {
    const [{ precision } = { precision: 0 }] = CONTRACTORS.filter(({ id }) => id === 'relation.construction-by')
    const sure = confidence('Fjord LNG goes ahead. Construction by Alba Yards began in August.', 'RELATION')
    expect(sure).toBeLessThan(precision)
    expect(sure).toBeGreaterThan(0.9 * precision)
  })

  it('the longer the words are that tell it', () => {
    const long = 'Nordkraft, which it has been said for years is about to be sold, agreed and confirmed that it would hold a 30% stake in Fjord LNG.'
    expect(confidence(long, 'STAKE')).toBeLessThan(confidence('Nordkraft holds a 30% stake in Fjord LNG.', 'STAKE'))
  })

  it('than 0.4, where it only says how much more somebody bought', () => {
    expect(confidence('Nordkraft has bought a further 15% of Fjord LNG.', 'STAKE')).toBeLessThan(0.4)
    expect(confidence('Nordkraft has bought at least 15% of Fjord LNG.', 'STAKE')).toBeGreaterThan(0.4)
  })
})
