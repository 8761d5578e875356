import type { FactKind } from '../../model/facts/fact-kind.ts'
import type { FactStatus } from '../../model/status.ts'
import type { Point } from '../layout/layout.ts'
import { colour } from './palette.ts'
import { round } from './shapes.ts'

const RADIUS = 6

/** A path through the points, its corners rounded. */
export function pathThrough(points: readonly Point[]): string {
  const [first, ...rest] = points
  if (!first) return ''
  const bends = rest.slice(0, -1).map((corner, at) => {
    const [before, after] = [points[at] ?? corner, rest[at + 1] ?? corner]
    const [into, out] = [towards(corner, before), towards(corner, after)]
    return `L${into.x} ${into.y}Q${round(corner.x)} ${round(corner.y)} ${out.x} ${out.y}`
  })
  const last = rest.at(-1)
  return `M${round(first.x)} ${round(first.y)}${bends.join('')}${last ? `L${round(last.x)} ${round(last.y)}` : ''}`
}

/** The point on the way to another at which a corner begins to bend: half of a short way. */
function towards(from: Point, to: Point): Point {
  const length = Math.hypot(to.x - from.x, to.y - from.y)
  const part = length === 0 ? 0 : Math.min(RADIUS, length / 2) / length
  return { x: round(from.x + (to.x - from.x) * part), y: round(from.y + (to.y - from.y) * part) }
}

export type Stroke = 'solid' | 'dashed' | 'dotted'

/** How far a fact has come, by the line: it holds or was done; it is to come; it does not go on. */
export const STROKES: Readonly<Record<FactStatus, Stroke>> = {
  IN_EFFECT: 'solid',
  AGREED: 'solid',
  DONE: 'solid',
  POSSIBLE: 'dashed',
  PLANNED: 'dashed',
  UNDER_WAY: 'dashed',
  STALLED: 'dotted',
  ENDED: 'dotted',
  REJECTED: 'dotted',
}

const DASHES: Readonly<Record<Stroke, string>> = {
  solid: '',
  dashed: ' stroke-dasharray="6 4"',
  dotted: ' stroke-dasharray="1.5 4" stroke-linecap="round"',
}

export const dashes = (stroke: Stroke) => DASHES[stroke]

const arrowId = (kind: FactKind) => `dg-arrow-${kind.toLowerCase()}`

/** The arrow heads that lines of these kinds end in. */
export function arrowHeads(kinds: readonly FactKind[]): string {
  return kinds
    .map(
      (kind) =>
        `<marker id="${arrowId(kind)}" viewBox="0 0 8 8" refX="7.5" refY="4" markerWidth="8" markerHeight="8" markerUnits="userSpaceOnUse" orient="auto"><path d="M0 .5 8 4 0 7.5Z" fill="${colour.line(kind)}"/></marker>`,
    )
    .join('')
}

export const arrow = (kind: FactKind) => ` marker-end="url(#${arrowId(kind)})"`
