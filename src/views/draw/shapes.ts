import type { EntityKind } from '../../model/entity.ts'

export type Rect = { readonly x: number; readonly y: number; readonly width: number; readonly height: number }
type Paint = { readonly fill: string; readonly edge: string }

const CORNER = 5
const CUT = 8
const NOTCH = 9
/** How far the box behind stands out. */
export const BEHIND = 4
/** A tall pill is round only so far. */
const MOST_ROUND = 48

const polygon = (points: readonly (readonly [number, number])[], { fill, edge }: Paint) =>
  `<polygon points="${points.map(([x, y]) => `${round(x)},${round(y)}`).join(' ')}" fill="${fill}" stroke="${edge}"/>`

const box = ({ x, y, width, height }: Rect, { fill, edge }: Paint, radius = CORNER, extra = '') =>
  `<rect x="${round(x)}" y="${round(y)}" width="${round(width)}" height="${round(height)}" rx="${round(radius)}" fill="${fill}" stroke="${edge}"${extra}/>`

/** Two boxes, one behind the other, within the rectangle: lines end at its edge. */
const doubled = ({ x, y, width, height }: Rect, paint: Paint, extra = '') => {
  const size = { width: width - BEHIND, height: height - BEHIND }
  return box({ x: x + BEHIND, y, ...size }, paint, CORNER, extra) + box({ x, y: y + BEHIND, ...size }, paint, CORNER, extra)
}

/** The shape of each kind of entity: told apart without their colours too. */
const SHAPES: Readonly<Record<EntityKind, (rect: Rect, paint: Paint) => string>> = {
  COMPANY: (rect, paint) => box(rect, paint),
  PUBLIC_BODY: ({ x, y, width: w, height: h }, paint) =>
    polygon(
      [
        [x + CUT, y],
        [x + w - CUT, y],
        [x + w, y + h / 2],
        [x + w - CUT, y + h],
        [x + CUT, y + h],
        [x, y + h / 2],
      ],
      paint,
    ),
  ORGANIZATION: (rect, paint) => {
    const { x, y, width } = rect
    return `${box(rect, paint, 2)}<path d="M${round(x)} ${round(y + 3)}h${round(width)}" stroke="${paint.edge}" fill="none"/>`
  },
  COUNTRY: ({ x, y, width: w, height: h }, paint) =>
    polygon(
      [
        [x, y],
        [x + w, y],
        [x + w - NOTCH, y + h / 2],
        [x + w, y + h],
        [x, y + h],
      ],
      paint,
    ),
  PERSON: (rect, paint) => box(rect, paint, Math.min(rect.height, MOST_ROUND) / 2),
  CONSORTIUM: (rect, paint) => doubled(rect, paint),
  GROUP: (rect, paint) => doubled(rect, paint, ' stroke-dasharray="4 3"'),
  PROJECT: ({ x, y, width: w, height: h }, paint) => {
    const cut = Math.min(CUT, h / 3)
    return polygon(
      [
        [x + cut, y],
        [x + w - cut, y],
        [x + w, y + cut],
        [x + w, y + h - cut],
        [x + w - cut, y + h],
        [x + cut, y + h],
        [x, y + h - cut],
        [x, y + cut],
      ],
      paint,
    )
  },
}

export function shapeOf(kind: EntityKind, rect: Rect, paint: Paint): string {
  return SHAPES[kind](rect, paint)
}

/** Where the middle of the text is, from the middle of the rectangle. */
export function textShift(kind: EntityKind): { readonly x: number; readonly y: number } {
  if (kind === 'COUNTRY') return { x: -NOTCH / 2, y: 0 }
  return kind === 'CONSORTIUM' || kind === 'GROUP' ? { x: -BEHIND / 2, y: BEHIND / 2 } : { x: 0, y: 0 }
}

/** A tenth of a pixel is exact enough, and keeps files small and alike. */
export const round = (value: number) => Math.round(value * 10) / 10
