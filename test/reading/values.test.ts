import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { spanOf } from '../../src/model/partial-date.ts'
import { quantitiesIn } from '../../src/reading/values/amount-words.ts'
import { datesIn } from '../../src/reading/values/date-words.ts'
import { sharesIn } from '../../src/reading/values/share-words.ts'

describe('shares in words', () => {
  it.each([
    ['a 30% stake', [30]],
    ['30 per cent of the shares', [30]],
    ['a 12,5 per cent interest', [12.5]],
    ['12.5 and 10 per cent, respectively', [12.5, 10]],
    ['31.1%, 28.7% and 17.7%', [31.1, 28.7, 17.7]],
    ['50 per cent plus one share', [{ over: 50 }]],
    ['27.5% minus one share', [{ about: 27.5 }]],
    ["half of Nordkraft's shares", [50]],
    ['a majority stake', [{ over: 50 }]],
    ['a 60% majority stake', [60]],
    ['a minority shareholding', [{ under: 50 }]],
    ['holds a minority interest of 10%', [10]],
    ['Alba, with a quarter.', [25]],
    ['owned 60:40 by Alba and Lindra', [60, 40]],
    ['at least a quarter of the plant', [{ min: 25 }]],
    ['up to 20%', [{ max: 20 }]],
    ['about 36 percent', [{ about: 36 }]],
    ['between 10% and 15%', [{ min: 10, max: 15 }]],
    ['a one-third stake', [{ about: 33.33 }]],
    ['a 50-50 joint venture', [50]],
    ['49pc of the terminal', [49]],
    ['about six percent of the gas', [{ about: 6 }]],
    ['Twelve percent of it', [12]],
    ['a twenty-five per cent interest', [25]],
    ['will take over a 30% stake', [30]],
  ])('reads %s', (text, shares) => {
    expect(sharesIn(text).map(({ share }) => share)).toEqual(shares)
  })

  it.each(['in 2018', '130% of last year', 'a third country', 'the majority of voters', 'split 60:50 between them'])('finds none in %s', (text) => {
    expect(sharesIn(text)).toEqual([])
  })
})

describe('quantities in words', () => {
  it.each([
    ['10 million tonnes a year', { value: 10, unit: 'Mt/year' }],
    ['up to 5 million tons of LNG a year', { upTo: 5, unit: 'Mt/year' }],
    ['1 million metric tons of liquefied natural gas a year', { value: 1, unit: 'Mt/year' }],
    ['about 0.8 million metric tons per annum', { about: 0.8, unit: 'Mt/year' }],
    ['a 9.6-mtpa plant', { value: 9.6, unit: 'Mt/year' }],
    ['2.5 bcm of gas per year', { value: 2.5, unit: 'bcm/year' }],
    ['200,000 barrels per day', { value: 200_000, unit: 'barrels/day' }],
    ['a 1,300-kilometer pipeline', { value: 1300, unit: 'km' }],
    ['nearly $20 billion', { nearly: 20e9, unit: 'USD' }],
    ['542.6 billion yen', { value: 542.6e9, unit: 'JPY' }],
    ['Y2.66 trillion', { value: 2.66e12, unit: 'JPY' }],
  ])('reads %s', (text, quantity) => {
    expect(quantitiesIn(text)[0]?.quantity).toEqual(quantity)
  })
})

describe('dates in words', () => {
  it.each([
    ['on Wednesday', '2018-09-12'],
    ['on Friday', '2018-09-07'],
    ['last week', '2018-09-03/2018-09-09'],
    ['earlier this week', '2018-09-10/2018-09-12'],
    ['last year', '2017'],
    ['in the year to last March', '2018-03'],
    ['next month', '2018-10'],
    ['in February', '2018-02'],
    ['in December', '2017-12'],
    ['expected in December', '2018-12'],
    ['the second quarter of 2026', '2026-04/2026-06'],
    ['in the second quarter', '2018-04/2018-06'],
    ['on 12 May 2031', '2031-05-12'],
    ['on May 12, 2031', '2031-05-12'],
    ['in late 2025', '2025-09/2025-12'],
    ['around 2025', '2025~'],
    ['from 2017 to 2020', '2017/2020'],
  ])('reads %s of an article of 12 September 2018', (text, date) => {
    expect(datesIn(text, '2018-09-12').map((found) => found.date)).toEqual([date])
  })

  it('keeps the edges soft where only the month of publication is known', () => {
    expect(datesIn('on Wednesday', '2018-09')[0]?.date).toBe('2018-08-26/2018-09-30')
    expect(datesIn('last year', '2018-09')[0]?.date).toBe('2017')
  })

  it('leaves what is counted from the publication unresolved where nobody gave one', () => {
    expect(datesIn('last year', null).map(({ date }) => date)).toEqual([null])
    expect(datesIn('in 2017', null).map(({ date }) => date)).toEqual(['2017'])
    expect(datesIn('In 2017, it failed; in 2,017 cases, not.', null).map(({ date }) => date)).toEqual(['2017'])
  })

  it('says by when and from when', () => {
    expect(datesIn('by 2018', '2013').map(({ date, side }) => [date, side])).toEqual([['2018', 'by']])
    expect(datesIn('since 2011', '2013').map(({ date, side }) => [date, side])).toEqual([['2011', 'from']])
  })

  it('gives only dates that there are, inside the text', () => {
    const words = fc.constantFrom(
      'on',
      'in',
      'by',
      'February',
      '30',
      '31',
      'May',
      '2031',
      'last',
      'next',
      'week',
      'quarter',
      'first',
      'half',
      'of',
      'late',
      'Monday',
      ',',
      '1',
      '99',
    )
    fc.assert(
      fc.property(fc.array(words, { maxLength: 12 }), fc.constantFrom('2018-09-12', '2018-09', '2018', '2017/2018', null), (list, published) => {
        const text = list.join(' ')
        for (const { start, end, date } of datesIn(text, published)) {
          expect(text.slice(start, end).trim()).not.toBe('')
          if (date !== null) expect(spanOf(date)).not.toBeNull()
        }
      }),
    )
  })
})
