import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { loadDossier } from '../../src/graph/load/load.ts'
import { NOW } from '../../src/model/clock.ts'
import { ALL_FACT_KINDS } from '../../src/model/facts/fact-kind.ts'
import { createNetworkSearch, type NetworkRequest } from '../../src/questions/network.ts'
import { createPathSearch } from '../../src/questions/paths.ts'
import { createTieReader } from '../../src/questions/ties.ts'
import { loadBundled, story } from '../support/dossiers.ts'
import { type CountedGraph, engines, openGraph } from '../support/engines.ts'
import { serve, type TestServer } from '../support/server.ts'

const CLAIMS = 'claims: [{ at: [[0, 9]], summary: A claim. }]'
const DEFAULTS: NetworkRequest = { around: ['sakhalin-1'], depth: 1, kinds: ALL_FACT_KINDS, statuses: null, clock: NOW, maxNodes: 60 }

/** In 2030 Nordkraft and Kaito Gas have a deal; in 2031 it turns out that Kaito takes part too. */
const DEAL = (parties: string) => `  - { deal: fjord-pact, dealType: pledge, parties: [${parties}], status: agreed, since: 2030, ${CLAIMS} }`
const WORLD = [story('gazette', '2030-01-01', DEAL('nordkraft, kaito-gas')), story('herald', '2031-01-01', DEAL('nordkraft, kaito-gas, kaito'))]

describe.each(engines)('the network on $name', (engine) => {
  let graph: CountedGraph
  let server: TestServer
  beforeAll(async () => {
    graph = await openGraph(engine)
    await loadBundled(graph)
    for (const dossier of WORLD) await loadDossier(graph, dossier)
    server = await serve(graph)
  })
  afterAll(async () => {
    await server.stop()
    await graph.close()
  })

  const search = createNetworkSearch(createTieReader())
  const network = (request: Partial<NetworkRequest>) => search(graph, { ...DEFAULTS, ...request })

  it('has everybody one fact away, each told how many of its neighbours are not shown', async () => {
    const { nodes, facts, leftOut } = await network({ kinds: ['STAKE'] })
    expect(nodes.map(({ entity, distance }) => [entity, distance])).toEqual([
      ['sakhalin-1', 0],
      ['exxon-mobil', 1],
      ['rosneft', 1],
      ['sodeco', 1],
    ])
    expect(nodes.find(({ entity }) => entity === 'sakhalin-1')).toMatchObject({ degree: 3, hidden: 0 })
    expect(facts).toEqual(['exxon-mobil-sakhalin-1', 'rosneft-sakhalin-1', 'sodeco-sakhalin-1'])
    expect(leftOut).toEqual({ nodes: 0, edges: 0 })
  })

  it('takes those with most facts first where there is no room, and counts the others', async () => {
    const whole = await network({ around: ['japan'] })
    const cut = await network({ around: ['japan'], maxNodes: 5 })
    expect(cut.nodes).toHaveLength(5)
    expect(cut.nodes.map(({ entity }) => entity)).toContain('russia')
    expect(cut.leftOut.nodes).toBe(whole.nodes.length - 5)
    expect(cut.leftOut.edges).toBeGreaterThan(0)
    for (const { degree, hidden } of cut.nodes) expect(hidden).toBeLessThanOrEqual(degree)
  })

  it('goes as far as it is asked, and starts from several entities', async () => {
    expect((await network({ depth: 0 })).nodes.map(({ entity }) => entity)).toEqual(['sakhalin-1'])
    const two = await network({ around: ['exxon-mobil', 'itochu'], depth: 0, kinds: ['STAKE'] })
    expect(two).toMatchObject({ nodes: [{ entity: 'exxon-mobil' }, { entity: 'itochu' }], facts: [] })
    const far = await network({ depth: 2 })
    expect(Math.max(...far.nodes.map(({ distance }) => distance))).toBe(2)
  })

  it('keeps to kinds, statuses and both clocks', async () => {
    expect((await network({ kinds: ['SANCTION'] })).facts).toEqual([])
    expect((await network({ statuses: ['ENDED'] })).facts).toEqual([])
    expect((await network({ clock: { asOf: null, knownAt: '2013-12-30' } })).facts).toEqual([])
    expect((await network({ clock: { asOf: '2016', knownAt: null }, kinds: ['STAKE'] })).facts).toHaveLength(3)
  })

  it('ties nobody before it is known, and lets no path pass there', async () => {
    const at = (knownAt: string) => network({ around: ['nordkraft'], clock: { asOf: null, knownAt } })
    expect((await at('2030-06-01')).nodes.map(({ entity }) => entity)).toEqual(['nordkraft', 'kaito-gas'])
    expect((await at('2031-06-01')).nodes.map(({ entity }) => entity)).toEqual(['nordkraft', 'kaito', 'kaito-gas'])
    const paths = createPathSearch(createTieReader())
    const found = (knownAt: string) =>
      paths(graph, { ...DEFAULTS, from: 'nordkraft', to: 'kaito', clock: { asOf: null, knownAt }, maxLength: 1, first: 1 })
    expect(await found('2030-06-01')).toEqual([])
    expect(await found('2031-06-01')).toHaveLength(1)
  })

  it('never shows more than asked, and no fact without two of its entities, whatever is asked', async () => {
    const all = (await network({ around: ['japan'], depth: 6, maxNodes: 200 })).nodes.map(({ entity }) => entity)
    await fc.assert(
      fc.asyncProperty(
        fc.subarray(all, { minLength: 1, maxLength: 3 }),
        fc.integer({ min: 0, max: 4 }),
        fc.integer({ min: 3, max: 40 }),
        async (around, depth, maxNodes) => {
          const { nodes, facts } = await network({ around, depth, maxNodes })
          const shown = nodes.map(({ entity }) => entity)
          expect(shown.length).toBeLessThanOrEqual(maxNodes)
          expect(new Set(shown).size).toBe(shown.length)
          expect(shown).toEqual(expect.arrayContaining(around))
          expect(new Set(facts).size).toBe(facts.length)
          for (const { hidden, degree } of nodes) expect(degree - hidden).toBeLessThan(shown.length)
        },
      ),
      { numRuns: 60 },
    )
  })

  it('answers over HTTP with edges, labels and positions that are the same each time', async () => {
    const query =
      '{ network(around: ["sakhalin-1"], kinds: [STAKE]) { nodes { entity { name } x y degree hidden } edges { source { slug } target { slug } kind status label facts { slug } } leftOut { nodes edges } } }'
    const [one, other] = [await server.ask(query), await server.ask(query)]
    expect(one).toEqual(other)
    expect(one).toMatchObject({
      data: {
        network: {
          nodes: [{ entity: { name: 'Sakhalin-1' }, x: expect.any(Number), y: expect.any(Number), degree: 3, hidden: 0 }, {}, {}, {}],
          edges: [
            {
              source: { slug: 'exxon-mobil' },
              target: { slug: 'sakhalin-1' },
              kind: 'STAKE',
              status: 'IN_EFFECT',
              label: '30%',
              facts: [{ slug: 'exxon-mobil-sakhalin-1' }],
            },
            { source: { slug: 'rosneft' }, label: 'unreported' },
            { source: { slug: 'sodeco' }, label: '30%' },
          ],
          leftOut: { nodes: 0, edges: 0 },
        },
      },
    })
    const [holder, project] = [1, 0].map((at) => (one.data as { network: { nodes: { y: number }[] } }).network.nodes[at]?.y ?? 0)
    expect(holder).toBeLessThan(project ?? 0)
  })

  it('makes one edge of several facts of one kind, and an edge for each two parties of a deal', async () => {
    const edges = async (around: string, kind: string) => {
      const { data } = await server.ask(
        `{ network(around: ${around}, depth: 0, kinds: [${kind}]) { edges { source { slug } target { slug } label facts { slug } } } }`,
      )
      return (data as { network: { edges: { label: string; facts: unknown[] }[] } }).network.edges
    }
    const [several] = await edges('["japan", "russia"]', 'SUPPLY')
    expect(several?.facts.length).toBeGreaterThan(1)
    expect(several?.label).toBe(`${several?.facts.length} supplies`)
    expect(await edges('["nordkraft", "kaito-gas", "kaito"]', 'DEAL')).toHaveLength(3)
  })

  it.each([
    'around: []',
    'around: ["japan", "japan"]',
    'around: ["nobody"]',
    'around: ["japan"], depth: 7',
    'around: ["japan"], maxNodes: 0',
    'around: ["japan"], maxNodes: 201',
    'around: ["japan"], kinds: []',
  ])('refuses %s with a code', async (args) => {
    expect(await server.codesOf(`{ network(${args}) { leftOut { nodes } } }`)).toEqual(['BAD_USER_INPUT'])
  })
})
