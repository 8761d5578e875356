import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readFonts } from '../../src/views/text/fonts.ts'
import { intoLines } from '../../src/views/text/lines.ts'
import { createMeasure } from '../../src/views/text/measure.ts'
import { escaped } from '../../src/views/xml.ts'

const fonts = await readFonts('/nowhere')
const measure = createMeasure(fonts)
const width = (text: string) => measure(text, 13)

describe('text in pictures', () => {
  it('is as wide as the font says', () => {
    expect(measure('A', 2048)).toBe(1366)
    expect(measure('AA', 10)).toBeCloseTo(2 * measure('A', 10))
    expect(measure('Gazprom', 13, true)).toBeGreaterThan(measure('Gazprom', 13))
  })

  it('takes an em for a character that no font has and that is full-width', () => {
    expect(measure('機', 13)).toBe(13)
  })

  it('is cut into lines at spaces, and ends in an ellipsis where it does not fit', () => {
    expect(intoLines('Sakhalin Oil and Gas Development Co.', 168, 2, width)).toEqual(['Sakhalin Oil and Gas', 'Development Co.'])
    expect(intoLines('Petrochemical infrastructure in the Far East of Russia', 168, 1, width)[0]).toMatch(/^Petrochemical.*…$/)
    expect(intoLines('Gazprom', 168, 2, width)).toEqual(['Gazprom'])
  })

  it('fits its lines whatever it is, tears no grapheme, and loses nothing where it fits', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'grapheme', maxLength: 200 }),
        fc.integer({ min: 30, max: 300 }),
        fc.integer({ min: 1, max: 4 }),
        (text, most, count) => {
          const lines = intoLines(text, most, count, width)
          expect(lines.length).toBeLessThanOrEqual(count)
          for (const line of lines) if ([...line].length > 2) expect(width(line)).toBeLessThanOrEqual(most + 13)
          if (!lines.at(-1)?.endsWith('…')) expect(lines.join('').replace(/\s/g, '')).toBe(text.replace(/\s/g, ''))
        },
      ),
    )
  })

  it('is escaped for XML and HTML, without what neither may hold', () => {
    expect(escaped('<a href="x">\u0007\u202e&')).toBe('&lt;a href=&quot;x&quot;&gt;\ufffd&amp;')
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(escaped(text)).not.toMatch(/[<>"'\u202a-\u202e]|(?![\t\n\r])\p{Cc}|\p{Cs}/u)
      }),
    )
  })

  it('says which characters the fonts at hand can show', () => {
    expect([fonts.cover('Роснефть Ελλάς Mitsui'), fonts.cover('機構')]).toEqual([true, false])
  })
})
