import type { Chart } from '../chart/chart.ts'
import type { LayOut, Layout, Point, Sketch } from '../layout/layout.ts'
import { FONT_FAMILY } from '../text/fonts.ts'
import { intoLines } from '../text/lines.ts'
import type { Measure } from '../text/measure.ts'
import { escaped, plain } from '../xml.ts'
import { drawGraph } from './graph.ts'
import { drawLegend } from './legend.ts'
import { colour, type Theme, themeStyle } from './palette.ts'
import type { Picture } from './picture.ts'
import { createSizer } from './sizes.ts'
import { arrowHeads } from './wires.ts'

/** A chart laid out: the part of the work that themes share. */
export type Drawing = { readonly chart: Chart; readonly sketch: Sketch; readonly layout: Layout }

export async function layOutChart(chart: Chart, measure: Measure, layOut: LayOut): Promise<Drawing> {
  const sketch = createSizer(measure).sketch(chart)
  return { chart, sketch, layout: await layOut(sketch) }
}

/** The picture, and where in it the graph's upper left corner is. */
export type Drawn = Picture<string> & { readonly graphAt: Point }

const MARGIN = 20
const NARROWEST = 420
const HEADING = 17
const NOTE = 12
const SOURCE = 11
const MOST_SOURCES = 4

/** The picture: heading, graph, legend and sources on a ground of its own; the same bytes for the same drawing and theme. */
export function drawSvg({ chart, sketch, layout }: Drawing, measure: Measure, theme: Theme): Drawn {
  const inner = Math.max(NARROWEST, Math.ceil(layout.width))
  const width = inner + 2 * MARGIN
  const parts: string[] = []
  let y = MARGIN
  const write = (text: string, size: number, fill: string, most: number, bold = false) => {
    for (const line of intoLines(plain(text), inner, most, (part) => measure(part, size, bold))) {
      y += Math.round(size * 1.4)
      parts.push(`<text x="${MARGIN}" y="${y}" font-size="${size}" fill="${fill}"${bold ? ' font-weight="700"' : ''}>${escaped(line)}</text>`)
    }
  }
  write(chart.heading, HEADING, colour.ink, 2, true)
  for (const note of chart.notes) write(note, NOTE, colour.muted, 3)
  y += 12
  const left = MARGIN + Math.max(0, (inner - layout.width) / 2)
  const graphAt = { x: Math.round(left), y }
  parts.push(`<g class="graph" transform="translate(${graphAt.x} ${graphAt.y})">${drawGraph(chart, sketch, layout, createSizer(measure))}</g>`)
  y += Math.ceil(layout.height) + 12
  const legend = drawLegend(chart, measure, inner)
  parts.push(`<g transform="translate(${MARGIN} ${y})">${legend.svg}</g>`)
  y += legend.height
  if (chart.documents.length > 0) write(`Stands on: ${chart.documents.join('; ')}`, SOURCE, colour.muted, MOST_SOURCES)
  const height = y + MARGIN
  const heads = arrowHeads([...new Set(chart.lines.filter(({ directed }) => directed).map(({ kind }) => kind))].sort())
  const said = `${chart.heading}. ${chart.notes.join(' ')}`
  const bytes = [
    `<svg xmlns="http://www.w3.org/2000/svg" class="dealgraph" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" role="group" aria-label="${escaped(said)}" font-family="${escaped(FONT_FAMILY)}" direction="ltr">`,
    `<style>${themeStyle(theme)}</style><defs>${heads}</defs>`,
    `<rect class="ground" width="${width}" height="${height}" fill="${colour.ground}"/>${parts.join('')}</svg>`,
  ].join('')
  return { bytes, width, height, graphAt }
}
