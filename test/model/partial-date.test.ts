import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { dayNumber, isDay, meetDates, spanOf } from '../../src/model/partial-date.ts'

const day = fc.date({ min: new Date('1900-01-01'), max: new Date('2100-12-31'), noInvalidDate: true }).map((date) => date.toISOString().slice(0, 10))

describe('a partial date', () => {
  it.each([
    ['2018', '2018-01-01', '2018-12-31'],
    ['2018-09', '2018-09-01', '2018-09-30'],
    ['2024-02', '2024-02-01', '2024-02-29'],
    ['2018-09-11', '2018-09-11', '2018-09-11'],
    ['2017/2020', '2017-01-01', '2020-12-31'],
    ['/2018', '0000-01-01', '2018-12-31'],
    ['2018/', '2018-01-01', '9999-12-31'],
    ['2025~', '2025-01-01', '2025-12-31'],
  ])('%s lies from %s to %s', (date, earliest, latest) => {
    expect(spanOf(date)).toEqual({ earliest, latest })
  })

  it.each(['', '/', '18', '2018-13', '2018-02-29', '2018-9', '2020/2017', '2018-09-11T00:00', '0000', 'last week'])('refuses %j', (date) => {
    expect(spanOf(date)).toBeNull()
  })

  it('spans exactly the day that it names', () => {
    fc.assert(
      fc.property(day, (text) => {
        expect(spanOf(text)).toEqual({ earliest: text, latest: text })
        expect(isDay(text)).toBe(true)
        expect(new Date(dayNumber(text) * 86_400_000).toISOString().slice(0, 10)).toBe(text)
      }),
    )
  })

  it('meets another in the narrower, and not at all where no day serves both', () => {
    expect(meetDates('2018', '2018-09')).toBe('2018-09')
    expect(meetDates('2018-09', '2018')).toBe('2018-09')
    expect(meetDates('2018-09', '2018-10')).toBeNull()
  })
})
