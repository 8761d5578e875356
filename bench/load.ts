import { cpus } from 'node:os'
import type { Engine } from '../src/graph/engine.ts'
import { openGrafeo } from '../src/graph/grafeo.ts'
import { createGraph } from '../src/graph/graph.ts'
import { loadDossier } from '../src/graph/load/load.ts'
import { restated } from '../src/graph/load/restated.ts'
import { openNeo4j } from '../src/graph/neo4j.ts'
import { claimColumns, documentColumns, entityColumns, namingColumns, stateColumns } from '../src/graph/rows.ts'
import type { Dossier } from '../src/model/dossier.ts'
import { generatedWorld } from './world/world.ts'

// Loading 10,000 facts, beside a hand-written load of the same rows with bare UNWIND statements, in turns in one run.
// NEO4J_URI names a Neo4j to measure too: an empty one, since everything in it is deleted.

const FACTS = 10_000
const ROUNDS = 5

const [dossier] = generatedWorld({ facts: FACTS, documents: 1, seed: 1, onlyStakes: true }).dossiers
if (!dossier) throw new TypeError('a world of one document has one dossier')

async function measure(open: () => Engine, dossier: Dossier): Promise<void> {
  const engine = open()
  const graph = createGraph(engine, { deadline: 600_000 })
  const clear = () =>
    engine.define(engine.name === 'neo4j' ? 'MATCH (n) CALL (n) { DETACH DELETE n } IN TRANSACTIONS OF 5000 ROWS' : 'MATCH (n) DETACH DELETE n')
  const ours: number[] = []
  const bare: number[] = []
  for (let round = 0; round <= ROUNDS; round++) {
    await clear()
    await graph.prepare()
    const one = await timed(() => loadDossier(graph, dossier))
    await clear()
    const other = await timed(() => loadByHand(engine, dossier))
    if (round === 0) continue
    ours.push(one)
    bare.push(other)
  }
  await clear()
  await graph.close()
  const ratios = ours.map((time, at) => time / (bare[at] ?? time))
  console.log(
    `${engine.name}: load ${seconds(median(ours))}, by hand ${seconds(median(bare))}, ratio ${median(ratios).toFixed(2)} (${Math.min(...ratios).toFixed(2)} to ${Math.max(...ratios).toFixed(2)})`,
  )
}

/** The rows of a load, known beforehand, in as few and as plain statements as write them. */
async function loadByHand(engine: Engine, { document, entities, facts }: Dossier): Promise<void> {
  const rows = restated(document.slug, { document, entities, facts }, { facts: new Map(), namings: new Map() })
  const claims = new Map(facts.map((fact) => [fact.slug, fact.claims[0]]))
  const stakes = rows.facts.map((fact) => ({
    columns: fact.columns,
    state: fact.states[0] ? stateColumns(fact.kind, fact.states[0]) : {},
    claim: claimColumns(claims.get(fact.slug) as never),
    holder: fact.ties.find(({ type }) => type === 'HOLDS'),
    subject: fact.ties.find(({ type }) => type === 'STAKE_IN'),
  }))
  await engine.write(async ({ run }) => {
    await run('CREATE (document:Document) SET document = $document', { document: documentColumns(document) })
    await run(
      'MATCH (document:Document {slug: $slug}) UNWIND $rows AS row CREATE (entity:Entity) SET entity = row.entity CREATE (document)-[naming:NAMES]->(entity) SET naming = row.naming',
      {
        slug: document.slug,
        rows: rows.entities.map((entity) => ({ entity: entityColumns(entity), naming: namingColumns(entity) })),
      },
    )
    await run(
      `MATCH (document:Document {slug: $slug}) UNWIND $rows AS row
       MATCH (holder:Entity {slug: row.holder.entity}) MATCH (subject:Entity {slug: row.subject.entity})
       CREATE (holder)-[holds:HOLDS]->(fact:Fact:Stake)-[held:STAKE_IN]->(subject)
       SET fact = row.columns, holds.statedBy = row.holder.statedBy, holds.knownFrom = row.holder.knownFrom, held.statedBy = row.subject.statedBy, held.knownFrom = row.subject.knownFrom
       CREATE (fact)-[:WAS]->(state:State) SET state = row.state
       CREATE (document)-[:MAKES]->(claim:Claim)-[:ABOUT]->(fact) SET claim = row.claim`,
      { slug: document.slug, rows: stakes },
    )
  })
}

async function timed(work: () => Promise<unknown>): Promise<number> {
  const start = performance.now()
  await work()
  return performance.now() - start
}

const median = (numbers: readonly number[]) => [...numbers].sort((one, other) => one - other)[Math.floor(numbers.length / 2)] ?? 0
const seconds = (milliseconds: number) => `${(milliseconds / 1000).toFixed(2)} s`

console.log(`${FACTS} facts, ${ROUNDS} rounds after one to warm up, medians; ${cpus().length} × ${cpus()[0]?.model}, Node ${process.version}`)
await measure(() => openGrafeo(), dossier)
const { NEO4J_URI: uri, NEO4J_USER: user = '', NEO4J_PASSWORD: password = '', NEO4J_DATABASE: database = '' } = process.env
if (uri) await measure(() => openNeo4j({ uri, user, password, database, deadline: 600_000 }), dossier)
