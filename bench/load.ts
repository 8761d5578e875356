import type { Engine } from '../src/graph/engine.ts'
import { createGraph } from '../src/graph/graph.ts'
import { loadDossier } from '../src/graph/load/load.ts'
import { restated } from '../src/graph/load/restated.ts'
import { claimColumns, documentColumns, entityColumns, namingColumns, stateColumns } from '../src/graph/rows.ts'
import type { Dossier } from '../src/model/dossier.ts'
import { clear, machine, measuredEngines } from './engines.ts'
import { median, timed } from './timing.ts'
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
  const ours: number[] = []
  const bare: number[] = []
  for (let round = 0; round <= ROUNDS; round++) {
    await clear(engine)
    await graph.prepare()
    const one = await timed(() => loadDossier(graph, dossier))
    await clear(engine)
    const other = await timed(() => loadByHand(engine, dossier))
    if (round === 0) continue
    ours.push(one)
    bare.push(other)
  }
  await clear(engine)
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

const seconds = (milliseconds: number) => `${(milliseconds / 1000).toFixed(2)} s`

console.log(`${FACTS} facts, ${ROUNDS} rounds after one to warm up, medians; ${machine()}`)
for (const open of measuredEngines()) await measure(open, dossier)
