import { LRUCache } from 'lru-cache'
import type { Graph } from '../graph/graph.ts'
import type { NetworkPositions, NetworkRequest, NetworkSearch } from '../questions/network.ts'
import { versioned } from '../questions/versioned.ts'
import { type NetworkChart, networkChart } from './chart/network-chart.ts'
import type { Theme } from './draw/palette.ts'
import type { Picture } from './draw/picture.ts'
import { drawSaying } from './draw/saying.ts'
import { type Drawing, type Drawn, drawSvg, layOutChart } from './draw/svg.ts'
import type { LayOut } from './layout/layout.ts'
import type { Painter } from './png/painter.ts'
import type { Measure } from './text/measure.ts'

/** All that is shown of networks, each made once for a question and a version of the dataset. All raise UnknownEntity. */
export type Pictures = {
  /** What an answer's ETag is made of: it changes with every load. */
  readonly version: (graph: Graph) => Promise<number>
  readonly chart: (graph: Graph, request: NetworkRequest) => Promise<NetworkChart>
  readonly svg: (graph: Graph, request: NetworkRequest, theme: Theme) => Promise<Picture<string>>
  readonly png: (graph: Graph, request: NetworkRequest, theme: 'light' | 'dark') => Promise<Picture<Uint8Array>>
  /** Why there is no picture, as one. */
  readonly saying: {
    readonly svg: (message: string, theme: Theme) => Picture<string>
    readonly png: (message: string, theme: 'light' | 'dark') => Promise<Picture<Uint8Array>>
  }
  readonly positions: NetworkPositions
}

export type PicturesOptions = {
  readonly network: NetworkSearch
  readonly measure: Measure
  readonly layOut: LayOut
  readonly paint: Painter['paint']
}

/** A drawing is some hundred kilobytes, a picture up to as many. */
const MOST_DRAWINGS = 200
const MOST_BYTES = 64_000_000

export function createPictures({ network, measure, layOut, paint }: PicturesOptions): Pictures {
  const current = versioned(async (_, version) => ({
    version,
    charts: new LRUCache<string, Promise<NetworkChart>>({ max: MOST_DRAWINGS }),
    drawings: new LRUCache<string, Promise<Drawing>>({ max: MOST_DRAWINGS }),
    svgs: new LRUCache<string, Drawn>({ maxSize: MOST_BYTES, sizeCalculation: ({ bytes }) => bytes.length }),
    pngs: new LRUCache<string, Picture<Uint8Array>>({ maxSize: MOST_BYTES, sizeCalculation: ({ bytes }) => bytes.length }),
  }))
  const chart = async (graph: Graph, request: NetworkRequest) => {
    const { charts } = await current(graph)
    return once(charts, keyOf(request), () => networkChart(graph, network, request))
  }
  const drawing = async (graph: Graph, request: NetworkRequest) => {
    const { drawings } = await current(graph)
    return once(drawings, keyOf(request), async () => layOutChart((await chart(graph, request)).chart, measure, layOut))
  }
  const svg = async (graph: Graph, request: NetworkRequest, theme: Theme) => {
    const { svgs } = await current(graph)
    const key = `${theme} ${keyOf(request)}`
    const known = svgs.get(key)
    if (known) return known
    const drawn = drawSvg(await drawing(graph, request), measure, theme)
    svgs.set(key, drawn)
    return drawn
  }
  return {
    version: async (graph) => (await current(graph)).version,
    chart,
    svg,
    async png(graph, request, theme) {
      const { pngs } = await current(graph)
      const key = `${theme} ${keyOf(request)}`
      const known = pngs.get(key)
      if (known) return known
      const painted = await paint(await svg(graph, request, theme), theme)
      pngs.set(key, painted)
      return painted
    },
    saying: {
      svg: (message, theme) => drawSaying(message, measure, theme),
      png: (message, theme) => paint(drawSaying(message, measure, theme), theme),
    },
    async positions(graph, request) {
      const [{ sketch, layout }, { graphAt }] = await Promise.all([drawing(graph, request), svg(graph, request, 'auto')])
      return new Map(
        sketch.boxes.map(({ id, width, height }) => {
          const { x, y } = layout.boxes.get(id) ?? { x: 0, y: 0 }
          return [id, { x: graphAt.x + x + width / 2, y: graphAt.y + y + height / 2 }]
        }),
      )
    },
  }
}

const keyOf = (request: NetworkRequest) =>
  JSON.stringify([request.around, request.depth, request.kinds, request.statuses, request.clock, request.maxNodes])

/** Whoever asks while it is being made waits for the same; what failed is forgotten. */
function once<Made extends object>(cache: LRUCache<string, Promise<Made>>, key: string, make: () => Promise<Made>): Promise<Made> {
  const known = cache.get(key)
  if (known) return known
  const making = make()
  cache.set(key, making)
  making.catch(() => cache.delete(key))
  return making
}
