import neo4j from 'neo4j-driver'
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest'
import { loadDossier } from '../../src/graph/load/load.ts'
import { ALL_FACT_KINDS } from '../../src/model/facts/fact-kind.ts'
import { createPathSearch, type PathRequest } from '../../src/questions/paths.ts'
import { readTieGraph } from '../../src/questions/tie-graph.ts'
import { createTieReader } from '../../src/questions/ties.ts'
import { loadBundled, stake, story } from '../support/dossiers.ts'
import { type CountedGraph, engines, openGraph } from '../support/engines.ts'
import { serve } from '../support/server.ts'

const server = inject('neo4j')
const DEFAULTS = { kinds: ALL_FACT_KINDS, statuses: null, clock: { asOf: null, knownAt: null }, maxLength: 6, first: 5 }
const PAIRS = [
  ['exxon-mobil', 'itochu'],
  ['rosneft', 'mitsui'],
  ['jbic', 'gazprom'],
  ['alexei-miller', 'ryo-minami'],
  ['sakhalin-1', 'baltic-lng'],
  ['qatar', 'ukraine'],
] as const

const found = new Map<string, unknown>()

describe.each(engines)('paths on $name', (engine) => {
  let graph: CountedGraph
  beforeAll(async () => {
    graph = await openGraph(engine)
    await loadBundled(graph)
  })
  afterAll(() => graph.close())

  const paths = (request: Pick<PathRequest, 'from' | 'to'> & Partial<PathRequest>) =>
    createPathSearch(createTieReader())(graph, { ...DEFAULTS, ...request })

  it('start and end where they should, pass nothing twice, and come shortest first, alike on every engine', async () => {
    for (const [from, to] of PAIRS) {
      const all = await paths({ from, to, first: 20 })
      expect(all.length).toBeGreaterThan(0)
      for (const path of all) {
        expect([path.entities[0], path.entities.at(-1)]).toEqual([from, to])
        expect(path.entities).toHaveLength(path.facts.length + 1)
        expect(new Set(path.entities).size).toBe(path.entities.length)
        expect(new Set(path.facts).size).toBe(path.facts.length)
      }
      const lengths = all.map((path) => path.facts.length)
      expect(lengths).toEqual([...lengths].sort())
      expect(all).toEqual(found.get(`${from} ${to}`) ?? all)
      found.set(`${from} ${to}`, all)
    }
  })

  it.skipIf(engine.name !== 'neo4j')('are as short as those of shortestPath', async () => {
    const driver = neo4j.driver(server?.uri ?? '', server?.user ? neo4j.auth.basic(server.user, server.password) : undefined, {
      disableLosslessIntegers: true,
    })
    const types =
      'HOLDS|STAKE_IN|PARTY_TO|CONCERNS|IMPOSES|TARGETS|TAKES_PART_IN|SERVES_AS|OFFICE_AT|SUPPLIES|SUPPLIED_TO|RELATES|RELATES_TO|DESCRIBES|WITH'
    for (const [from, to] of PAIRS) {
      const { records } = await driver.executeQuery(
        `MATCH (a:Entity {slug: $from}), (b:Entity {slug: $to}), path = shortestPath((a)-[:${types}*..16]-(b)) RETURN length(path) / 2 AS length`,
        { from, to },
      )
      expect((await paths({ from, to, first: 1 }))[0]?.facts).toHaveLength(Number(records[0]?.get('length')))
    }
    await driver.close()
  })

  it('keep to kinds, statuses, clocks and length', async () => {
    const stakes = await paths({ from: 'exxon-mobil', to: 'rosneft', kinds: ['STAKE'] })
    expect(stakes).toEqual([{ entities: ['exxon-mobil', 'sakhalin-1', 'rosneft'], facts: ['exxon-mobil-sakhalin-1', 'rosneft-sakhalin-1'] }])
    expect(await paths({ from: 'exxon-mobil', to: 'rosneft', kinds: ['STAKE'], statuses: ['ENDED'] })).toEqual([])
    expect(await paths({ from: 'exxon-mobil', to: 'rosneft', kinds: ['STAKE'], clock: { asOf: null, knownAt: '2013-12-30' } })).toEqual([])
    expect(await paths({ from: 'exxon-mobil', to: 'rosneft', kinds: ['STAKE'], clock: { asOf: '2016', knownAt: null } })).toHaveLength(1)
    expect(await paths({ from: 'exxon-mobil', to: 'rosneft', kinds: ['STAKE'], maxLength: 1 })).toEqual([])
  })

  it('put what is established before what is only possible', async () => {
    const all = await paths({ from: 'exxon-mobil', to: 'rosneft', maxLength: 2, kinds: ['STAKE', 'RELATION'] })
    expect(all.map((path) => path.facts[0])).toEqual(['exxon-mobil-operates-sakhalin-1', 'exxon-mobil-sakhalin-1', 'exxon-mobil-builds-sakhalin-lng'])
  })

  it('see what another load brings within two seconds', async () => {
    const search = createPathSearch(createTieReader())
    const ask = () => search(graph, { ...DEFAULTS, from: 'nordkraft', to: 'fjord-lng' })
    expect(await ask()).toEqual([])
    await loadDossier(graph, story('gazette', '2031', stake('status: in_effect')))
    await expect.poll(async () => (await ask()).length, { timeout: 2000 }).toBe(1)
  })

  it('refuse a graph beyond their memory with a code', async () => {
    await expect(readTieGraph(graph, 10)).rejects.toMatchObject({ code: 'QUERY_TOO_COSTLY' })
  })

  it('read as a sentence over HTTP, and say what is wrong with a question', async () => {
    const http = await serve(graph)
    expect(
      (await http.ask('{ paths(from: "exxon-mobil", to: "sodeco", kinds: [STAKE], first: 1) { length sentence entities { name } facts { slug } } }'))
        .data,
    ).toEqual({
      paths: [
        {
          length: 2,
          sentence:
            'Exxon Mobil holds 30% of Sakhalin-1, as reported 2013; Sakhalin Oil and Gas Development Co. holds 30% of Sakhalin-1, as reported 2013',
          entities: [{ name: 'Exxon Mobil' }, { name: 'Sakhalin-1' }, { name: 'Sakhalin Oil and Gas Development Co.' }],
          facts: [{ slug: 'exxon-mobil-sakhalin-1' }, { slug: 'sodeco-sakhalin-1' }],
        },
      ],
    })
    for (const args of [
      'from: "japan", to: "japan"',
      'from: "nobody", to: "japan"',
      'from: "japan", to: "russia", maxLength: 9',
      'from: "japan", to: "russia", kinds: []',
    ])
      expect(await http.codesOf(`{ paths(${args}) { length } }`)).toEqual(['BAD_USER_INPUT'])
    await http.stop()
  })
})
