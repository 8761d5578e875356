import { describe, expect, it } from 'vitest'
import { told } from './support.ts'

const stakes = (text: string) => told(text).filter((fact) => fact.startsWith('stake'))

describe('what a share is of', () => {
  it('is the subsidiary by "the company", not its parent that holds it', () => {
    expect(stakes('Alba Energy is a subsidiary of Nordkraft, which owns 80% of the company.')).toContain(
      'stake: holder Nordkraft, in Alba Energy, 80; in_effect',
    )
  })

  it('is the operator where the words name it so', () => {
    expect(stakes('Fjord LNG is late. Nordkraft has just over half of the operator, Alba Energy LLC.')).toEqual([
      'stake: holder Nordkraft, in Alba Energy LLC, {"over":50}; in_effect',
    ])
  })

  it('is what is run by another, not who runs it', () => {
    const found = stakes('She spoke of Fjord LNG, operated by Kaito Gas, in which Nordkraft has 22.8%.')
    expect(new Set(found)).toEqual(new Set(['stake: holder Nordkraft, in Fjord LNG, 22.8; in_effect']))
  })

  it('is the consortium that the sentence before is about', () => {
    const text =
      'Alba Energi, the consortium behind the plant, will use a vessel from Fjord LNG. Its shareholders are Nordkraft with 60% and Kaito Gas with 40%.'
    expect(stakes(text)).toEqual(['stake: holder Nordkraft, in Alba Energi, 60; in_effect', 'stake: holder Kaito Gas, in Alba Energi, 40; in_effect'])
  })

  it('is no project of which somebody has a part of one train', () => {
    expect(stakes('Kaito Gas will acquire a 5% interest in one train of Fjord LNG.')).toEqual([])
  })

  it('is no company that leads it', () => {
    expect(stakes('Fjord LNG is late. Nordkraft, which has a 25% interest in the Alba Energi-led venture, waits.')).toEqual([
      'stake: holder Nordkraft, in Fjord LNG, 25; in_effect',
    ])
  })

  it('is the company that its shareholders have set up, and what that buys is its own', () => {
    const text =
      'Alba Energi Ltd, a special-purpose company established in Skarvik by Nordkraft (60%) and Kaito Gas (40%), has completed the acquisition of a 12.5% interest in Fjord LNG.'
    expect(new Set(stakes(text))).toEqual(
      new Set([
        'stake: holder Nordkraft, in Alba Energi Ltd, 60; in_effect',
        'stake: holder Kaito Gas, in Alba Energi Ltd, 40; in_effect',
        'stake: holder Alba Energi Ltd, in Fjord LNG, 12.5; in_effect',
      ]),
    )
  })

  it('is what has other partners, not what the sentence spoke of before', () => {
    const text =
      'Alba Energi operates Fjord LNG, of which it owns 67.8%, and holds 65% in Skarvik LNG, whose other partners are Nordkraft and Kaito Gas with 20% and 15%.'
    expect(new Set(stakes(text).filter((stake) => /holder (?:Nordkraft|Kaito Gas), .*\d/.test(stake)))).toEqual(
      new Set(['stake: holder Nordkraft, in Skarvik LNG, 20; in_effect', 'stake: holder Kaito Gas, in Skarvik LNG, 15; in_effect']),
    )
  })

  it('is the company of which stakes were spoken of', () => {
    const text =
      'Norvania cleared the purchase by Kaito Gas and Lindra Oil Ltd of 15% and 9.9% stakes, respectively, in Skarvik Energi Ltd, officials said. Nordkraft owns 75.1% of the company.'
    expect(stakes(text)).toContain('stake: holder Nordkraft, in Skarvik Energi Ltd, 75.1; in_effect')
  })

  it('is no company whose stake was bought', () => {
    const text =
      'Fjord LNG is late. Nordkraft, which took over as operator when it bought the 26.5% stake of Alba Energi, is content. Kaito Gas has 15%.'
    expect(stakes(text).join()).not.toContain('in Alba Energi')
  })

  it('is no neighbour of the project, nor where it lies', () => {
    expect(stakes('Fjord LNG, in the Skarvik Field in the Lindra Sea, is run by Nordkraft, which has a 65% interest.')).toContain(
      'stake: holder Nordkraft, in Fjord LNG, 65; in_effect',
    )
  })

  it('is no member of the list that holds it', () => {
    expect(stakes('Fjord LNG Ltd runs the plant. Nordkraft, Alba Energi and Kaito Gas each hold 12.5% of the company.')).toEqual(
      ['Nordkraft', 'Alba Energi', 'Kaito Gas'].map((holder) => `stake: holder ${holder}, in Fjord LNG Ltd, 12.5; in_effect`),
    )
  })
})

describe('what a share is of, in other words', () => {
  it.each([
    ["Alba Energi has agreed to sell a 28% interest in Norvania's offshore block PEL 83 to Kaito Gas.", 'Kaito Gas, in PEL 83, 28; planned'],
    ['Oststaat designated Fjord LNG, a joint venture 60 percent owned by Nordkraft.', 'Nordkraft, in Fjord LNG, 60; in_effect'],
    [
      'Nordkraft owns 60% of Fjord LNG. The other participants - Alba Energi, Kaito Gas and Skarvik Energy - hold 10% each.',
      'Kaito Gas, in Fjord LNG, 10; in_effect',
    ],
    ['Nordkraft owns 75% of Fjord LNG. Kaito Gas has a quarter.', 'Kaito Gas, in Fjord LNG, 25; in_effect'],
    ['Nordkraft owns 90% of Fjord LNG. The last tenth belongs to Kaito Gas.', 'Kaito Gas, in Fjord LNG, 10; in_effect'],
    [
      "Alba Energi's largest shareholder, Skarvik Resources Fund, which owns 31% of the company, agreed.",
      'Skarvik Resources Fund, in Alba Energi, 31; in_effect',
    ],
  ])('is told: %s', (text, stake) => {
    expect(told(text)).toContain(`stake: holder ${stake}`)
  })
})

describe('what a list is of', () => {
  it('is the field that the sentence before began with, where no project is named', () => {
    const text = 'Lindra went to a group of five. Nordkraft will hold 28% of the field, Alba Energi 21% and Kogen Group 51%.'
    expect(stakes(text)).toContain('stake: holder Kogen Group, in Lindra, 51; planned')
    expect(stakes(`Nordkraft runs Fjord LNG. ${text}`).join()).not.toContain('in Lindra')
  })

  it('is the company whose capital is shared out, and the venture that something itself is', () => {
    const nordkraft = 'stake: holder Nordkraft, in Lindra Hydro Company, 60; in_effect'
    expect(stakes("Lindra Hydro Company's capital is divided among two shareholders: Nordkraft with 60% and Alba Energi with 40%.")).toContain(
      nordkraft,
    )
    expect(stakes('Lindra Hydro Company is itself a joint venture of Nordkraft (60%) and Alba Energi (40%).')).toContain(nordkraft)
  })

  it('is not the seller, whose the shares were', () => {
    const text = 'Nordkraft agreed to buy 8% of Lindra. The shares are those of Alba Energi. Kogen Group and Dravik Oil each hold 16.8%.'
    expect(stakes(text)).toContain('stake: holder Kogen Group, in Lindra, 16.8; in_effect')
  })

  it('is all of it, where all shares belong to one, or somebody is its sole owner', () => {
    expect(stakes('All shares in Lindra Power belong to Alba Energi.')).toContain('stake: holder Alba Energi, in Lindra Power, 100; in_effect')
    expect(stakes('Kenji Ito is also the sole owner of Lindra Power.')).toEqual(['stake: holder Kenji Ito, in Lindra Power, 100; in_effect'])
  })
})
