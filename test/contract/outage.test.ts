import { connect, createServer, type Server, type Socket } from 'node:net'
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest'
import { createGraph, type Graph } from '../../src/graph/graph.ts'
import { openNeo4j } from '../../src/graph/neo4j.ts'
import { serve, type TestServer } from '../support/server.ts'

const neo4j = inject('neo4j')
const QUESTION = '{ entity(slug: "japan") { id } }'
/** What a client waits for an answer, in milliseconds. */
const PATIENCE = 4000

/** Stands between the server and Neo4j: it can pass on, hang, or be away. */
class Line {
  #server: Server | null = null
  readonly #sockets = new Set<Socket>()
  port = 0
  hanging = false

  async up(): Promise<void> {
    const target = new URL(neo4j?.uri ?? 'bolt://none')
    this.#server = createServer((client) => {
      const database = connect(Number(target.port || 7687), target.hostname)
      for (const socket of [client, database]) this.#sockets.add(socket.on('error', () => undefined))
      client.on('data', (chunk) => this.hanging || database.write(chunk)).on('close', () => database.destroy())
      database.on('data', (chunk) => this.hanging || client.write(chunk)).on('close', () => client.destroy())
    })
    await new Promise<void>((resolve) => this.#server?.listen(this.port, '127.0.0.1', resolve))
    const address = this.#server.address()
    if (typeof address === 'object' && address) this.port = address.port
  }

  async down(): Promise<void> {
    for (const socket of this.#sockets) socket.destroy()
    this.#sockets.clear()
    await new Promise((resolve) => this.#server?.close(resolve))
  }
}

describe.skipIf(!neo4j)('a server whose Neo4j goes away', () => {
  const line = new Line()
  let graph: Graph
  let server: TestServer

  beforeAll(async () => {
    await line.up()
    graph = createGraph(
      openNeo4j({ uri: `bolt://127.0.0.1:${line.port}`, user: neo4j?.user ?? '', password: neo4j?.password ?? '', database: '', deadline: 3500 }),
      { deadline: 3500 },
    )
    await graph.prepare()
    server = await serve(graph)
  })
  afterAll(async () => {
    await server.stop()
    await graph.close()
    await line.down()
  })

  const answered = async () => {
    const response = await fetch(`${server.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query: QUESTION }),
      signal: AbortSignal.timeout(PATIENCE),
    })
    return response.json() as Promise<{ data: unknown; errors?: { message: string; extensions: { code: string } }[] }>
  }
  const status = async (path: string) => (await fetch(`${server.url}${path}`)).status

  it('says so with a code while the connection is refused, and answers again when it is back', async () => {
    expect((await answered()).errors).toBeUndefined()
    await line.down()
    const { errors } = await answered()
    expect(errors?.map(({ extensions }) => extensions.code)).toEqual(['UNAVAILABLE'])
    expect(JSON.stringify(errors)).not.toMatch(/127\.0\.0\.1|NEO4J/)
    expect([await status('/health'), await status('/ready')]).toEqual([200, 503])
    await line.up()
    await expect.poll(async () => (await answered()).errors, { timeout: 20_000 }).toBeUndefined()
    expect(await status('/ready')).toBe(200)
  })

  it('says so with a code while nothing comes back, and answers again when it does', async () => {
    line.hanging = true
    expect((await answered()).errors?.[0]?.extensions.code).toMatch(/^(TIMEOUT|UNAVAILABLE)$/)
    line.hanging = false
    await line.down()
    await line.up()
    await expect.poll(async () => (await answered()).errors, { timeout: 20_000 }).toBeUndefined()
  })
})
