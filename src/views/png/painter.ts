import { painted } from '../draw/palette.ts'
import type { Picture } from '../draw/picture.ts'
import type { Fonts } from '../text/fonts.ts'
import type { Measure } from '../text/measure.ts'
import { createThread, type Thread } from '../threads/thread.ts'
import { transliterated } from './transliterated.ts'

/** Paints a drawing as PNG, in a thread of its own. */
export type Painter = Pick<Thread<never, never>, 'close'> & {
  readonly paint: (svg: Picture<string>, theme: 'light' | 'dark') => Promise<Picture<Uint8Array>>
}

/** Twice the size for sharp screens, unless that makes too many pixels. */
const SCALE = 2
const MOST_PIXELS = 24_000_000

/** How large the PNG of a drawing is. */
export function pngSize({ width, height }: { readonly width: number; readonly height: number }): { readonly width: number; readonly height: number } {
  const scale = Math.min(SCALE, Math.sqrt(MOST_PIXELS / (width * height)))
  return { width: Math.max(1, Math.round(width * scale)), height: Math.max(1, Math.round(height * scale)) }
}

export function createPainter(fonts: Fonts, measure: Measure): Painter {
  type Asked = { readonly svg: string; readonly width: number }
  const { ask, close } = createThread<Asked, Picture<Uint8Array>>(new URL('./worker.js', import.meta.url), { fonts: fonts.files })
  return {
    paint(drawing, theme) {
      const svg = transliterated(painted(drawing.bytes.replace(/<style>.*?<\/style>/, ''), theme), fonts.cover, measure)
      return ask({ svg, width: pngSize(drawing).width })
    },
    close,
  }
}
