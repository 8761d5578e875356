import { FONT_FAMILY } from '../text/fonts.ts'
import { intoLines } from '../text/lines.ts'
import type { Measure } from '../text/measure.ts'
import { escaped, plain } from '../xml.ts'
import { colour, type Theme, themeStyle } from './palette.ts'
import type { Picture } from './picture.ts'

const WIDTH = 460
const SIZE = 14
const MARGIN = 20
const MOST_LINES = 6

/** A picture that says why there is none: whoever shows it sees the reason, not a broken image. */
export function drawSaying(message: string, measure: Measure, theme: Theme): Picture<string> {
  const lines = intoLines(plain(message), WIDTH - 2 * MARGIN, MOST_LINES, (text) => measure(text, SIZE))
  const height = 2 * MARGIN + lines.length * 20
  const text = lines.map(
    (line, at) => `<text x="${MARGIN}" y="${MARGIN + 15 + at * 20}" font-size="${SIZE}" fill="${colour.ink}">${escaped(line)}</text>`,
  )
  const bytes = [
    `<svg xmlns="http://www.w3.org/2000/svg" class="dealgraph" viewBox="0 0 ${WIDTH} ${height}" width="${WIDTH}" height="${height}" role="img" aria-label="${escaped(message)}" font-family="${escaped(FONT_FAMILY)}">`,
    `<style>${themeStyle(theme)}</style><rect width="${WIDTH}" height="${height}" fill="${colour.ground}"/>${text.join('')}</svg>`,
  ].join('')
  return { bytes, width: WIDTH, height }
}
