import { ENTITY_KINDS } from '../../model/entity.ts'
import type { Chart, ChartHub, ChartLine, ChartNode } from '../chart/chart.ts'
import type { Box, Layout, Point, Sketch } from '../layout/layout.ts'
import { escaped } from '../xml.ts'
import { colour } from './palette.ts'
import { round, shapeOf, textShift } from './shapes.ts'
import { SIZES, type Sizer } from './sizes.ts'
import { arrow, dashes, pathThrough, STROKES } from './wires.ts'

/** The nodes and lines of a chart where the layout put them: lines below, labels above them, nodes on top. */
export function drawGraph(chart: Chart, sketch: Sketch, layout: Layout, sizer: Sizer): string {
  const sizes = new Map(sketch.boxes.map((box) => [box.id, box]))
  const wires = chart.lines.map((line) => drawLine(line, layout.wires.get(line.id)?.points ?? []))
  const labels = chart.lines.map((line, at) =>
    drawLabel(line, sizer.labelOf(line), sketch.wires[at]?.label ?? null, layout.wires.get(line.id)?.label ?? null),
  )
  const hubs = chart.hubs.map((hub) => drawHub(hub, sizer.labelOf(hub), placed(hub.id, sizes, layout)))
  const nodes = chart.nodes.map((node) => drawNode(node, sizer.nameLines(node), placed(node.slug, sizes, layout)))
  return [...wires, ...labels, ...hubs, ...nodes].join('')
}

type Placed = Box & Point
function placed(id: string, sizes: ReadonlyMap<string, Box>, layout: Layout): Placed {
  return { ...(sizes.get(id) ?? { id, width: 0, height: 0 }), ...(layout.boxes.get(id) ?? { x: 0, y: 0 }) }
}

/** Attributes by which scripts find what belongs together. */
const data = ({ source, target, facts }: ChartLine) =>
  `data-source="${escaped(source)}" data-target="${escaped(target)}" data-facts="${escaped(facts.join(' '))}"`

function drawLine(line: ChartLine, points: readonly Point[]): string {
  const stroke = `fill="none" stroke="${colour.line(line.kind)}" stroke-width="1.5"${dashes(STROKES[line.status])}`
  const path = `<path d="${pathThrough(points)}" ${stroke}${line.directed ? arrow(line.kind) : ''}/>`
  return `<g class="line" role="img" ${data(line)}><title>${escaped(line.title)}</title>${path}</g>`
}

function drawLabel(line: ChartLine, text: string, size: { width: number; height: number } | null, at: Point | null): string {
  if (!size || !at) return ''
  const pill = `<rect x="${round(at.x)}" y="${round(at.y)}" width="${size.width}" height="${size.height}" rx="8" fill="${colour.ground}"/>`
  return `<g class="label" aria-hidden="true" ${data(line)}><title>${escaped(line.title)}</title>${pill}${label(text, at.x + size.width / 2, at.y + 12, colour.line(line.kind))}</g>`
}

const label = (text: string, x: number, y: number, fill: string, anchor = 'middle') =>
  `<text x="${round(x)}" y="${round(y)}" font-size="${SIZES.label}" text-anchor="${anchor}" fill="${fill}">${escaped(text)}</text>`

function drawHub(hub: ChartHub, text: string, { x, y, width, height }: Placed): string {
  const ink = colour.line(hub.kind)
  const pill = `<rect x="${round(x)}" y="${round(y)}" width="${width}" height="${height}" rx="${height / 2}" fill="${colour.ground}" stroke="${ink}"${dashes(STROKES[hub.status])}/>`
  const [cx, cy] = [x + 11, y + height / 2]
  const diamond = `<path d="M${round(cx - 5)} ${round(cy)} ${round(cx)} ${round(cy - 5)} ${round(cx + 5)} ${round(cy)} ${round(cx)} ${round(cy + 5)}Z" fill="${ink}"/>`
  return `<g class="hub" role="img" tabindex="0" aria-label="${escaped(hub.title)}" data-hub="${escaped(hub.id)}" data-facts="${escaped(hub.facts.join(' '))}"><title>${escaped(hub.title)}</title>${pill}${diamond}${label(text, x + SIZES.hubSign + 3, y + 14, ink, 'start')}</g>`
}

function drawNode(node: ChartNode, lines: readonly string[], rect: Placed): string {
  const { slug, name, kind, around, hidden } = node
  const paint = { fill: colour.fill(kind), edge: colour.edge(kind) }
  const more = hidden > 0 ? `, ${hidden} more not shown` : ''
  const said = `${name} (${ENTITY_KINDS[kind].label.replace(/(?<=[a-z])(?=[A-Z])/, ' ').toLowerCase()})${more}`
  const weight = around || kind === 'PROJECT' ? ' font-weight="700"' : ''
  const shift = textShift(kind)
  const text = lines.map(
    (line, at) =>
      `<text x="${round(rect.x + rect.width / 2 + shift.x)}" y="${round(rect.y + rect.height / 2 + shift.y + 4.5 + (at - (lines.length - 1) / 2) * SIZES.nameLine)}" font-size="${SIZES.name}" text-anchor="middle" fill="${colour.ink}"${weight}>${escaped(line)}</text>`,
  )
  const frame = around ? ' stroke-width="2.2"' : ' stroke-width="1.2"'
  return `<g class="node${around ? ' around' : ''}" role="img" tabindex="0" aria-label="${escaped(said)}" data-slug="${escaped(slug)}" data-kind="${kind}"${frame}><title>${escaped(said)}</title>${shapeOf(kind, rect, paint)}<g stroke="none">${text.join('')}</g>${hidden > 0 ? badge(hidden, rect, paint.edge) : ''}</g>`
}

/** How many neighbours are not shown: "+7" at the lower right corner. */
function badge(hidden: number, rect: Placed, edge: string): string {
  const text = `+${hidden}`
  const width = 10 + text.length * 5.6
  const [x, y] = [rect.x + rect.width - width + 7, rect.y + rect.height - 7]
  return `<g class="more" stroke="none"><rect x="${round(x)}" y="${round(y)}" width="${round(width)}" height="13" rx="6.5" fill="${edge}"/><text x="${round(x + width / 2)}" y="${round(y + 10)}" font-size="9.5" font-weight="700" text-anchor="middle" fill="${colour.ground}">${text}</text></g>`
}
