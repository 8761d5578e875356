import { describe, expect, it } from 'vitest'
import { read, told } from './support.ts'

const of = (kind: string, text: string) => told(text).filter((fact) => fact.startsWith(kind))
const held = (holder: string, inside: string, share: number, status = 'in_effect') => `stake: holder ${holder}, in ${inside}, ${share}; ${status}`

describe('a line of holders and shares', () => {
  it('is of what stands before its colon, and of its operator', () => {
    const line = 'Lindra block (2,583 sq km): Alba Energi 40 percent, as operator; Nordkraft 35 percent; Kogen Group 25 percent.'
    expect(of('stake', line)).toEqual([held('Alba Energi', 'Lindra', 40), held('Nordkraft', 'Lindra', 35), held('Kogen Group', 'Lindra', 25)])
    expect(of('stake', 'Nordkraft runs Fjord LNG. Dravik: Alba Energi 40 percent; Kogen Group 60 percent.')).toContain(
      held('Alba Energi', 'Dravik', 40),
    )
    expect(of('relation', line)).toEqual(['relation: from Alba Energi, to Lindra; in_effect'])
  })

  it('is of no operator where somebody runs a grid', () => {
    const text = 'Nordkraft owns 70.7% of Fjord LNG, while Italian gas grid operator Alba Energi holds the remaining 29.3%.'
    const marked = (of: string) => read(of).proposals.some(({ pattern }) => pattern === 'relation.operator-in-list')
    expect(marked(text)).toBe(false)
    expect(marked(text.replace('Italian gas grid ', ''))).toBe(true)
  })

  it('is of the heading above it, each under its own', () => {
    const text =
      'LINDRA (Skarvik basin). Alba Energi, as operator, 60%; Nordkraft 40%. It is deep.\n\nOSTBY WEST (Skarvik basin). Kogen Group 70%; Nordkraft 30%.'
    expect(of('stake', text)).toEqual([
      held('Alba Energi', 'LINDRA', 60),
      held('Nordkraft', 'LINDRA', 40),
      held('Kogen Group', 'OSTBY WEST', 70),
      held('Nordkraft', 'OSTBY WEST', 30),
    ])
  })

  it('says what will be, where it says so: after closing', () => {
    const before = 'Nordkraft holds half of Fjord LNG. '
    expect(of('stake', `${before}After closing: Nordkraft 25%, Alba Energi 75%.`)).toContain(held('Alba Energi', 'Fjord LNG', 75, 'planned'))
    expect(of('stake', `${before}Before closing: Nordkraft 50%, Alba Energi 50%.`)).toContain(held('Alba Energi', 'Fjord LNG', 50))
  })

  it('is of none of those who stand in it', () => {
    const line = 'The partners are Alba Energi, the operator, with 30%, Nordkraft with 20% and Skarvik Pipeline with 16%.'
    expect(of('stake', line).join()).not.toContain('in Skarvik Pipeline')
  })
})

describe('a part of a project', () => {
  it('is held apart from the whole, by its own name', () => {
    const text = 'Alba Energi acquired an 11.7% stake in Phase 1 of the Fjord LNG export project. Nordkraft holds 34.4% of Phase 1.'
    expect(of('stake', text)).toEqual([held('Alba Energi', 'Fjord LNG Phase 1', 11.7), held('Nordkraft', 'Fjord LNG Phase 1', 34.4)])
  })
})

describe('those who share alike', () => {
  it('hold it each, persons too', () => {
    expect(of('stake', 'Founder Mira Lund, Alba Energi and Kogen Group each have a fifth of Fjord LNG.').length).toBe(3)
    expect(of('stake', 'It runs Fjord LNG. Founder Mira Lund, Alba Energi and Kogen Group each have a fifth.')).toContain(
      held('Mira Lund', 'Fjord LNG', 20),
    )
  })

  it('hold each what is said behind the share', () => {
    expect(of('stake', 'Alba Energi and Kogen Group own 32.5 per cent each of Lindra.')).toEqual([
      held('Alba Energi', 'Lindra', 32.5),
      held('Kogen Group', 'Lindra', 32.5),
    ])
  })
})

describe('who is in a list of holders', () => {
  it('is whoever stands behind a second “and” too', () => {
    const text = 'Alba Energi, Nordkraft and Kogen Group and the Lindra LNG consortium each hold a 10% stake in Fjord LNG.'
    expect(of('stake', text).filter((fact) => fact.endsWith('10; in_effect'))).toHaveLength(4)
  })

  it('is a licensee, and one whose share stays', () => {
    const text = 'Nordkraft operates Fjord LNG. The other licensees are Alba Energi (30.0 per cent) and Kogen Group (18.4 per cent).'
    expect(of('stake', text)).toEqual([held('Alba Energi', 'Fjord LNG', 30), held('Kogen Group', 'Fjord LNG', 18.4)])
    expect(of('stake', 'Nordkraft sold half of Fjord LNG. Alba Energi and Kogen Group stay at 10 per cent each.')).toContain(
      held('Kogen Group', 'Fjord LNG', 10),
    )
  })

  it('is each of two, not who controls both', () => {
    const text = 'Nordkraft runs Fjord LNG. Alba Energi and Kogen Group, both controlled by Dravik Holdings, own 22.67 percent each of Fjord LNG.'
    expect(of('stake', text)).toEqual([held('Alba Energi', 'Fjord LNG', 22.67), held('Kogen Group', 'Fjord LNG', 22.67)])
  })

  it('holds the last of those named, and not what they hold', () => {
    const text =
      'Fjord LNG is owned by Nordkraft (50%) and Lindra LNG Investment (50%). The last is a venture of Alba Energi (70%) and Kogen Group (30%).'
    expect(of('stake', text).join()).not.toContain('Alba Energi, in Fjord LNG')
  })

  it('is told with what some of them are', () => {
    const text = 'Lindra Storage is owned by commodity trader Alba Energi and Australian fund manager Kogen, with 45% each.'
    expect(of('stake', text)).toEqual([held('Alba Energi', 'Lindra Storage', 45), held('Kogen', 'Lindra Storage', 45)])
  })
})
