import { monitorEventLoopDelay } from 'node:perf_hooks'
import { gzipSync } from 'node:zlib'
import { openGrafeo } from '../src/graph/grafeo.ts'
import { createGraph } from '../src/graph/graph.ts'
import { loadDossier } from '../src/graph/load/load.ts'
import { NOW } from '../src/model/clock.ts'
import { ALL_FACT_KINDS } from '../src/model/facts/fact-kind.ts'
import { createNetworkSearch } from '../src/questions/network.ts'
import { createTieReader } from '../src/questions/ties.ts'
import { createSizer } from '../src/views/draw/sizes.ts'
import { createLayouter } from '../src/views/layout/layouter.ts'
import { createAssets } from '../src/views/pages/assets.ts'
import { openStudio } from '../src/views/studio.ts'
import { readFonts } from '../src/views/text/fonts.ts'
import { createMeasure } from '../src/views/text/measure.ts'
import { machine } from './engines.ts'
import { median, quantile, timed } from './timing.ts'
import { generatedWorld } from './world/world.ts'

// Pictures of a generated graph: the first of a question and the next of the same, and how long the event loop was held
// by a layout, which runs in a thread; and how large the scripts are. The embedded engine, in memory.

const FACTS = 10_000
const QUESTIONS = 20
const { dossiers, hubs } = generatedWorld({ facts: FACTS, documents: 8, seed: 1 })
const ms = (milliseconds: number) => `${milliseconds.toFixed(milliseconds < 10 ? 2 : 0)} ms`

const graph = createGraph(openGrafeo(), { deadline: 600_000 })
await graph.prepare()
for (const dossier of dossiers) await loadDossier(graph, dossier)
const studio = await openStudio(createNetworkSearch(createTieReader()), undefined)
const slugs = [...new Set(dossiers.flatMap(({ entities }) => entities.map(({ slug }) => slug)))].filter((slug) => /^(company|country)-/.test(slug))

const layouter = createLayouter()
const sizer = createSizer(createMeasure(await readFonts(undefined)))

/** The longest that the event loop was held meanwhile, in milliseconds. */
async function holding(work: () => Promise<unknown>): Promise<number> {
  const delay = monitorEventLoopDelay({ resolution: 5 })
  delay.enable()
  await work()
  delay.disable()
  return delay.max / 1e6
}

console.log(`pictures of a graph of ${FACTS} facts; ${machine()}`)
for (const [maxNodes, depth] of [
  [60, 3],
  [200, 3],
] as const) {
  const [first, next, held, sizes, lines]: [number[], number[], number[], number[], number[]] = [[], [], [], [], []]
  for (const around of [...slugs.slice(10, 10 + QUESTIONS - 1), hubs.country]) {
    const request = { around: [around], depth, kinds: ALL_FACT_KINDS, statuses: null, clock: NOW, maxNodes }
    first.push(await timed(() => studio.pictures.svg(graph, request, 'auto')))
    for (let again = 0; again < 5; again++) next.push(await timed(() => studio.pictures.svg(graph, request, 'auto')))
    const { chart } = await studio.pictures.chart(graph, request)
    sizes.push(chart.nodes.length)
    lines.push(chart.lines.length)
    held.push(await holding(() => layouter.layOut(sizer.sketch(chart))))
  }
  console.log(
    `${median(sizes)} nodes, ${median(lines)} lines (${Math.max(...lines)} at the most): first p50 ${ms(median(first))}, p95 ${ms(quantile(first, 0.95))}, the very first ${ms(first[0] ?? 0)}; again p95 ${ms(quantile(next, 0.95))}; event loop held by a layout at the most ${ms(Math.max(...held))}`,
  )
}
const asset = createAssets()
for (const name of ['embed.js', 'embed-frame.js', 'page.js', 'page.css'] as const)
  console.log(`${name}: ${gzipSync((await asset(name)).plain).length} bytes gzipped`)
await layouter.close()
await studio.close()
await graph.close()
