import { connect } from 'node:net'
import { getIntrospectionQuery } from 'graphql'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Graph } from '../../src/graph/graph.ts'
import { bundledGraph } from '../support/dossiers.ts'
import { serve, type TestServer } from '../support/server.ts'

describe('the limits of the server', () => {
  let graph: Graph
  let server: TestServer

  beforeAll(async () => {
    graph = await bundledGraph()
    server = await serve(graph)
  })
  afterAll(async () => {
    await server.stop()
    await graph.close()
  })

  const question = (query: string) => JSON.stringify({ query })

  it.each([
    ['aliases', `{ ${Array.from({ length: 101 }, (_, at) => `a${at}: __typename`).join(' ')} }`],
    ['directives', `{ __typename ${'@include(if: true) '.repeat(51)} }`],
    ['tokens', `{ ${'id '.repeat(10_500)} }`],
    ['levels', `{ entity(slug: "japan") { ${'country { '.repeat(30)} id ${'} '.repeat(30)} } }`],
    ['items', '{ entities(first: 100) { edges { node { facts(first: 100) { edges { node { claims(first: 100) { totalCount } } } } } } } }'],
  ])('refuses a question with too many %s', async (_, query) => {
    const { errors } = await server.ask(query)
    expect(errors?.map(({ extensions }) => extensions?.code)).toEqual(['QUERY_TOO_COSTLY'])
  })

  it.each([
    ['the schema many times', `{ ${Array.from({ length: 4 }, (_, at) => `a${at}: __schema { types { name } }`).join(' ')} }`],
    [
      'much of the schema by way of fragments',
      `{ __schema { types { fields { type { ...A } } } } } fragment A on __Type { ${'...B ofType { ...B } '.repeat(40)} } fragment B on __Type { ${'name kind '.repeat(20)} }`,
    ],
    ['levels beyond what a stack holds', `{ entity(slug: "russia") { ${'... on Entity { '.repeat(2300)} slug ${'} '.repeat(2300)} } }`],
  ])('refuses %s', async (_, query) => {
    expect(await server.codesOf(query)).toEqual(expect.arrayContaining(['QUERY_TOO_COSTLY']))
  })

  it('tells GraphiQL its schema', async () => {
    expect((await server.ask(getIntrospectionQuery({ inputValueDeprecation: true, specifiedByUrl: true }))).errors).toBeUndefined()
  })

  it('keeps no place for those who never finish their question', async () => {
    const small = await serve(graph, { maxInFlight: 2 })
    const { hostname, port } = new URL(small.url)
    const waiting = Array.from({ length: 4 }, () => connect(Number(port), hostname))
    const begun = 'POST /graphql HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\nContent-Length: 50\r\n\r\n{'
    for (const socket of waiting) socket.on('error', () => undefined).write(begun)
    await new Promise((resolve) => setTimeout(resolve, 200))
    expect((await small.ask('{ entity(slug: "japan") { id } }')).errors).toBeUndefined()
    for (const socket of waiting) socket.destroy()
    await small.stop()
  })

  it('counts variables in what a question costs', async () => {
    const query =
      'query($n: Int) { entities(first: $n) { edges { node { facts(first: $n) { edges { node { claims(first: $n) { totalCount } } } } } } } }'
    expect(await server.codesOf(query, { n: 3 })).toEqual([])
    expect(await server.codesOf(query, { n: 100 })).toEqual(['QUERY_TOO_COSTLY'])
  })

  it('does not tell names of fields by way of suggestions', async () => {
    const { errors } = await server.ask('{ stake { totalCount } }')
    expect(errors?.[0]?.message).not.toMatch(/did you mean/i)
  })

  it('refuses what is beyond its cap at once, and recovers', async () => {
    let release: () => void = () => undefined
    const held = new Promise<void>((resolve) => {
      release = resolve
    })
    const slow: Graph = { ...graph, until: () => slow, read: async (statement, params) => held.then(() => graph.read(statement, params)) }
    const small = await serve(slow, { maxInFlight: 2 })
    const ask = () =>
      fetch(`${small.url}/graphql`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: question('{ entity(slug: "japan") { id } }'),
      })
    const waiting = [ask(), ask()]
    await expect.poll(async () => (await ask()).status).toBe(503)
    const refused = await ask()
    expect([refused.headers.get('retry-after'), await refused.json()]).toEqual([
      '1',
      { errors: [{ message: expect.any(String), extensions: { code: 'OVERLOADED' } }] },
    ])
    release()
    expect((await Promise.all(waiting)).map(({ status }) => status)).toEqual([200, 200])
    expect((await ask()).status).toBe(200)
    await small.stop()
  })

  it('gives up a question that takes too long', async () => {
    const hanging: Graph = {
      ...graph,
      until: (signal) => ({ ...hanging, read: () => new Promise((_, reject) => signal.addEventListener('abort', () => reject(signal.reason))) }),
    }
    const slow = await serve(hanging, { timeout: 100 })
    expect(await slow.codesOf('{ entity(slug: "japan") { id } }')).toEqual(['TIMEOUT'])
    await slow.stop()
  })
})
