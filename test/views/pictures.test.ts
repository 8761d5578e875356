import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Graph } from '../../src/graph/graph.ts'
import { NOW } from '../../src/model/clock.ts'
import { ALL_FACT_KINDS } from '../../src/model/facts/fact-kind.ts'
import { createNetworkSearch, type NetworkRequest } from '../../src/questions/network.ts'
import { createTieReader } from '../../src/questions/ties.ts'
import { networkChart } from '../../src/views/chart/network-chart.ts'
import { createSizer } from '../../src/views/draw/sizes.ts'
import type { Point } from '../../src/views/layout/layout.ts'
import { createLayouter } from '../../src/views/layout/layouter.ts'
import { transliterated } from '../../src/views/png/transliterated.ts'
import { openStudio, type Studio } from '../../src/views/studio.ts'
import { readFonts } from '../../src/views/text/fonts.ts'
import { createMeasure } from '../../src/views/text/measure.ts'
import { bundledGraph } from '../support/dossiers.ts'
import { hostileGraph } from './hostile.ts'

const request = (around: string, more: Partial<NetworkRequest> = {}): NetworkRequest => ({
  ...{ around: [around], depth: 1, kinds: ALL_FACT_KINDS, statuses: null, clock: NOW, maxNodes: 60 },
  ...more,
})

/** Whether a line of right angles passes through the box. */
function runsThrough(points: readonly Point[], { x, y, width, height }: Point & { width: number; height: number }): boolean {
  return points.slice(1).some((end, at) => {
    const start = points[at] ?? end
    return (
      Math.min(start.x, end.x) <= x + width &&
      Math.max(start.x, end.x) >= x &&
      Math.min(start.y, end.y) <= y + height &&
      Math.max(start.y, end.y) >= y
    )
  })
}

describe('pictures', () => {
  let graph: Graph
  let hostile: Graph
  let studio: Studio
  /** A studio serves one graph. */
  let hostileStudio: Studio
  beforeAll(async () => {
    graph = await bundledGraph()
    hostile = await hostileGraph()
    studio = await openStudio(createNetworkSearch(createTieReader()), '/nowhere')
    hostileStudio = await openStudio(createNetworkSearch(createTieReader()), '/nowhere')
  })
  afterAll(async () => {
    await studio.close()
    await hostileStudio.close()
    await graph.close()
    await hostile.close()
  })

  it('are the same bytes for the same question, from another studio too', async () => {
    const other = await openStudio(createNetworkSearch(createTieReader()), '/nowhere')
    const asked = request('gazprom', { depth: 2 })
    expect((await other.pictures.svg(graph, asked, 'auto')).bytes).toBe((await studio.pictures.svg(graph, asked, 'auto')).bytes)
    await other.close()
  })

  it('say shares, what is unreported, dates and disputes on their lines', async () => {
    const { bytes } = await studio.pictures.svg(graph, request('sakhalin-1'), 'auto')
    for (const text of [
      '>30%<',
      '>unreported<',
      '>operates<',
      '≠<',
      'Around Sakhalin-1',
      'reported 2013',
      'Stands on:',
      'data-slug="rosneft"',
      'data-source="exxon-mobil"',
    ])
      expect(bytes).toContain(text)
  })

  it.each([
    ['sakhalin-1', 1, 60],
    ['gazprom', 1, 60],
    ['japan', 1, 60],
    ['gazprom', 2, 60],
  ])('of %s at %i steps have no box on another, no label on a box, and each label on its own line', async (around, depth, maxNodes) => {
    const { chart } = await networkChart(graph, createNetworkSearch(createTieReader()), request(around, { depth, maxNodes }))
    const [layouter, measure] = [createLayouter(), createMeasure(await readFonts('/nowhere'))]
    const sketch = createSizer(measure).sketch(chart)
    const layout = await layouter.layOut(sketch)
    await layouter.close()
    const boxes = sketch.boxes.map((box) => ({ ...box, ...(layout.boxes.get(box.id) ?? { x: 0, y: 0 }) }))
    const labels = sketch.wires.flatMap(({ id, label }) => {
      const at = layout.wires.get(id)?.label
      return label && at ? [{ id: `label of ${id}`, ...label, ...at }] : []
    })
    const overlaps = boxes.flatMap((one, at) =>
      [...boxes.slice(at + 1), ...labels]
        .filter(
          (other) => one.x < other.x + other.width && other.x < one.x + one.width && one.y < other.y + other.height && other.y < one.y + one.height,
        )
        .map((other) => `${one.id} and ${other.id}`),
    )
    expect(overlaps).toEqual([])
    const astray = sketch.wires.flatMap(({ id, label }) => {
      const { points = [], label: at = null } = layout.wires.get(id) ?? {}
      return label && at && !runsThrough(points, { ...label, ...at }) ? [id] : []
    })
    expect(astray).toEqual([])
  })

  it('show hostile names as text, cut, with the whole name as a tooltip', async () => {
    const { bytes, width } = await hostileStudio.pictures.svg(hostile, request('hub'), 'light')
    expect(bytes).not.toMatch(/<script|<b>|\]\]>/)
    expect(bytes).toContain('&lt;script&gt;alert(1)&lt;/script&gt;')
    expect(bytes).toContain('شركة')
    expect(bytes).toContain(`W${'W'.repeat(4999)} (company)`)
    expect(bytes).toMatch(/>W+…</)
    expect(width).toBeLessThan(4000)
  })

  it('come as PNG, in which names that no font can show are spelled in Latin letters', async () => {
    const png = await hostileStudio.pictures.png(hostile, request('hub'), 'dark')
    expect([...png.bytes.slice(0, 4)]).toEqual([0x89, 0x50, 0x4e, 0x47])
    const svg = transliterated(
      '<text x="1" font-size="13" fill="x">機構</text><text x="1" font-size="13">Mitsui</text>',
      (text) => !/機/.test(text),
      (text) => text.length * 5,
    )
    expect(svg).toMatch(/^<text x="1" font-size="[\d.]+" fill="x">[A-Za-z ]+<\/text><text x="1" font-size="13">Mitsui<\/text>$/)
  })

  it('raise UnknownEntity for a slug that names nobody, and can say so', async () => {
    await expect(studio.pictures.svg(graph, request('nobody'), 'auto')).rejects.toThrow('no entity nobody')
    expect(studio.pictures.saying.svg('no <entity>', 'auto').bytes).toContain('no &lt;entity&gt;')
  })

  it('hold no more entities than asked, and say what was left out', async () => {
    const { bytes } = await studio.pictures.svg(graph, request('japan', { depth: 6, maxNodes: 12 }), 'auto')
    expect(bytes).toMatch(/Left out: \d+ further entities/)
    expect(bytes.match(/class="node/g)).toHaveLength(12)
  })
})
