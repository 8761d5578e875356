import { describe, expect, it } from 'vitest'
import { read, statuses, told } from './support.ts'

describe('what is only possible', () => {
  it('is possible by a word before it too', () => {
    expect(told('The tariff will hurt both, possibly creating friction between Norvania and Oststaat.')).toContain(
      'relation: from Norvania, to Oststaat; possible',
    )
  })

  it('is a figure of what has only been under discussion', () => {
    expect(statuses('Skarvik Pipeline, with a capacity of 30 bcm a year, has been under discussion since 2010.', 'figure')).toEqual(['possible'])
    expect(statuses('Skarvik Pipeline, with a capacity of 30 bcm a year, has been under repair.', 'figure')).toEqual(['in_effect'])
  })

  it('is no share that somebody has denied reports of', () => {
    expect(statuses('Oststaat has denied press reports that state-owned Alba Energy Ltd sought a minority interest in Fjord LNG.', 'stake')).toEqual([
      'rejected',
    ])
  })

  it.each([
    ["The agreement contemplates Nordkraft's 25% stake in Fjord LNG.", 'possible'],
    ["The agreement envisages Nordkraft's 25% stake in Fjord LNG.", 'planned'],
    ["It contemplates Nordkraft's 25% participation in the equity of Fjord LNG.", 'possible'],
    ['It contemplates Nordkraft holding 25% of Fjord LNG.', 'possible'],
    ["The agreement provides for Nordkraft's 25% participation in Fjord LNG.", 'possible'],
    ["The parties are examining Nordkraft's 25% stake in Fjord LNG.", 'possible'],
    ['Alba Energy offered Nordkraft a 25% stake in Fjord LNG.', 'possible'],
    ["Alba Energy offered Nordkraft's 25% stake in Fjord LNG to others.", 'in_effect'],
    ["Kaito Gas contemplates a purchase of Nordkraft's 25% stake in Fjord LNG.", 'in_effect'],
  ])('is a share that an agreement thinks of, and none that somebody has: %s', (text, status) => {
    expect(statuses(text, 'stake')).toContain(status)
  })

  it('is a supply that is only spoken of', () => {
    expect(told('The two sides discussed deliveries of Norvanian gas. Russian gas supplies to Iran continue.')).toContain(
      'supply: supplier Russia, buyer Iran; in_effect',
    )
    expect(told('The two sides discussed supplies of Russian gas to Iran.')).toEqual(['supply: supplier Russia, buyer Iran; possible'])
  })

  it.each([
    ['Talks between Lena Holm and Kenji Ito never took place.', 'rejected'],
    ['Talks between Lena Holm and Kenji Ito were postponed until autumn.', 'stalled'],
    ['Lena Holm has suspended talks with Kenji Ito.', 'stalled'],
    ['Shares rose ahead of a long-awaited meeting between Lena Holm and Kenji Ito.', 'planned'],
    ['Lena Holm had asked for talks with Kenji Ito.', 'possible'],
    ['They spoke of a call between Lena Holm and Kenji Ito that officials had suggested could come within days.', 'possible'],
    ['Talks between Lena Holm and Kenji Ito were useful.', 'done'],
  ])('is no meeting: %s', (text, status) => {
    expect(statuses(text, 'talks')).toEqual([status])
  })

  it('is a supply that has been halted since a day that is past', () => {
    const [supply] = read('Supplies of gas from Nordkraft to Kaito Gas have been halted since March.').proposals
    expect([supply?.status, supply?.dates]).toEqual(['STALLED', { period: '2031-03/' }])
  })

  it('is planned where it had been expected', () => {
    expect(told('A call between Lena Holm and Kenji Ito had been expected this week.')).toEqual(['talks: parties Lena Holm + Kenji Ito; planned'])
    expect(told('Lena Holm will hold talks with Kenji Ito.')).toContain('talks: parties Lena Holm + Kenji Ito; planned')
  })

  it.each([
    ['Under the proposal, Nordkraft would own 60% of Fjord LNG, Alba Gas 25% and Lindra Oil 15%.', 'planned'],
    ['Nordkraft may take 20% of Fjord LNG, Alba Gas 10% and Lindra Oil 5%.', 'possible'],
    ['Fjord LNG could be owned by Alba Gas (60%) and Lindra Oil (40%).', 'possible'],
    ['The term sheet gives Nordkraft 60% of Fjord LNG, Alba Gas 30% and Lindra Oil 10%.', 'possible'],
    ['The sale gives Nordkraft 60% of Fjord LNG, Alba Gas 30% and Lindra Oil 10%.', 'in_effect'],
    ['Under a framework being negotiated, Nordkraft holds 51% of Fjord LNG and Alba Gas 49%.', 'possible'],
    ['Nordkraft owns 60% of Fjord LNG, Alba Gas 25% and Lindra Oil 15%.', 'in_effect'],
    ['Nordkraft, which plans to expand, holds 60% of Fjord LNG, Alba Gas 25% and Lindra Oil 15%.', 'in_effect'],
  ])('is so for every holder of a list: %s', (text, status) => {
    expect(told(text).filter((fact) => fact.startsWith('stake: ')).length).toBeGreaterThan(1)
    expect(statuses(text, 'stake')).toEqual([status])
  })

  it.each([
    ['The memorandum of understanding between Nordkraft and Kaito Gas has yet to be signed.', 'planned'],
    ['A contract between Nordkraft and Kaito Gas could be signed in June.', 'possible'],
    ['The agreement between Nordkraft and Kaito Gas fell through.', 'rejected'],
    ['Nordkraft discussed a supply contract between Alba Gas and Kaito Gas.', 'possible'],
    ['A supply contract between Nordkraft and Kaito Gas was never signed.', 'rejected'],
    ['Kaito Gas had agreed to buy a 30% stake in Fjord LNG from Nordkraft, but the deal lapsed.', 'rejected'],
    ['No agreement between Nordkraft and Kaito Gas is known.', 'rejected'],
    ['A draft agreement between Nordkraft and Kaito Gas is with the ministry.', 'possible'],
    ['The agreement between Nordkraft and Kaito Gas does not exist.', 'rejected'],
    ['Nordkraft and Kaito Gas have dissolved their joint venture.', 'ended'],
    ['The agreement between Nordkraft and Kaito Gas was welcomed.', 'agreed'],
  ])('is no deal yet: %s', (text, status) => {
    expect(statuses(text, 'deal')).toEqual([status])
  })

  it('is a stake that somebody is allowed to buy', () => {
    const facts = told('Norvania has permitted Nordkraft to purchase a 30% stake in Fjord LNG.')
    expect(facts).toContain('stake: holder Nordkraft, in Fjord LNG, 30; possible')
    expect(facts).toContain('deal: parties Norvania (grantor) + Nordkraft (grantee), concerns Fjord LNG; agreed')
  })

  const HEDGED = ['may', 'might', 'could', 'is considering whether to', 'is interested in the option to', 'would consider, if prices fall, to']
  it.each(HEDGED)('is never drafted as in effect: %s', (hedge) => {
    for (const rest of [
      'hold a 30% stake in Fjord LNG.',
      'buy a 30% stake in Fjord LNG from Kaito Gas.',
      'supply LNG to Kaito Gas.',
      'operate Fjord LNG.',
      'impose sanctions on Oststaat.',
    ])
      for (const fact of told(`Nordkraft ${hedge} ${rest}`)) expect(fact).not.toMatch(/; (?:in_effect|done|agreed)$/)
  })
})

describe('what lasts', () => {
  it.each([
    'Until last year, Nordkraft held 15% of Fjord LNG.',
    'Nordkraft owned 33% of Fjord LNG until it pulled out.',
    'At the time, Nordkraft owned 12.5% of Fjord LNG.',
    'Before the sale, Nordkraft held 45% of Fjord LNG and Kaito Gas 55%.',
    'Nordkraft had a 9% stake in Fjord LNG but sold it.',
    'Nordkraft, the former operator of Fjord LNG, has left.',
    'Nordkraft resigned as operator of Fjord LNG.',
    'Until its exit in 2029, Nordkraft was a shareholder in Fjord LNG with 10%, alongside Kaito Gas with 5%.',
    'The former shareholders of Fjord LNG include Alba Gas (10%) and Lindra Oil (15%).',
    'Nordkraft, the operator of Fjord LNG until 2029, has left.',
  ])('is over by its words: %s', (text) => {
    expect(statuses(text, 'stake', 'relation')).toEqual(['ended'])
  })

  it.each([
    'Fjord LNG, operated by Nordkraft until 2045, is on time.',
    'Nordkraft has owned 33% of Fjord LNG since 2020.',
    'Nordkraft, the operator of Fjord LNG, has left the talks.',
  ])('is not over: %s', (text) => {
    expect(statuses(text, 'stake', 'relation')).toEqual(['in_effect'])
  })

  it('is planned, where what has it would only do something', () => {
    expect(statuses('The Skarvik Pipeline, with a length of some 300 kilometres, would carry gas to Kaito.', 'figure')).toEqual(['planned'])
    expect(statuses('The Skarvik Pipeline, with a length of some 300 kilometres, carries gas to Kaito.', 'figure')).toEqual(['in_effect'])
  })

  it.each(['Nordkraft is a candidate for operator of Fjord LNG.', 'Nordkraft, the would-be operator of Fjord LNG, waits.'])(
    'is not yet: %s',
    (text) => {
      expect(told(text)).toEqual(['relation: from Nordkraft, to Fjord LNG; possible'])
    },
  )

  it('ends when the words say, and began when they say', () => {
    const dates = (text: string) => read(text).proposals.map((proposal) => proposal.dates)
    expect(dates('Until 2029, Nordkraft held 15% of Fjord LNG.')).toEqual([{ until: '2029' }])
    expect(dates('Nordkraft, which had owned 25% of Fjord LNG since 2015, is content.')).toEqual([{ since: '2015' }])
  })
})

describe('a stake', () => {
  it.each([
    ['Nordkraft has talked of acquiring about 10% of Fjord LNG.', ['possible']],
    ['Nordkraft has the right to take a 10% stake in Fjord LNG.', ['possible']],
    ['Fjord LNG is late. Two funds, Alba Fund and Lindra Fund, are looking at 10% and 15%.', ['possible']],
    ['The ban would be awkward for Nordkraft, which has 21 percent of Fjord LNG.', ['in_effect']],
    ['It would go to Nordkraft, which would have 21 percent of Fjord LNG.', ['planned']],
  ])('is what is said of it: %s', (text, expected) => {
    expect(statuses(text, 'stake')).toEqual(expected)
  })
})

describe('a cost', () => {
  it('that is an estimate is of what is not built', () => {
    expect(statuses('Fjord LNG is estimated to cost $30 billion.', 'figure')).toEqual(['planned'])
    expect(statuses('Fjord LNG cost $30 billion.', 'figure')).toEqual(['in_effect'])
  })
})

describe('a permit', () => {
  it('is granted, whatever it gives the right to', () => {
    expect(statuses('Norvania has granted Nordkraft the right to export LNG for 30 years.', 'deal')).toEqual(['agreed'])
    expect(statuses('The Department of Energy has issued a notice to proceed to Nordkraft.', 'deal')).toEqual(['agreed'])
  })
})
