import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { loadDossier } from '../../src/graph/load/load.ts'
import { EXAMPLES } from '../../src/server/examples.ts'
import { loadBundled, stake, story } from '../support/dossiers.ts'
import { type CountedGraph, engines, openGraph } from '../support/engines.ts'
import { serve, type TestServer } from '../support/server.ts'

const answersByEngine = new Map<string, unknown>()

describe.each(engines)('the API on $name', (engine) => {
  let graph: CountedGraph
  let server: TestServer

  beforeAll(async () => {
    graph = await openGraph(engine)
    await loadBundled(graph)
    server = await serve(graph)
  })
  afterAll(async () => {
    await server.stop()
    await graph.close()
  })

  const data = async (query: string): Promise<never> => {
    const { data, errors } = await server.ask(query)
    expect(errors).toBeUndefined()
    return data as never
  }

  it('says who holds stakes in which project, and who says so', async () => {
    const { stakes } = (await data(
      '{ stakes { totalCount edges { node { sentence holder { name } subject { name } share { label exact minimum maximum } lastReported claims { edges { node { document { slug } spans { start end quote } } } } } } } }',
    )) as never as { stakes: { totalCount: number; edges: { node: Record<string, never> }[] } }
    expect(stakes.totalCount).toBe(4)
    const nodes = stakes.edges.map(({ node }) => node)
    expect(nodes.map(({ sentence }) => sentence)).toEqual([
      'Exxon Mobil holds 30% of Sakhalin-1, as reported 2013',
      'Sakhalin Oil and Gas Development Co. holds 30% of Sakhalin-1, as reported 2013',
      'Japanese utilities hold an unreported share of Australian LNG export projects, as reported 2013',
      'Rosneft holds an unreported share of Sakhalin-1, as reported 2013',
    ])
    expect(nodes[3]?.share).toEqual({ label: 'unreported', exact: null, minimum: 0, maximum: 100 })
    expect(nodes[3]?.claims).toMatchObject({ edges: [{ node: { document: { slug: 'russia-japan-lng-talks' }, spans: [{ quote: null }, {}] } }] })
  })

  it('answers every example of GraphiQL without an error, alike on every engine', async () => {
    const answers: unknown[] = []
    for (const example of EXAMPLES) answers.push(await data(example))
    const [first = answers] = [...answersByEngine.values()]
    answersByEngine.set(engine.name, answers)
    expect(answers).toEqual(first)
  })

  it('asks as many statements for fifty projects as for one', async () => {
    const projects = Array.from({ length: 50 }, (_, at) => at)
    const named = (kind: string, what: string, at: number) => `  - { slug: zz-${what}-${at}, kind: ${kind}, name: ZZ ${what} ${at} }`
    const entities = projects.flatMap((at) => [named('project', 'project', at), named('company', 'holder', at), named('company', 'other', at)])
    const claims = 'claims: [{ at: [[0, 1]], summary: A claim. }]'
    const stakes = projects.flatMap((at) =>
      ['project', 'other'].map(
        (of) => `  - { stake: zz-in-${of}-${at}, holder: zz-holder-${at}, in: zz-${of}-${at}, share: 20, status: in_effect, ${claims} }`,
      ),
    )
    await loadDossier(graph, story('many', '2030', stakes.join('\n'), `entities:\n${entities.join('\n')}`))
    const deep = '{ edges { node { holder { name stakesHeld { totalCount edges { node { subject { name } } } } } } } }'
    const statements = async (query: string) => {
      const from = graph.ran.length
      await data(query)
      return graph.ran
        .slice(from)
        .map(({ name }) => name)
        .sort()
    }
    const one = await statements(`{ project(slug: "zz-project-3") { stakes ${deep} } }`)
    const fifty = await statements(
      `{ nodes(ids: [${projects.map((at) => `"Project:zz-project-${at}"`).join(', ')}]) { ... on Project { stakes ${deep} } } }`,
    )
    expect(fifty).toEqual(one)
    expect(one).toEqual([
      'questions/count-facts-of',
      'questions/entity-records',
      'questions/entity-records',
      'questions/entity-records',
      'questions/fact-records',
      'questions/fact-records',
      'questions/stakes-of',
      'questions/stakes-of',
    ])
  })

  it('asks for no records where only the total is wanted', async () => {
    const from = graph.ran.length
    await data('{ project(slug: "sakhalin-1") { stakes { totalCount } } }')
    expect(graph.ran.slice(from).map(({ name }) => name)).toEqual(['questions/entity-records', 'questions/stakes-of', 'questions/count-facts-of'])
  })

  it.each([
    ['stakes', '', 'stakes(first: 3'],
    ['facts', '', 'facts(first: 50'],
    ['facts about two', '', 'facts(about: ["japan", "russia"], first: 13'],
    ['facts as of a year', '', 'facts(asOf: "2016", first: 50'],
    ['entities', '', 'entities(first: 17'],
    ['documents', '', 'documents(first: 2'],
    ['a timeline', '', 'timeline(of: ["japan"], first: 9'],
    ['the facts of an entity', 'entity(slug: "japan")', 'facts(first: 7'],
    ['the relations of an entity', 'entity(slug: "russia")', 'relations(first: 3'],
    ['the documents of an entity', 'entity(slug: "japan")', 'documents(first: 1'],
    ['the stakes in a project', 'project(slug: "sakhalin-1")', 'stakes(first: 1'],
    ['the facts of a document', 'document(slug: "russia-japan-lng-talks")', 'facts(first: 20'],
    ['the entities of a document', 'document(slug: "russia-japan-lng-talks")', 'entities(first: 11'],
    ['the claims of a fact', 'fact(slug: "russia-japan-peace-treaty")', 'claims(first: 1'],
  ])('pages through %s to the end, without a gap or a repeat', async (_, parent, list) => {
    const seen: string[] = []
    let after: string | null = null
    let total = -1
    do {
      const field = `${list}${after === null ? '' : `, after: "${after}"`}) { totalCount pageInfo { hasNextPage hasPreviousPage endCursor } edges { node { ${list.startsWith('timeline') ? 'fact { id } state { sentence }' : 'id'} } } }`
      const answer: Record<'list' | 'parent', never> = await data(parent ? `{ parent: ${parent} { list: ${field} } }` : `{ list: ${field} }`)
      const page = (parent ? (answer.parent as Record<'list', never>).list : answer.list) as never as {
        totalCount: number
        pageInfo: { hasNextPage: boolean; hasPreviousPage: boolean; endCursor: string }
        edges: { node: object }[]
      }
      expect(page.pageInfo.hasPreviousPage).toBe(after !== null)
      seen.push(...page.edges.map(({ node }) => JSON.stringify(node)))
      total = page.totalCount
      after = page.pageInfo.hasNextPage ? page.pageInfo.endCursor : null
    } while (after !== null)
    expect(new Set(seen).size).toBe(seen.length)
    expect(seen.length).toBe(total)
    expect(total).toBeGreaterThan(1)
  })

  it('tells what happened by its earliest day, what nobody dates last, and counts it', async () => {
    type Timeline = {
      timeline: {
        totalCount: number
        undated: number
        edges: { node: { earliest: string | null; latest: string | null; state: { sentence: string } } }[]
      }
    }
    const ask = async (args: string): Promise<Timeline['timeline']> =>
      (
        (await data(
          `{ timeline(of: ["gazprom"]${args}) { totalCount undated edges { node { earliest latest state { sentence } } } } }`,
        )) as unknown as Timeline
      ).timeline
    const whole = await ask(', first: 100')
    const dated = whole.edges.filter(({ node }) => node.latest !== null)
    expect(whole.totalCount).toBe(whole.edges.length)
    expect(whole.undated).toBe(whole.edges.length - dated.length)
    expect(whole.edges.slice(0, dated.length)).toEqual(dated)
    expect(dated.map(({ node }) => node.earliest)).toEqual(dated.map(({ node }) => node.earliest).sort())
    const in2018 = await ask(', from: "2018-01-01", to: "2018-12-31"')
    expect(in2018.edges.map(({ node }) => node.state.sentence)).toEqual([
      'Gazprom and Mitsui & Co. concluded an MOU on Baltic LNG (LNG development) in 2018-09, as reported 2018-09',
    ])
    expect([in2018.totalCount, in2018.undated]).toEqual([1, whole.undated])
    expect((await ask(', knownAt: "2013-12-31", first: 0')).totalCount).toBeLessThan(whole.totalCount)
  })

  it('takes null as if left out', async () => {
    const left = await data('{ stakes { edges { node { id } } } }')
    expect(
      await data('{ stakes(holder: null, statuses: null, asOf: null, first: null, after: null, minimumShare: null) { edges { node { id } } } }'),
    ).toEqual(left)
  })

  it.each([
    '{ stakes(statuses: []) { totalCount } }',
    '{ facts(about: []) { totalCount } }',
    '{ facts(kinds: []) { totalCount } }',
    '{ entities(kinds: []) { totalCount } }',
    '{ search(text: "x", kinds: []) { score } }',
    '{ nodes(ids: []) { id } }',
    '{ stakes(first: -1) { totalCount } }',
    '{ stakes(first: 101) { totalCount } }',
    '{ stakes(after: "nonsense") { totalCount } }',
    '{ stakes(holder: "nobody") { totalCount } }',
    '{ stakes(subject: "nothing") { totalCount } }',
    '{ entities(country: "atlantis") { totalCount } }',
    '{ facts(about: ["japan", "nobody"]) { totalCount } }',
    '{ stakes(minimumShare: 101) { totalCount } }',
    '{ stakes(asOf: "2018-02-30") { totalCount } }',
    '{ stakes(knownAt: "2018") { totalCount } }',
    '{ timeline(of: []) { totalCount } }',
    '{ timeline(of: ["nobody"]) { totalCount } }',
    '{ timeline(of: ["japan"], from: "2020-01-01", to: "2019-01-01") { totalCount } }',
    '{ nonsense }',
    '{ stakes(first: "ten") { totalCount } }',
  ])('says what is wrong with %s, as bad input', async (query) => {
    expect(await server.codesOf(query)).toEqual(['BAD_USER_INPUT'])
  })

  it('gives null for one thing that it does not have', async () => {
    expect(
      await data(
        '{ entity(slug: "x") { id } actor(slug: "sakhalin-1") { id } project(slug: "gazprom") { id } fact(slug: "x") { id } document(slug: "x") { id } node(id: "Company:x") { id } other: node(id: "nonsense") { id } wrong: node(id: "Project:gazprom") { id } nodes(ids: ["Company:gazprom", "Company:x"]) { id } }',
      ),
    ).toEqual({
      entity: null,
      actor: null,
      project: null,
      fact: null,
      document: null,
      node: null,
      other: null,
      wrong: null,
      nodes: [{ id: 'Company:gazprom' }, null],
    })
  })

  it('knows the ministers of 2013 and of 2016, and how sure that is', async () => {
    const office = (asOf: string) => data(`{ facts(kinds: [POSITION], about: ["russia"], asOf: "${asOf}") { edges { node { slug standing } } } }`)
    const novak = { node: { slug: 'alexander-novak-energy-minister', standing: 'CERTAIN' } }
    expect(await office('2013')).toMatchObject({ facts: { edges: expect.arrayContaining([novak]) } })
    expect(await office('2014')).toMatchObject({ facts: { edges: expect.arrayContaining([novak]) } })
    expect(await office('2016')).toMatchObject({ facts: { edges: expect.arrayContaining([novak]) } })
    expect(await office('2020')).toMatchObject({
      facts: { edges: expect.arrayContaining([{ node: { slug: 'alexander-novak-energy-minister', standing: 'UNCLEAR' } }]) },
    })
  })

  it('tells what was known then from what is known now', async () => {
    const deals = (day: string) =>
      data(`{ actor(slug: "gazprom") { deals(knownAt: "${day}") { edges { node { slug } } } documents { totalCount } } }`)
    expect(await deals('2017-12-31')).toMatchObject({ actor: { deals: { edges: [] } } })
    expect(await deals('2018-12-31')).toMatchObject({ actor: { deals: { edges: [{ node: { slug: 'gazprom-mitsui-baltic-lng-mou' } }] } } })
    expect(await data('{ fact(slug: "gazprom-mitsui-baltic-lng-mou", knownAt: "2018-09-29") { id } }')).toEqual({ fact: null })
    expect(await data('{ fact(slug: "alexander-novak-energy-minister", knownAt: "2016-12-30") { id lastReported claims { totalCount } } }')).toEqual({
      fact: { id: 'Position:alexander-novak-energy-minister@knownAt=2016-12-30', lastReported: '2013', claims: { totalCount: 1 } },
    })
  })

  it('knows at the end of all days what it knows now', async () => {
    expect(await data('{ facts(knownAt: "9999-12-31") { totalCount } }')).toEqual(await data('{ facts { totalCount } }'))
  })

  it('gives what is seen through a clock an id of its own, by which it is found again', async () => {
    const id = 'Stake:sodeco-sakhalin-1@asOf=2016'
    const answer = await data('{ stakes(asOf: "2016", subject: "sakhalin-1", first: 2) { edges { node { id standing } } } }')
    expect(answer).toMatchObject({ stakes: { edges: [{}, { node: { id, standing: 'UNCLEAR' } }] } })
    expect(await data(`{ node(id: "${id}") { id ... on Stake { standing share { label } } } }`)).toEqual({
      node: { id, standing: 'UNCLEAR', share: { label: '30%' } },
    })
  })

  it('tells two states of one fact apart when a filter shows another than the clock alone would', async () => {
    await loadDossier(graph, story('early', '2030-01-01', stake('share: 10, status: planned')))
    await loadDossier(graph, story('later', '2031-01-01', stake('share: 20, status: in_effect, since: 2030-06')))
    const seen = await data(
      '{ planned: stakes(holder: "nordkraft", statuses: [PLANNED], asOf: "2030-06") { edges { node { id status } } } held: stakes(holder: "nordkraft", asOf: "2030-06") { edges { node { id status share { label } } } } }',
    )
    expect(seen).toMatchObject({
      planned: { edges: [{ node: { id: expect.stringMatching(/@asOf=2030-06&status=PLANNED$/), status: 'PLANNED' } }] },
      held: { edges: [{ node: { id: 'Stake:nordkraft-fjord-lng@asOf=2030-06', status: 'IN_EFFECT', share: { label: '20%' } } }] },
    })
  })

  it('keeps stakes of at least a share for certain, and those between two', async () => {
    const slugs = async (args: string) =>
      (
        (await data(`{ stakes(${args}) { edges { node { slug } } } }`)) as never as { stakes: { edges: { node: { slug: string } }[] } }
      ).stakes.edges.map(({ node }) => node.slug)
    expect(await slugs('subject: "sakhalin-1", minimumShare: 30')).toEqual(['exxon-mobil-sakhalin-1', 'sodeco-sakhalin-1'])
    expect(await slugs('subject: "sakhalin-1", minimumShare: 30.5')).toEqual([])
    expect(await slugs('holder: "rosneft", subject: "sakhalin-1"')).toEqual(['rosneft-sakhalin-1'])
    expect(await slugs('holder: "rosneft", subject: "vladivostok-lng"')).toEqual([])
    expect(await slugs('subject: "russian-lng-projects", statuses: [POSSIBLE]')).toEqual(['japan-russian-lng-projects'])
  })

  it.each([
    ['gazprm', 'gazprom'],
    ['Газпром', 'gazprom'],
    ['OAO Gazprom', 'gazprom'],
    ['GAZP.RS', 'gazprom'],
    ['Exxon', 'exxon-mobil'],
    ['ExonMobil Corp', 'exxon-mobil'],
    ['Itochu Corporation', 'itochu'],
    ['sodeco', 'sodeco'],
    ['Mitsui and Co', 'mitsui'],
    ['novak alexander', 'alexander-novak'],
  ])('finds %s', async (text, slug) => {
    const { search } = (await data(`{ search(text: ${JSON.stringify(text)}, first: 1) { entity { slug } } }`)) as never as {
      search: { entity: { slug: string } }[]
    }
    expect(search.map(({ entity }) => entity.slug)).toEqual([slug])
  })

  it('puts exact names before aliases before near ones, and nothing to nothing', async () => {
    expect(await data('{ search(text: "Japan", first: 2) { matched score entity { slug } } }')).toMatchObject({
      search: [{ matched: 'Japan', score: 1, entity: { slug: 'japan' } }, {}],
    })
    expect(await data('{ search(text: "qqqqqq") { score } }')).toEqual({ search: [] })
    expect(await data('{ search(text: "  ") { score } }')).toEqual({ search: [] })
  })
})
