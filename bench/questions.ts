import type { Engine } from '../src/graph/engine.ts'
import { createGraph, type Ran } from '../src/graph/graph.ts'
import { loadDossier } from '../src/graph/load/load.ts'
import { NOW } from '../src/model/clock.ts'
import { ALL_FACT_KINDS } from '../src/model/facts/fact-kind.ts'
import { holdings, owners } from '../src/questions/ownership.ts'
import { createPathSearch } from '../src/questions/paths.ts'
import { createEntitySearch } from '../src/questions/search.ts'
import { createTieReader } from '../src/questions/ties.ts'
import { walks } from './by-hand.ts'
import { clear, machine, measuredEngines } from './engines.ts'
import { median, quantile, timed } from './timing.ts'
import { random } from './world/random.ts'
import { generatedWorld } from './world/world.ts'

// Questions on a generated graph, warm: owners and holdings beside single statements written by hand, in turns in one run;
// paths and search by themselves, since no database answers them. NEO4J_URI names a Neo4j to measure too, which is emptied.

const FACTS = Number(process.env.BENCH_FACTS ?? 100_000)
const ENTITIES = 40
const ROUNDS = 16
const ASKED_IN_PROCESS = 300
const DEADLINE = 600_000
/** A walk by hand that takes longer than this, or that the engine gives up, is not run again for the entity and counts as this long. */
const GIVEN_UP = 1000
/** Whoever's look-through reads more rows than this has a hub in it. */
const ORDINARY_ROWS = 500

const { dossiers, hubs } = generatedWorld({ facts: FACTS, documents: FACTS / 1000, seed: 1 })
const named = new Map(dossiers.flatMap(({ entities }) => entities.map((entity) => [entity.slug, entity] as const)))
const request = { clock: NOW, maxDepth: 10, maxNodes: 100_000 }

/** Entities tied to stakes in one of the two ways: held, or holding. */
function tiedBy(tie: 'STAKE_IN' | 'HOLDS'): readonly string[] {
  const { pick } = random(5)
  const ties = dossiers.flatMap(({ facts }) => facts.filter(({ kind }) => kind === 'STAKE').flatMap((fact) => fact.ties))
  const tied = [...new Set(ties.filter(({ type }) => type === tie).map(({ entity }) => entity))]
  return Array.from({ length: ENTITIES }, () => pick(tied))
}

const ms = (milliseconds: number) => `${milliseconds.toFixed(milliseconds < 10 ? 2 : 0)} ms`
const spread = (times: readonly number[]) => `p50 ${ms(median(times))}, p95 ${ms(quantile(times, 0.95))}`

async function measure(open: () => Engine): Promise<void> {
  const engine = open()
  const ran: Ran[] = []
  const graph = createGraph(engine, { deadline: DEADLINE, onStatement: (statement) => ran.push(statement) })
  await clear(engine)
  await graph.prepare()
  const loading = await timed(async () => {
    for (const dossier of dossiers) await loadDossier(graph, dossier)
  })
  console.log(`\n${engine.name}: loaded ${FACTS} facts, ${dossiers.length} documents, in ${(loading / 1000).toFixed(0)} s`)
  for (const [name, question, direction] of [
    ['owners', owners, 'up'],
    ['holdings', holdings, 'down'],
  ] as const) {
    const ask = async (of: string) => {
      ran.length = 0
      await question(graph, of, request)
      return { statements: ran.length, rows: ran.reduce((sum, { rows }) => sum + rows, 0) }
    }
    const byHand = walks(engine.name, direction).map(({ name: how, text }) => ({
      how,
      ask: (of: string) => engine.read(text, { of }, AbortSignal.timeout(DEADLINE)),
    }))
    const [ordinary, withHub]: [string[], string[]] = [[], [hubs.holder, hubs.project]]
    for (const of of tiedBy(direction === 'up' ? 'STAKE_IN' : 'HOLDS')) ((await ask(of)).rows > ORDINARY_ROWS ? withHub : ordinary).push(of)
    await besideHand(`${name} of ${ordinary.length} ordinary entities`, ordinary, ask, byHand)
    await besideHand(`${name} of ${withHub.length} with a hub in them`, withHub, ask, byHand)
  }
  const { pick } = random(9)
  const paths = createPathSearch(createTieReader())
  const tied = [...tiedBy('STAKE_IN'), ...tiedBy('HOLDS')]
  const path = () => ({ from: pick(tied), to: pick(tied), kinds: ALL_FACT_KINDS, statuses: null, clock: NOW, maxLength: 4, first: 5 })
  await inProcess(
    'paths',
    () => path(),
    (pair) => paths(graph, pair),
  )
  const search = createEntitySearch()
  const misspelt = () => {
    const name = pick([...named.values()]).name
    return `${name.slice(0, 3)}${name.slice(4)}`
  }
  await inProcess('search', misspelt, (text) => search(graph, text, null, 10))
  await clear(engine)
  await graph.close()
}

type Asked = { readonly statements: number; readonly rows: number }
type ByHand = { readonly how: string; readonly ask: (of: string) => Promise<unknown> }

/** Ours and each of the walks by hand in turns; the walk with the least median is the one to beat. */
async function besideHand(name: string, entities: readonly string[], ours: (of: string) => Promise<Asked>, byHand: readonly ByHand[]): Promise<void> {
  const times: number[] = []
  const asked: Asked[] = []
  const walked = byHand.map((): number[] => [])
  const slow = new Set<string>()
  for (let round = 0; round <= ROUNDS; round++)
    for (const of of entities) {
      for (const [at, { how, ask }] of byHand.entries()) {
        const time = slow.has(`${how} ${of}`) ? GIVEN_UP : await timed(() => ask(of)).catch(() => GIVEN_UP)
        if (time >= GIVEN_UP) slow.add(`${how} ${of}`)
        if (round > 0) walked[at]?.push(Math.min(GIVEN_UP, time))
      }
      const time = await timed(async () => asked.push(await ours(of)))
      if (round > 0) times.push(time)
    }
  const best = walked.reduce((least, one) => (median(one) < median(least) ? one : least))
  const most = (of: (one: Asked) => number) => `${median(asked.map(of))} (${Math.max(...asked.map(of))})`
  console.log(
    `${name}: ${spread(times)}; statements ${most(({ statements }) => statements)}, rows ${most(({ rows }) => rows)}; by hand ${spread(best)}; ratio of p50 ${(median(times) / median(best)).toFixed(2)}, of p95 ${(quantile(times, 0.95) / quantile(best, 0.95)).toFixed(2)}`,
  )
}

async function inProcess<Request>(name: string, next: () => Request, ask: (request: Request) => Promise<unknown>): Promise<void> {
  const first = await timed(() => ask(next()))
  const times: number[] = []
  for (let round = 0; round < ASKED_IN_PROCESS; round++) {
    const request = next()
    times.push(await timed(() => ask(request)))
  }
  console.log(`${name}: ${spread(times)}; the first, which reads the graph, ${ms(first)}`)
}

console.log(`${FACTS} facts, warm; ${machine()}`)
for (const open of measuredEngines()) await measure(open)
