import { connect } from 'node:net'
import { serverAudits } from 'graphql-http'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Graph } from '../../src/graph/graph.ts'
import { bundledGraph } from '../support/dossiers.ts'
import { serve, type TestServer } from '../support/server.ts'

const ORIGIN = 'https://wiki.example'

describe('the server', () => {
  let graph: Graph
  let server: TestServer
  const logged: string[] = []

  beforeAll(async () => {
    graph = await bundledGraph()
    server = await serve(graph, { corsOrigins: [ORIGIN], log: (line) => logged.push(line) })
  })
  afterAll(async () => {
    await server.stop()
    await graph.close()
  })

  const post = (body: string, headers: Record<string, string> = {}) =>
    fetch(`${server.url}/graphql`, { method: 'POST', body, headers: { 'content-type': 'application/json', ...headers } })
  const question = (query: string) => JSON.stringify({ query })

  it.each(serverAudits({ url: () => `${server.url}/graphql` }).map((audit) => [audit.name, audit] as const))(
    'keeps to GraphQL over HTTP: %s',
    async (_, audit) => {
      expect((await audit.fn()).status).toBe('ok')
    },
  )

  it('answers a question asked by GET, so that answers can be linked to', async () => {
    const response = await fetch(`${server.url}/graphql?query=${encodeURIComponent('{ dataset { facts } }')}`)
    expect(await response.json()).toMatchObject({ data: { dataset: { facts: expect.any(Number) } } })
  })

  it.each([
    ['text/plain', 415],
    ['application/x-www-form-urlencoded', 415],
    ['multipart/form-data', 415],
  ])('refuses %s with %i', async (type, status) => {
    const response = await post(question('{ __typename }'), { 'content-type': type })
    expect([response.status, await response.json()]).toEqual([
      status,
      { errors: [{ message: expect.stringContaining('application/json'), extensions: { code: 'BAD_USER_INPUT' } }] },
    ])
  })

  it('refuses a body over 100 KB, announced or not', async () => {
    const long = question(`{ __typename } # ${'x'.repeat(100_001)}`)
    expect((await post(long)).status).toBe(413)
    const stream = new ReadableStream({
      start(controller) {
        controller.enqueue(new TextEncoder().encode(long))
        controller.close()
      },
    })
    const response = await fetch(`${server.url}/graphql`, {
      method: 'POST',
      body: stream,
      duplex: 'half',
      headers: { 'content-type': 'application/json' },
    } as RequestInit)
    expect(response.status).toBe(413)
  })

  it('refuses broken JSON, in a body and in an address, and a Host that is none', async () => {
    expect((await post('{')).status).toBe(400)
    expect((await fetch(`${server.url}/graphql?query={__typename}&variables=%7B`)).status).toBe(400)
    const { hostname, port } = new URL(server.url)
    const answer = await new Promise<string>((resolve) => {
      const socket = connect(Number(port), hostname, () => socket.write('GET /health HTTP/1.1\r\nHost: a b%%\r\nConnection: close\r\n\r\n'))
      let said = ''
      socket.on('data', (chunk) => {
        said += chunk.toString()
      })
      socket.on('close', () => resolve(said))
    })
    expect(answer).toMatch(/^HTTP\/1.1 400/)
  })

  it('lets pages of allowed origins ask, without credentials, and no others', async () => {
    const allowed = await post(question('{ __typename }'), { origin: ORIGIN })
    expect(allowed.headers.get('access-control-allow-origin')).toBe(ORIGIN)
    expect(allowed.headers.get('access-control-allow-credentials')).toBeNull()
    const other = await post(question('{ __typename }'), { origin: 'https://evil.example' })
    expect(other.headers.get('access-control-allow-origin')).toBeNull()
    expect(other.headers.get('vary')).toContain('Origin')
    const preflight = await fetch(`${server.url}/graphql`, {
      method: 'OPTIONS',
      headers: { origin: ORIGIN, 'access-control-request-method': 'POST' },
    })
    expect([preflight.status, preflight.headers.get('access-control-allow-origin'), preflight.headers.get('access-control-allow-headers')]).toEqual([
      204,
      ORIGIN,
      'content-type',
    ])
  })

  it('sends the usual headers with every answer', async () => {
    for (const path of ['/graphql', '/health', '/nothing', '/']) {
      const { headers } = await fetch(`${server.url}${path}`, { redirect: 'manual' })
      expect(headers.get('x-content-type-options')).toBe('nosniff')
      expect(headers.get('x-frame-options')).toBe('DENY')
      expect(headers.get('content-security-policy')).toContain("default-src 'none'")
    }
  })

  it('shows GraphiQL to a browser, with script and style of its own under a strict policy', async () => {
    const page = await fetch(`${server.url}/graphql`, { headers: { accept: 'text/html' } })
    const html = await page.text()
    expect(page.headers.get('content-security-policy')).toContain("script-src 'self'")
    expect(html).toContain('<title>dealgraph</title>')
    expect(html).not.toMatch(/<script>|https?:\/\/(?!www\.w3\.org)/)
    const paths = [...html.matchAll(/(?:src|href)="(\/assets\/[^"]+)"/g)].map(([, path]) => path)
    expect(paths).toHaveLength(2)
    for (const path of paths) {
      const asset = await fetch(`${server.url}${path}`)
      expect([asset.status, asset.headers.get('cache-control')]).toEqual([200, 'public, max-age=31536000, immutable'])
      expect((await asset.arrayBuffer()).byteLength).toBeGreaterThan(100_000)
    }
    expect((await fetch(`${server.url}/assets/old/graphiql.js`)).status).toBe(404)
  })

  it('has the explorer at /, and says what is nowhere', async () => {
    const root = await fetch(server.url)
    expect([root.status, root.headers.get('content-type')]).toEqual([200, 'text/html; charset=utf-8'])
    expect((await fetch(`${server.url}/nowhere`)).status).toBe(404)
    expect((await fetch(`${server.url}/graphql`, { method: 'DELETE' })).status).toBe(405)
  })

  it('is healthy, and ready', async () => {
    expect(await (await fetch(`${server.url}/health`)).json()).toEqual({ status: 'ok' })
    expect(await (await fetch(`${server.url}/ready`)).json()).toEqual({ status: 'ready', engine: 'grafeo' })
  })

  it('has nothing that changes data', async () => {
    expect(await server.codesOf('mutation { load }')).toEqual(['BAD_USER_INPUT'])
  })

  it('logs each request as a line of JSON, without what was asked', async () => {
    await fetch(`${server.url}/health?secret=1`)
    await expect
      .poll(() => logged.map((line) => JSON.parse(line) as Record<string, unknown>).some(({ path, status }) => path === '/health' && status === 200))
      .toBe(true)
    expect(logged.join()).not.toContain('secret')
  })

  it('masks a fault of its own, and logs it under the id that it tells', async () => {
    const faulty: Graph = { ...graph, until: () => faulty, read: () => Promise.reject(new TypeError('internals: password=hunter2')) }
    const heard: string[] = []
    const broken = await serve(faulty, { log: (line) => heard.push(line) })
    const { errors } = await broken.ask('{ entity(slug: "japan") { id } }')
    expect(errors?.[0]?.extensions).toEqual({ code: 'INTERNAL', requestId: expect.any(String) })
    expect(JSON.stringify(errors)).not.toContain('hunter2')
    expect(heard.join()).toContain(String(errors?.[0]?.extensions?.requestId))
    expect(heard.join()).toContain('hunter2')
    await broken.stop()
  })
})
