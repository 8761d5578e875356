import { describe, expect, it } from 'vitest'
import { loadDossier } from '../../src/graph/load/load.ts'
import { EXAMPLES } from '../../src/server/examples.ts'
import { apiOfSuite } from '../support/api.ts'
import { story } from '../support/dossiers.ts'
import { engines } from '../support/engines.ts'

const answersByEngine = new Map<string, unknown>()

describe.each(engines)('the API on $name', (engine) => {
  const api = apiOfSuite(engine)
  const { data } = api

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
    await loadDossier(api.graph, story('many', '2030', stakes.join('\n'), `entities:\n${entities.join('\n')}`))
    const deep = '{ edges { node { holder { name stakesHeld { totalCount edges { node { subject { name } } } } } } } }'
    const statements = async (query: string) => {
      const from = api.graph.ran.length
      await data(query)
      return api.graph.ran
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
    const from = api.graph.ran.length
    await data('{ project(slug: "sakhalin-1") { stakes { totalCount } } }')
    expect(api.graph.ran.slice(from).map(({ name }) => name)).toEqual(['questions/entity-records', 'questions/stakes-of', 'questions/count-facts-of'])
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
})
