import type { NetworkSearch } from '../questions/network.ts'
import { createLayouter } from './layout/layouter.ts'
import { createPictures, type Pictures } from './pictures.ts'
import { createPainter } from './png/painter.ts'
import { readFonts } from './text/fonts.ts'
import { createMeasure } from './text/measure.ts'

/** Pictures, and the threads that make them. */
export type Studio = { readonly pictures: Pictures; readonly close: () => Promise<void> }

/** Reads the fonts (see readFonts) and starts the thread for layouts, so that the first picture is not the slow one. */
export async function openStudio(network: NetworkSearch, fontFolder: string | undefined): Promise<Studio> {
  const fonts = await readFonts(fontFolder)
  const measure = createMeasure(fonts)
  const [layouter, painter] = [createLayouter(), createPainter(fonts, measure)]
  layouter.warmUp()
  return {
    pictures: createPictures({ network, measure, layOut: layouter.layOut, paint: painter.paint }),
    async close() {
      await Promise.all([layouter.close(), painter.close()])
    },
  }
}
