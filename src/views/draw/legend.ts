import { ALL_ENTITY_KINDS, type EntityKind } from '../../model/entity.ts'
import { ALL_FACT_KINDS, type FactKind } from '../../model/facts/fact-kind.ts'
import type { Chart } from '../chart/chart.ts'
import type { Measure } from '../text/measure.ts'
import { escaped } from '../xml.ts'
import { colour } from './palette.ts'
import { round, shapeOf } from './shapes.ts'
import { DISPUTED } from './sizes.ts'
import { dashes, STROKES, type Stroke } from './wires.ts'

const SIZE = 11
const ROW = 20
const SIGN = 26
const GAP = 16

const ENTITY_WORDS: Readonly<Record<EntityKind, string>> = {
  COMPANY: 'company',
  PUBLIC_BODY: 'public body',
  ORGANIZATION: 'organization',
  COUNTRY: 'country',
  PERSON: 'person',
  CONSORTIUM: 'consortium',
  GROUP: 'group',
  PROJECT: 'project',
}
const STROKE_WORDS: Readonly<Record<Stroke, string>> = {
  solid: 'in effect, agreed or done',
  dashed: 'possible, planned or under way',
  dotted: 'stalled, ended or rejected',
}

type Item = { readonly text: string; readonly sign: (x: number, y: number) => string }

/** What the shapes, colours and strokes of this chart mean, and nothing that is not in it, in rows within the width. */
export function drawLegend(chart: Chart, measure: Measure, width: number): { readonly svg: string; readonly height: number } {
  const items = [...entityItems(chart), ...lineItems(chart)]
  let [x, y] = [0, 0]
  const drawn = items.map(({ text, sign }) => {
    const size = SIGN + 6 + measure(text, SIZE)
    if (x > 0 && x + size > width) [x, y] = [0, y + ROW]
    const at = x
    x += size + GAP
    return `${sign(at, y)}<text x="${round(at + SIGN + 6)}" y="${y + 13}" font-size="${SIZE}" fill="${colour.muted}">${escaped(text)}</text>`
  })
  return { svg: `<g class="legend" role="img" aria-label="Legend">${drawn.join('')}</g>`, height: items.length > 0 ? y + ROW : 0 }
}

function entityItems({ nodes }: Chart): readonly Item[] {
  return ALL_ENTITY_KINDS.filter((kind) => nodes.some((node) => node.kind === kind)).map((kind) => ({
    text: ENTITY_WORDS[kind],
    sign: (x, y) => shapeOf(kind, { x: x + 1, y: y + 3, width: 24, height: 13 }, { fill: colour.fill(kind), edge: colour.edge(kind) }),
  }))
}

function lineItems({ lines, hubs }: Chart): readonly Item[] {
  const telling = [...lines, ...hubs]
  const kinds = ALL_FACT_KINDS.filter((kind) => telling.some((one) => one.kind === kind))
  const strokes = (Object.keys(STROKE_WORDS) as Stroke[]).filter((stroke) => telling.some(({ status }) => STROKES[status] === stroke))
  const stroke = (ink: string, how: Stroke) => (x: number, y: number) =>
    `<path d="M${round(x)} ${y + 9.5}h${SIGN - 2}" fill="none" stroke="${ink}" stroke-width="1.5"${dashes(how)}/>`
  return [
    ...kinds.map((kind: FactKind) => ({ text: kind.toLowerCase(), sign: stroke(colour.line(kind), 'solid') })),
    ...strokes.map((how) => ({ text: STROKE_WORDS[how], sign: stroke(colour.muted, how) })),
    ...(telling.some(({ disputed }) => disputed)
      ? [
          {
            text: 'sources or speakers differ',
            sign: (x: number, y: number) =>
              `<text x="${round(x + SIGN / 2)}" y="${y + 14}" font-size="13" text-anchor="middle" fill="${colour.muted}">${DISPUTED}</text>`,
          },
        ]
      : []),
  ]
}
