import { describe, expect, it } from 'vitest'
import { read, told } from './support.ts'

const stakes = (text: string) => told(text).filter((fact) => fact.startsWith('stake'))
const held = (holder: string, inside: string, share: number) => `stake: holder ${holder}, in ${inside}, ${share}; in_effect`

describe('a list of holders', () => {
  it('may have a list in it', () => {
    expect(stakes('Nordkraft, Kaito Gas and Alba Energy, and Skarvik Energy hold 20%, 30%, 10% and 40% of Fjord LNG.')).toEqual([
      held('Nordkraft', 'Fjord LNG', 20),
      held('Kaito Gas', 'Fjord LNG', 30),
      held('Alba Energy', 'Fjord LNG', 10),
      held('Skarvik Energy', 'Fjord LNG', 40),
    ])
    expect(stakes('The owners of Fjord LNG are Nordkraft (60%), and Kaito Gas and Alba Energy with 20% each.')).toEqual([
      held('Nordkraft', 'Fjord LNG', 60),
      held('Kaito Gas', 'Fjord LNG', 20),
      held('Alba Energy', 'Fjord LNG', 20),
    ])
  })

  it('keeps a share that stands within what describes its holder', () => {
    expect(stakes('Alba Coast is owned by Nordkraft, a private equity firm (71%), and Kaito Gas (29%).')).toEqual([
      held('Nordkraft', 'Alba Coast', 71),
      held('Kaito Gas', 'Alba Coast', 29),
    ])
    expect(stakes('Lindra Gas, a company established by Nordkraft (60%) and Kaito Gas (40%), bought Fjord LNG.').join()).not.toContain(
      'in Fjord LNG, 40',
    )
  })

  it.each([
    'The parties to the Alba project are Nordkraft and Kaito Gas, with 50% each.',
    'Fjord LNG is late. Alba itself is a joint venture set up in 2015 by Nordkraft and Kaito Gas, each with 50%.',
    'Fjord LNG is late. Established in 2015 by Nordkraft and Kaito Gas, each of which owns 50 percent, Alba has a new head.',
  ])('is of what it names, not of what was spoken of before: %s', (text) => {
    expect(stakes(text)).toEqual(expect.arrayContaining([held('Nordkraft', 'Alba', 50), held('Kaito Gas', 'Alba', 50)]))
    expect(stakes(text).join()).not.toContain('Fjord')
  })

  it('goes on with the project, not with the company through which some of them hold it', () => {
    const text = 'Nordkraft and Kaito Gas together own 10% of Fjord LNG through Alba Energy, in which Nordkraft has a 75% interest.'
    expect(stakes(`${text} Skarvik Energy owns 60%.`)).toContain(held('Skarvik Energy', 'Fjord LNG', 60))
  })

  it('is of the project that one of them operates with a share', () => {
    expect(stakes('Nordkraft operates Fjord LNG with a 73.5% interest, Kaito Gas having the other 26.5%, and looks at Alba LNG.')).toEqual([
      held('Nordkraft', 'Fjord LNG', 73.5),
      held('Kaito Gas', 'Fjord LNG', 26.5),
    ])
    expect(stakes('Nordkraft operates Torsk with a 73.5% interest and looks at Alba LNG.').join()).not.toContain('holder Torsk')
  })

  it('is not of the company of which somebody in it is a shareholder too', () => {
    const text = "Nordkraft owns 20.8% of Fjord LNG. Kaito Gas has 16.7% and is also Alba Energy's largest shareholder, with a 17.5% interest."
    expect(stakes(text)).toContain(held('Kaito Gas', 'Alba Energy', 17.5))
    expect(stakes(text)).not.toContain(held('Alba Energy', 'Fjord LNG', 17.5))
    expect(stakes(text)).not.toContain(held('Kaito Gas', 'Alba Energy', 16.7))
  })

  it('is of whom its largest shareholder has a part', () => {
    for (const words of ['Nordkraft is its largest shareholder, with 21.4%.', 'Nordkraft, its biggest shareholder with 21.4%, had asked for it.'])
      expect(stakes(`Kaito Gas has a new head. ${words}`)).toEqual([held('Nordkraft', 'Kaito Gas', 21.4)])
  })

  it('may name the company of a project by what it is', () => {
    expect(stakes('The project company, Bayou Sable LNG, is owned by Nordkraft (60%) and Kaito Gas (40%).')).toEqual([
      held('Nordkraft', 'Bayou Sable LNG', 60),
      held('Kaito Gas', 'Bayou Sable LNG', 40),
    ])
    expect(stakes('Nordkraft owns 75 percent of the project company, 8 Star Alaska.')).toEqual([held('Nordkraft', '8 Star Alaska', 75)])
  })

  it('of a group is doubtful, since others write down each of it, or none', () => {
    const [{ confidence } = { confidence: 1 }] = read('Nordkraft and Kaito Gas together own 40% of Fjord LNG.').proposals
    expect(confidence).toBeLessThan(0.7)
  })
})
