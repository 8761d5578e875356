import { describe, expect, it } from 'vitest'
import { apiOfSuite } from '../support/api.ts'
import { engines } from '../support/engines.ts'

describe.each(engines)('lists and bad input of the API on $name', (engine) => {
  const api = apiOfSuite(engine)
  const { data } = api

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
    expect(await api.server.codesOf(query)).toEqual(['BAD_USER_INPUT'])
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
})
