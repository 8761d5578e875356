import { describe, expect, it } from 'vitest'
import { statuses, told } from './support.ts'

const stakes = (text: string) => told(text).filter((fact) => fact.startsWith('stake'))

describe('whose a share is', () => {
  it.each([
    'Nordkraft, together with Kaito Gas, has 20% of Fjord LNG.',
    'Nordkraft, which together with state-backed Kaito Gas controls a fifth of Fjord LNG, agreed.',
    'Fjord LNG is late. Nordkraft owns 20% jointly with Kaito Gas.',
    'Nordkraft holds 20% of the Fjord LNG venture together with the state-backed Kaito Gas.',
  ])('is not said of one who has it with another: %s', (text) => {
    expect(stakes(text)).toEqual([])
  })

  it.each([
    "Kaito Gas bought Hunt Gas, lifting its interest in South America's only plant, Fjord LNG, to 35%.",
    "Fjord LNG is late. The overseas arm of Norvania's biggest explorer already has 16 percent of the project.",
    'The Oststaat government has authorised Nordkraft to buy the 27.5% stake in Fjord LNG.',
    'Lena Holm, whose company has an 8.5% share of Fjord LNG, agreed.',
  ])('is nobody’s who only stands beside it: %s', (text) => {
    expect(stakes(text).join()).not.toMatch(/holder (?:South America|Norvania|Oststaat|Lena Holm)/)
  })

  it('is in what somebody operates, not in who does', () => {
    expect(stakes('Nordkraft holds 16.8 per cent of the Kaito Gas-operated Fjord LNG project.')).toEqual([
      'stake: holder Nordkraft, in Fjord LNG, 16.8; in_effect',
    ])
  })

  it('is in the venture of which each of the partners has it', () => {
    expect(stakes('Alba Energy is a joint venture of Nordkraft and Kaito Gas, each of which owns 50 percent of the company.')).toEqual(
      expect.arrayContaining(['stake: holder Nordkraft, in Alba Energy, 50; in_effect', 'stake: holder Kaito Gas, in Alba Energy, 50; in_effect']),
    )
  })

  it('is only possible where somebody is entitled to it', () => {
    expect(statuses('Nordkraft is entitled to a 22.5 per cent interest in Fjord LNG.', 'stake')).toEqual(['possible'])
  })

  it('is what it has become, not what it was', () => {
    expect(
      stakes('Nordkraft has increased its interest in the Torsk production-sharing agreement in the Lindra District to 60% from 40%.'),
    ).toContain('stake: holder Nordkraft, in Torsk, 60; in_effect')
    expect(stakes('Nordkraft has closed the purchase of 15% of Fjord LNG from a unit of Kaito Gas, raising its holding to 35%.')).toEqual([
      'stake: holder Nordkraft, in Fjord LNG, 35; in_effect',
    ])
  })

  it('is no less than what is added to it', () => {
    expect(stakes('Nordkraft has closed the sale of an additional 11% in Fjord LNG to Kaito Gas.')).toContainEqual(
      expect.stringMatching(/holder Kaito Gas, in Fjord LNG, \{"min":11\}/),
    )
  })

  it('is as large as the rest is said to be', () => {
    expect(stakes('Kaito Gas owns 91.5% of Fjord LNG. Nordkraft has the rest, 8.5%.')).toContain(
      'stake: holder Nordkraft, in Fjord LNG, 8.5; in_effect',
    )
  })

  it('is the venture’s of which the words tell, not that of its last member', () => {
    expect(
      stakes('The Skarvik Field is run by Alba Venture SpA, a venture of Nordkraft, Kaito Gas and Lindra Oil that owns 70% of Fjord LNG.'),
    ).toEqual(['stake: holder Alba Venture SpA, in Fjord LNG, 70; in_effect'])
  })

  it('is the company’s that buys through a subsidiary, and the subsidiary’s that is said to keep it', () => {
    expect(
      stakes('Nordkraft announced that, through its subsidiary Alba Energi, it has completed the acquisition of a 10% stake in Fjord LNG.'),
    ).toContain('stake: holder Nordkraft, in Fjord LNG, 10; in_effect')
    expect(
      stakes('Nordkraft, through its subsidiary Alba Energi, continues to serve as operator of Fjord LNG with a 65% interest.').join(),
    ).toContain('holder Alba Energi, in Fjord LNG, 65')
  })

  it.each([
    'Alba Energi, known as Nordkraft, holds 70% of Fjord LNG.',
    'Alba Energi, or Nordkraft, holds 70% of Fjord LNG.',
    'Alba Energi, formerly Nordkraft, holds 70% of Fjord LNG.',
    'Alba Energi, tired of waiting, acquired 70% of Fjord LNG.',
  ])('is no less theirs for what else they are called, or are: %s', (text) => {
    expect(stakes(text)).toEqual([expect.stringMatching(/^stake: holder (?:Alba Energi|Nordkraft), in Fjord LNG, 70; in_effect$/)])
  })

  it('is theirs whose government owns it, federal or not', () => {
    expect(stakes('Alba Energi has been wholly owned by the German federal government since 2022.')).toEqual([
      'stake: holder Germany, in Alba Energi, 100; in_effect',
    ])
  })

  it('is the owner’s who is named behind it', () => {
    expect(stakes('Kaito Gas may bid for the 10% stake that Nordkraft owns in Fjord LNG.')).toEqual([
      'stake: holder Nordkraft, in Fjord LNG, 10; in_effect',
    ])
    expect(stakes('The transfer of the 35% interest in Fjord LNG formerly held by Nordkraft has been completed.')).toEqual([
      'stake: holder Nordkraft, in Fjord LNG, 35; ended',
    ])
  })

  it('is held, whatever somebody may offer for it', () => {
    expect(stakes("Kaito Gas is considering an offer for Nordkraft's 25% stake in Fjord LNG.")).toEqual([
      'stake: holder Nordkraft, in Fjord LNG, 25; in_effect',
      'stake: holder Kaito Gas, in Fjord LNG, 25; possible',
    ])
  })
})

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

describe('a share that nobody holds', () => {
  it.each([
    'Nordkraft will pass the gas on to Kaito Gas and Alba Energi, which take 60% and 40%, respectively.',
    'Nordkraft has transferred 10% in its Fjord LNG.',
  ])('is none of the one that has passed it on: %s', (text) => {
    expect(told(text).filter((fact) => fact.startsWith('stake') && !fact.endsWith('ended'))).toEqual([])
  })
})

describe('what is left to somebody', () => {
  it('is no surer than what another may take', () => {
    expect(statuses('Nordkraft may join Alba Energi in Fjord LNG with 38%, leaving Kaito Gas as operator with 57%.', 'stake')).toEqual(['possible'])
  })
})

describe('a share that changes hands', () => {
  it.each([
    ["Kaito Gas has acquired Nordkraft's 30% stake in Fjord LNG.", 'ended'],
    ["Kaito Gas would have acquired Nordkraft's 30% stake in Fjord LNG.", 'in_effect'],
    ["Kaito Gas has not acquired Nordkraft's 30% stake in Fjord LNG.", 'in_effect'],
    ["Kaito Gas will get Nordkraft's 30% stake in Fjord LNG.", 'in_effect'],
    ["Nordkraft's planned 30% stake in Fjord LNG needs approval.", 'planned'],
  ])('is the seller’s until it is bought: %s', (text, status) => {
    expect(stakes(text)).toContain(`stake: holder Nordkraft, in Fjord LNG, 30; ${status}`)
  })

  it.each([
    ['The sale of a 49% interest in Fjord LNG to Kaito Gas was completed in May.', ['in_effect']],
    ['The sale of a 49% interest in Fjord LNG to Kaito Gas is to be completed in June.', ['planned']],
    ['The sale of a 49% interest in Fjord LNG to Kaito Gas was never completed.', []],
    ['The purchase of a 49% interest in Fjord LNG by Kaito Gas was cancelled.', []],
  ])('is the buyer’s once it is sold: %s', (text, expected) => {
    expect(statuses(text, 'stake')).toEqual(expected)
  })
})
