import type { EntityKind } from '../../model/entity.ts'
import type { Chart, ChartHub, ChartLine, ChartNode } from '../chart/chart.ts'
import type { Direction, Sketch } from '../layout/layout.ts'
import { intoLines } from '../text/lines.ts'
import type { Measure } from '../text/measure.ts'
import { plain } from '../xml.ts'
import { BEHIND } from './shapes.ts'

/** Sizes in pixels. */
export const SIZES = { name: 13, nameLine: 16, label: 11, labelHeight: 16, hubHeight: 20, hubSign: 16, padX: 11, padY: 8 } as const

const WIDEST = 168
const MOST_LINES = 2
const LONGEST_LABEL = 130

/** Room that a shape needs beside its text, left and right together. */
const SHAPE_ROOM: Readonly<Partial<Record<EntityKind, number>>> = {
  PUBLIC_BODY: 14,
  COUNTRY: 10,
  PERSON: 8,
  PROJECT: 8,
  CONSORTIUM: BEHIND,
  GROUP: BEHIND,
}

/** Sets text in lines, and says how large everything is. */
export type Sizer = {
  readonly nameLines: (node: ChartNode) => readonly string[]
  readonly labelOf: (telling: ChartLine | ChartHub) => string
  readonly sketch: (chart: Chart) => Sketch
}

/** A label ends in this where documents or speakers differ on it. */
export const DISPUTED = '≠'

/** Lines that leave or reach a box side by side stand so far apart. */
const LINE_ROOM = 6
/** With more lines than this at one side of a box, labels side by side would make the picture too wide: it is turned. */
const MOST_SIDE_BY_SIDE = 12

const isBold = ({ around, kind }: ChartNode) => around || kind === 'PROJECT'

export function createSizer(measure: Measure): Sizer {
  const nameLines = (node: ChartNode) => {
    const lines = intoLines(plain(node.name), WIDEST, MOST_LINES, (text) => measure(text, SIZES.name, isBold(node)))
    return lines.length > 0 ? lines : [node.slug]
  }
  const labelWidth = (text: string) => measure(text, SIZES.label)
  const labelOf = ({ label, disputed }: ChartLine | ChartHub) => {
    const [line = ''] = intoLines(plain(label), LONGEST_LABEL, 1, labelWidth)
    return line !== '' && disputed ? `${line} ${DISPUTED}` : line
  }
  return {
    nameLines,
    labelOf,
    sketch({ nodes, hubs, lines }) {
      const crowd = crowds(lines)
      const direction = Math.max(0, ...crowd.values()) > MOST_SIDE_BY_SIDE ? 'RIGHT' : 'DOWN'
      const room = (slug: string, side: Direction) => (side === direction ? 0 : (crowd.get(slug) ?? 0) * LINE_ROOM + 2 * SIZES.padY)
      const boxes = nodes.map((node) => {
        const text = nameLines(node)
        const widest = Math.max(...text.map((line) => measure(line, SIZES.name, isBold(node))))
        return {
          id: node.slug,
          width: Math.max(room(node.slug, 'RIGHT'), Math.ceil(widest + 2 * SIZES.padX + (SHAPE_ROOM[node.kind] ?? 0))),
          height: Math.max(
            room(node.slug, 'DOWN'),
            text.length * SIZES.nameLine + 2 * SIZES.padY + (node.kind === 'CONSORTIUM' || node.kind === 'GROUP' ? BEHIND : 0),
          ),
        }
      })
      const signs = hubs.map((hub) => ({ id: hub.id, width: Math.ceil(labelWidth(labelOf(hub)) + SIZES.hubSign + 14), height: SIZES.hubHeight }))
      const wires = lines.map((line) => {
        const text = labelOf(line)
        const label = text === '' ? null : { width: Math.ceil(labelWidth(text) + 10), height: SIZES.labelHeight }
        return { id: line.id, source: line.source, target: line.target, label }
      })
      return { direction, boxes: [...boxes, ...signs], wires }
    },
  }
}

/** How many lines leave or reach each box, whichever are more. */
function crowds(lines: readonly ChartLine[]): ReadonlyMap<string, number> {
  const [leaving, reaching] = [new Map<string, number>(), new Map<string, number>()]
  for (const { source, target } of lines) {
    leaving.set(source, (leaving.get(source) ?? 0) + 1)
    reaching.set(target, (reaching.get(target) ?? 0) + 1)
  }
  return new Map([...leaving.keys(), ...reaching.keys()].map((box) => [box, Math.max(leaving.get(box) ?? 0, reaching.get(box) ?? 0)]))
}
