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

describe('a share beside a name that is governed', () => {
  it.each([
    ['Nordkraft will acquire from Kaito Gas a 25% indirect interest in Fjord LNG.', ['stake: holder Nordkraft, in Fjord LNG, 25; planned']],
    [
      'Nordkraft and Kaito Gas have signed an agreement under which Nordkraft will acquire from Kaito Gas a 25% interest in the gas-rich Alba 4 block, offshore Norvania.',
      ['stake: holder Nordkraft, in Alba 4, 25; planned'],
    ],
    ['Nordkraft operates Fjord LNG off the coast of Norvania with a 65% stake.', ['stake: holder Nordkraft, in Fjord LNG, 65; in_effect']],
  ])('is not that one’s: %s', (text, stakes) => {
    expect(told(text).filter((fact) => fact.startsWith('stake: '))).toEqual(stakes)
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

  it('is over no more than what it is, where talks are over it', () => {
    expect(stakes('Nordkraft is in talks with Kaito Gas over a 40% interest in Fjord LNG.')).toEqual([
      'stake: holder Nordkraft, in Fjord LNG, 40; possible',
    ])
  })
})

describe('a share is not', () => {
  it.each([
    ['of a country by where the holder is from', 'The UK independent completed the disposal of its 36.4% of Fjord LNG.'],
    ['of a place by where the company is from', 'A Norwegian company and a Texas company with an 80 percent equity share in Fjord LNG agreed.'],
    ['of a country that was left', 'Nordkraft has exited Norvania, transferring its 60% in Fjord LNG to Alba Energi.'],
    ['of what somebody spends', "Alba Energi has undertaken to carry half of Nordkraft's capital expenditure."],
    ['of a country behind whose name the sentence goes on', 'It operates Fjord LNG in the north of Norvania and has a 50 percent interest.'],
  ])('%s', (_, text) => {
    expect(stakes(text).join()).not.toMatch(/holder (?:United Kingdom|Texas|Norvania|Alba Energi, in Nordkraft)/)
  })

  it('of the first of two, where the second has the other', () => {
    const text = 'Fjord LNG is 51 percent owned by Alba Energi, with the other 49 percent in the hands of Kogen Group.'
    expect([...new Set(stakes(text))]).toEqual([
      'stake: holder Alba Energi, in Fjord LNG, 51; in_effect',
      'stake: holder Kogen Group, in Fjord LNG, 49; in_effect',
    ])
  })
})

describe('what is left of a share', () => {
  it('is theirs in whose hands it is', () => {
    expect(stakes('Nordkraft owns 85% of Fjord LNG. The balance of 15 per cent is in the hands of Alba Energi.')).toContain(
      'stake: holder Alba Energi, in Fjord LNG, 15; in_effect',
    )
  })

  it('is not unreported, where it stands behind a comma', () => {
    const text = 'Lindra Storage is itself owned by Nordkraft and Alba Energi, with 45% each, and by Kogen Group, with 10%.'
    expect(stakes(text)).toEqual([
      'stake: holder Nordkraft, in Lindra Storage, 45; in_effect',
      'stake: holder Alba Energi, in Lindra Storage, 45; in_effect',
      'stake: holder Kogen Group, in Lindra Storage, 10; in_effect',
    ])
  })
})

describe('who hangs on to a share', () => {
  it('has it, be it a state', () => {
    expect(stakes('Nordkraft owns 66% of Fjord LNG. The Norwegian state hangs on to 34 percent.')).toContain(
      'stake: holder Norway, in Fjord LNG, 34; in_effect',
    )
  })
})
