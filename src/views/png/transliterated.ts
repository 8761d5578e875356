import anyAscii from 'any-ascii'
import type { Measure } from '../text/measure.ts'
import { escaped } from '../xml.ts'

/**
 * The drawing with text that no font at hand can show spelled in Latin letters, no wider than before: better than boxes.
 * FONT_DIR, or the system, brings fonts for other scripts.
 */
export function transliterated(svg: string, cover: (text: string) => boolean, measure: Measure): string {
  return svg.replace(
    /<text ([^>]*?)font-size="([\d.]+)"([^>]*)>([^<]*)<\/text>/g,
    (whole, before: string, size: string, after: string, text: string) => {
      const said = unescaped(text)
      if (cover(said)) return whole
      const spelled = anyAscii(said)
      const fits = Math.min(1, measure(said, 1) / Math.max(measure(spelled, 1), 0.1))
      return `<text ${before}font-size="${Math.round(Number(size) * fits * 10) / 10}"${after}>${escaped(spelled)}</text>`
    },
  )
}

const unescaped = (text: string) =>
  text.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&quot;', '"').replaceAll('&#39;', "'").replaceAll('&amp;', '&')
