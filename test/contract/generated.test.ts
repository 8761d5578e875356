import neo4j from 'neo4j-driver'
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest'
import { z } from 'zod'
import { random } from '../../bench/world/random.ts'
import { generatedWorld } from '../../bench/world/world.ts'
import { readDossier } from '../../src/dossier/read.ts'
import { loadDossier } from '../../src/graph/load/load.ts'
import { NOW } from '../../src/model/clock.ts'
import type { StatedTie } from '../../src/model/dossier.ts'
import { ALL_FACT_KINDS } from '../../src/model/facts/fact-kind.ts'
import { holdings, owners } from '../../src/questions/ownership.ts'
import { createPathSearch } from '../../src/questions/paths.ts'
import { createEntitySearch } from '../../src/questions/search.ts'
import { createTieReader } from '../../src/questions/ties.ts'
import { documentYaml, ENTITIES } from '../support/dossiers.ts'
import { type CountedGraph, engines, openGraph } from '../support/engines.ts'
import { distance, neighbours, reached } from '../support/plain-walks.ts'
import { serve, type TestServer } from '../support/server.ts'

// The contract on a generated graph: 10,000 facts, or as many as GENERATED_FACTS says.
const FACTS = Number(process.env.GENERATED_FACTS ?? 10_000)
/** Paging to the end has as many more pages. */
const LONG = 60_000 * Math.max(1, FACTS / 10_000)
const { dossiers, hubs } = generatedWorld({ facts: FACTS, documents: FACTS / 2500, seed: 7 })
const facts = new Map(dossiers.flatMap((dossier) => dossier.facts.map((fact) => [fact.slug, fact] as const)))
const names = new Map(dossiers.flatMap((dossier) => dossier.entities.map((entity) => [entity.slug, entity] as const)))
const neo4jServer = inject('neo4j')

/** Some entities, the same for the same seed. */
function some<Item>(items: Iterable<Item>, count: number, seed = 3): readonly Item[] {
  const [all, chance] = [[...items], random(seed)]
  return Array.from({ length: count }, () => chance.pick(all))
}

/** Facts by the entities tied to them: what the API must come to, counted without it. */
const tiedBy = (is: (tie: StatedTie) => boolean) => [...facts.values()].filter((fact) => fact.ties.some(is)).length

/** A further document: new facts among the generated entities, while pages are turned. */
function laterNews(number: number) {
  const claim = 'claims: [{ at: [[0, 9]], summary: A claim. }]'
  const listed = [hubs.holder, hubs.project, hubs.country].map((slug) => names.get(slug))
  const entities = `${ENTITIES}\n${listed.map((entity) => `  - { slug: ${entity?.slug}, kind: ${entity?.kind.toLowerCase()}, name: "${entity?.name}" }`).join('\n')}`
  const news = Array.from(
    { length: 20 },
    (_, at) =>
      `  - { deal: news-${number}-${at}, dealType: pledge, parties: [${hubs.country}, ${hubs.holder}], concerns: [${hubs.project}], status: done, on: 20${10 + at}, ${claim} }`,
  )
  return readDossier('news.yaml', `${documentYaml(`news-${number}`, '2030-01-01')}\n${entities}\nfacts:\n${news.join('\n')}`)
}

type Page = { totalCount?: number; pageInfo: { hasNextPage: boolean; endCursor: string | null }; edges: { node: { slug: string } }[] }

describe.each(engines)(`a generated graph of ${FACTS} facts on $name`, (engine) => {
  let graph: CountedGraph
  let server: TestServer
  beforeAll(async () => {
    graph = await openGraph(engine)
    for (const dossier of dossiers) await loadDossier(graph, dossier)
    server = await serve(graph)
  }, 20 * LONG)
  afterAll(async () => {
    await server.stop()
    await graph.close()
  })

  const ask = async <Data>(query: string): Promise<Data> => {
    const { data, errors } = await server.ask(query)
    expect(errors).toBeUndefined()
    return data as Data
  }

  async function* pagesOf(parent: string, list: string) {
    for (let after: string | null = null; ; ) {
      const cursor: string = after === null ? '' : `, after: "${after}"`
      const field = `${list}, first: 100${cursor}) { ${after === null ? 'totalCount ' : ''}pageInfo { hasNextPage endCursor } edges { node { slug } } }`
      const answer = await ask<{ list?: Page; parent?: { list: Page } }>(parent ? `{ parent: ${parent} { list: ${field} } }` : `{ list: ${field} }`)
      const page = (answer.parent?.list ?? answer.list) as Page
      yield page
      if (!page.pageInfo.hasNextPage) return
      after = page.pageInfo.endCursor
    }
  }

  it.each([
    [
      'all stakes, planned ones too',
      '',
      'stakes(statuses: [IN_EFFECT, PLANNED, POSSIBLE]',
      [...facts.values()].filter(({ kind }) => kind === 'STAKE').length,
    ],
    [
      'the stakes in the hub',
      `project(slug: "${hubs.project}")`,
      'stakes(statuses: [IN_EFFECT, PLANNED, POSSIBLE]',
      tiedBy(({ type, entity }) => type === 'STAKE_IN' && entity === hubs.project),
    ],
    [
      'the stakes that the hub holds',
      `actor(slug: "${hubs.holder}")`,
      'stakesHeld(statuses: [IN_EFFECT, PLANNED, POSSIBLE]',
      tiedBy(({ type, entity }) => type === 'HOLDS' && entity === hubs.holder),
    ],
    ['the entities', '', 'entities(kinds: [COMPANY, PROJECT, PERSON, COUNTRY, PUBLIC_BODY]', names.size],
  ])(
    'pages through %s to the end, without a gap or a repeat',
    async (_, parent, list, total) => {
      const seen: string[] = []
      for await (const page of pagesOf(parent, list)) {
        expect(page.totalCount ?? total).toBe(total)
        seen.push(...page.edges.map(({ node }) => node.slug))
      }
      expect(seen).toHaveLength(total)
      expect(new Set(seen).size).toBe(total)
    },
    LONG,
  )

  it('finds entities by name, by alias, by ticker, in another script and with a typo', async () => {
    const search = createEntitySearch()
    for (const { slug, name, aliases, identifiers } of some(names.values(), 60)) {
      const [first] = await search(graph, name, null, 5)
      expect([first?.slug, first?.score]).toEqual([slug, 1])
      const [, cyrillic] = aliases
      for (const text of [cyrillic, identifiers[0]?.value])
        if (text) expect((await search(graph, text, null, 5)).map((hit) => hit.slug)).toContain(slug)
      const typo = `${name.slice(0, 2)}${name.slice(3)}`
      expect((await search(graph, typo, null, 10)).map((hit) => hit.slug)).toContain(slug)
    }
  })

  it('finds paths as short as a plain search over the ties does', async () => {
    const [search, steps] = [createPathSearch(createTieReader()), neighbours(dossiers)]
    for (const [at, from] of some(names.keys(), 40).entries()) {
      const to = some(names.keys(), 40, 5)[at] ?? ''
      if (from === to) continue
      const [path] = await search(graph, { from, to, kinds: ALL_FACT_KINDS, statuses: null, clock: NOW, maxLength: 8, first: 1 })
      expect(path?.facts.length ?? null).toBe(distance(steps, from, to, 8))
    }
  })

  it.skipIf(engine.name !== 'neo4j')('finds paths as short as those of shortestPath', async () => {
    const login = neo4jServer?.user ? neo4j.auth.basic(neo4jServer.user, neo4jServer.password) : undefined
    const driver = neo4j.driver(neo4jServer?.uri ?? '', login, { disableLosslessIntegers: true })
    const search = createPathSearch(createTieReader())
    for (const [at, from] of some(names.keys(), 12, 11).entries()) {
      const to = some(names.keys(), 12, 13)[at] ?? ''
      if (from === to) continue
      const { records } = await driver.executeQuery(
        'MATCH (a:Entity {slug: $from}), (b:Entity {slug: $to}), path = shortestPath((a)-[*..16]-(b)) WHERE all(node IN nodes(path) WHERE node:Entity OR node:Fact) RETURN length(path) / 2 AS length',
        { from, to },
      )
      const [path] = await search(graph, { from, to, kinds: ALL_FACT_KINDS, statuses: null, clock: NOW, maxLength: 8, first: 1 })
      expect(path?.facts.length).toBe(records[0]?.get('length'))
    }
    await driver.close()
  })

  it('looks through to everybody whom a plain walk over the stakes in effect reaches, and to nobody else', async () => {
    const row = z.object({ holder: z.string(), subject: z.string() })
    const text =
      "MATCH (holder:Entity)-[:HOLDS]->(stake:Stake)-[:STAKE_IN]->(subject:Entity) MATCH (stake)-[:WAS]->(state:State) WHERE state.latest AND state.status = 'IN_EFFECT' AND state.knownUntil = '9999-12-31' RETURN holder.slug AS holder, subject.slug AS subject"
    const held = await graph.read({ name: 'test', text, row }, {})
    const request = { clock: NOW, maxDepth: 100, maxNodes: 100_000 }
    for (const of of some(names.keys(), 25, 17)) {
      const [above, below] = [await owners(graph, of, request), await holdings(graph, of, request)]
      expect(above?.stoppedReason).toBe('COMPLETE')
      expect(new Set(above?.effective.map(({ entity }) => entity))).toEqual(
        reached(
          of,
          held.map(({ holder, subject }) => [subject, holder]),
        ),
      )
      expect(new Set(below?.effective.map(({ entity }) => entity))).toEqual(
        reached(
          of,
          held.map(({ holder, subject }) => [holder, subject]),
        ),
      )
      for (const { share, reported } of [...(above?.effective ?? []), ...(below?.effective ?? [])]) {
        expect(share.min).toBeLessThanOrEqual(share.max)
        expect([share.min >= reported.min, share.max <= reported.max]).toEqual([true, true])
      }
    }
  })

  it('says where it stopped when a hub is more than it may look at', async () => {
    const answer = await owners(graph, hubs.project, { clock: NOW, maxDepth: 10, maxNodes: 100 })
    expect(answer?.stoppedReason).toBe('MAX_NODES')
    expect(answer?.warnings.map(({ code }) => code)).toContain('TRUNCATED')
  })

  it.each([
    ['a page of the hub', `project(slug: "${hubs.project}") { stakes(first: 10) { edges { node { holder { name } share { label } } } } }`, 4, 50],
    ['its total', `project(slug: "${hubs.project}") { stakes(first: 0) { totalCount } }`, 3, 3],
    ['a page of the facts about two hubs', `facts(about: ["${hubs.country}", "${hubs.holder}"], first: 10) { edges { node { sentence } } }`, 4, 60],
    ['its conflicts', `conflicts(about: ["${hubs.project}"], first: 5) { totalCount }`, 3, 10],
  ])('asks few statements for %s, and reads no more rows than it shows', async (_, query, statements, rows) => {
    graph.ran.length = 0
    await ask(`{ ${query} }`)
    expect(graph.ran.length).toBeLessThanOrEqual(statements)
    expect(graph.ran.reduce((sum, { rows: read }) => sum + read, 0)).toBeLessThanOrEqual(rows)
  })

  it('looks through level by level: one statement a level, whatever its width', async () => {
    for (const of of some(names.keys(), 10, 19)) {
      graph.ran.length = 0
      const answer = await owners(graph, of, { clock: NOW, maxDepth: 5, maxNodes: 100_000 })
      expect(graph.ran.length).toBeLessThanOrEqual(1 + 5)
      expect(answer).not.toBeNull()
    }
  })

  // Last, since it loads.
  it.each([
    ['the facts about the hub', '', `facts(about: ["${hubs.country}"], kinds: [DEAL]`],
    ['all deals', '', 'facts(kinds: [DEAL]'],
  ])(
    'pages through %s without a gap or a repeat while a load goes on',
    async (_, parent, list) => {
      const before = new Set<string>()
      for await (const page of pagesOf(parent, list)) for (const { node } of page.edges) before.add(node.slug)
      const seen: string[] = []
      let [loads, turned] = [Promise.resolve(), 0]
      for await (const page of pagesOf(parent, list)) {
        seen.push(...page.edges.map(({ node }) => node.slug))
        if (turned++ < 5) loads = loads.then(() => loadDossier(graph, laterNews(turned)))
      }
      await loads
      expect(new Set(seen).size).toBe(seen.length)
      const shown = new Set(seen)
      expect([...before].filter((slug) => !shown.has(slug))).toEqual([])
    },
    LONG,
  )
})
