// Paints SVG as PNG with resvg, whose fonts are loaded once.
import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { workerData } from 'node:worker_threads'
import { initWasm, Resvg } from '@resvg/resvg-wasm'
import { answering } from '../threads/answering.js'

const ready = readFile(createRequire(import.meta.url).resolve('@resvg/resvg-wasm/index_bg.wasm')).then(initWasm)

answering(async ({ svg, width }) => {
  await ready
  const font = { fontBuffers: workerData.fonts, defaultFontFamily: 'Arimo', sansSerifFamily: 'Arimo' }
  const resvg = new Resvg(svg, { font, fitTo: { mode: 'width', value: width } })
  const image = resvg.render()
  try {
    return { bytes: image.asPng(), width: image.width, height: image.height }
  } finally {
    image.free()
    resvg.free()
  }
})
