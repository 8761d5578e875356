import type { ElkExtendedEdge, ElkNode } from 'elkjs/lib/elk-api.js'
import type { Layout, Point, Sketch } from './layout.ts'

/** Holders above (or before), projects below; right angles; every label on its own line (Eclipse Layout Kernel, algorithm layered). */
const OPTIONS = {
  'elk.algorithm': 'layered',
  'elk.edgeRouting': 'ORTHOGONAL',
  'elk.randomSeed': '1',
  'elk.aspectRatio': '1.6',
  'elk.padding': '[top=8,left=8,bottom=8,right=8]',
  'elk.spacing.nodeNode': '22',
  'elk.spacing.edgeNode': '14',
  'elk.spacing.edgeEdge': '12',
  'elk.spacing.componentComponent': '36',
  'elk.layered.spacing.nodeNodeBetweenLayers': '26',
  'elk.layered.spacing.edgeNodeBetweenLayers': '14',
  'elk.layered.spacing.edgeEdgeBetweenLayers': '10',
  'elk.layered.nodePlacement.bk.fixedAlignment': 'BALANCED',
} as const

/** With more lines than this the best order of crossings would take seconds: a good one has to do. */
const MANY_LINES = 100
const QUICK = { 'elk.layered.thoroughness': '1', 'elk.layered.crossingMinimization.greedySwitch.type': 'OFF' } as const

/** Node and edge ids are kept apart from slugs: ELK reads some characters its own way. */
export function elkGraph({ direction, boxes, wires }: Sketch): ElkNode {
  const ids = new Map(boxes.map(({ id }, at) => [id, `n${at}`]))
  return {
    id: 'root',
    layoutOptions: { ...OPTIONS, ...(wires.length > MANY_LINES ? QUICK : {}), 'elk.direction': direction },
    children: boxes.map(({ id, width, height }) => ({ id: ids.get(id) ?? id, width, height })),
    edges: wires.map(({ source, target, label }, at) => ({
      id: `e${at}`,
      sources: [ids.get(source) ?? source],
      targets: [ids.get(target) ?? target],
      labels:
        label === null ? [] : [{ text: 'label', ...label, layoutOptions: { 'elk.edgeLabels.inline': 'true', 'elk.edgeLabels.placement': 'CENTER' } }],
    })),
  }
}

/** The layout that ELK wrote into its graph. */
export function layoutFrom({ boxes, wires }: Sketch, { width = 0, height = 0, children = [], edges = [] }: ElkNode): Layout {
  return {
    width,
    height,
    boxes: new Map(boxes.map(({ id }, at) => [id, pointOf(children[at])])),
    wires: new Map(
      wires.map(({ id }, at) => [id, { points: pointsOf(edges[at]), label: edges[at]?.labels?.[0] ? pointOf(edges[at].labels[0]) : null }]),
    ),
  }
}

const pointOf = (placed: { readonly x?: number; readonly y?: number } | undefined): Point => ({ x: placed?.x ?? 0, y: placed?.y ?? 0 })

function pointsOf(edge: ElkExtendedEdge | undefined): readonly Point[] {
  return (edge?.sections ?? []).flatMap(({ startPoint, bendPoints = [], endPoint }) => [startPoint, ...bendPoints, endPoint].map(pointOf))
}
