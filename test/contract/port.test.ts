import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { z } from 'zod'
import type { Engine } from '../../src/graph/engine.ts'
import { createGraph, UnexpectedRow } from '../../src/graph/graph.ts'
import { TimedOut, Unavailable } from '../../src/model/errors.ts'
import { engines } from '../support/engines.ts'

const never = new AbortController().signal
const statement = <Row>(text: string, row: z.ZodType<Row>) => ({ name: 'test', text, row })

describe.each(engines)('the port on $name', ({ open }) => {
  let engine: Engine

  beforeAll(async () => {
    engine = await open()
    await engine.define('CREATE CONSTRAINT thing_slug IF NOT EXISTS FOR (thing:Thing) REQUIRE thing.slug IS UNIQUE')
  })
  afterAll(() => engine.close())

  it('gives back numbers, text, lists and nulls as they went in', async () => {
    const params = { whole: 30, half: 30.5, big: 8.62e12, text: 'Газпром 東京', list: [1, 2, 3], words: ['a', 'b'], none: null, yes: true }
    const names = Object.keys(params)
    const [row] = await engine.read(`RETURN ${names.map((name) => `$${name} AS ${name}`).join(', ')}`, params, never)
    expect(row).toEqual(params)
  })

  it('takes a whole number as a limit', async () => {
    expect(await engine.read('UNWIND [1, 2, 3] AS n RETURN n LIMIT $most', { most: 2 }, never)).toHaveLength(2)
  })

  it('keeps what a transaction wrote, and sees it inside', async () => {
    const seen = await engine.write(async ({ run }) => {
      await run("CREATE (:Thing {slug: 'kept', share: $share})", { share: 33.3 })
      return run('MATCH (thing:Thing) RETURN thing.share AS share', {})
    })
    expect(seen).toEqual([{ share: 33.3 }])
    expect(await engine.read('MATCH (thing:Thing) RETURN thing.slug AS slug', {}, never)).toEqual([{ slug: 'kept' }])
  })

  it('leaves nothing of a transaction that fails', async () => {
    const failing = engine.write(async ({ run }) => {
      await run("CREATE (:Thing {slug: 'lost'})", {})
      throw new Error('half way')
    })
    await expect(failing).rejects.toThrow('half way')
    expect(await engine.read("MATCH (thing:Thing {slug: 'lost'}) RETURN thing", {}, never)).toEqual([])
  })

  it('does not let a question write', async () => {
    await engine.read("CREATE (:Thing {slug: 'sneaked'}) RETURN 1 AS one", {}, never).catch(() => undefined)
    expect(await engine.read("MATCH (thing:Thing {slug: 'sneaked'}) RETURN thing.slug AS slug", {}, never)).toEqual([])
  })

  it('loses none of many transactions that write the same node at once', async () => {
    await engine.write(({ run }) => run("MERGE (thing:Thing {slug: 'counter'}) SET thing.n = 0", {}))
    const add = () => engine.write(({ run }) => run("MATCH (thing:Thing {slug: 'counter'}) SET thing.n = thing.n + 1", {}))
    await Promise.all(Array.from({ length: 20 }, add))
    expect(await engine.read("MATCH (thing:Thing {slug: 'counter'}) RETURN thing.n AS n", {}, never)).toEqual([{ n: 20 }])
  })

  it('answers within its deadline, or says that it did not', async () => {
    const graph = createGraph(engine, { deadline: 1 })
    const slow = statement('UNWIND range(1, 3000000) AS n WITH n WHERE n % 7 = 3 RETURN count(n) AS total', z.object({ total: z.number() }))
    await expect(graph.read(slow, {})).rejects.toBeInstanceOf(TimedOut)
  })

  it('gives a question up when its asker goes away, before it starts too', async () => {
    const gone = new AbortController()
    const graph = createGraph(engine, { deadline: 20_000 }).until(gone.signal)
    const slow = graph.read(
      statement('UNWIND range(1, 5000000) AS n WITH n WHERE n % 7 = 3 RETURN count(n) AS total', z.object({ total: z.number() })),
      {},
    )
    gone.abort(new Error('gone'))
    await expect(slow).rejects.toThrow('gone')
    await expect(graph.read(statement('RETURN 1 AS one', z.object({ one: z.number() })), {})).rejects.toThrow('gone')
  })

  it('does not pass on a row of another shape', async () => {
    const graph = createGraph(engine, { deadline: 20_000 })
    await expect(graph.read(statement("RETURN 'one' AS one", z.object({ one: z.number() })), {})).rejects.toBeInstanceOf(UnexpectedRow)
  })

  it('says that it is closed rather than answer', async () => {
    const other = await open()
    await other.close()
    await expect(other.read('RETURN 1 AS one', {}, never)).rejects.toBeInstanceOf(Unavailable)
  })
})
