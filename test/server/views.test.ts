import { gzipSync } from 'node:zlib'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Graph } from '../../src/graph/graph.ts'
import { loadDossier } from '../../src/graph/load/load.ts'
import { bundledGraph, stake, story } from '../support/dossiers.ts'
import { serve, type TestServer } from '../support/server.ts'

describe('views over HTTP', () => {
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
  const get = (path: string, init?: RequestInit) => fetch(`${server.url}${path}`, { redirect: 'manual', ...init })
  const text = async (path: string) => (await get(path)).text()

  it.each([
    ['/', 200, 'text/html; charset=utf-8'],
    ['/?around=sakhalin-1&chosen=fact:exxon-mobil-sakhalin-1', 200, 'text/html; charset=utf-8'],
    ['/?find=gazprm', 200, 'text/html; charset=utf-8'],
    ['/?around=nobody', 404, 'text/html; charset=utf-8'],
    ['/?around=japan&chosen=nothing', 400, 'text/html; charset=utf-8'],
    ['/?around=japan&chosen=fact:nothing', 404, 'text/html; charset=utf-8'],
    ['/?find=&around=japan', 200, 'text/html; charset=utf-8'],
    ['/document/gazprom-mitsui-mou?knownAt=2014-01-01', 404, 'text/html; charset=utf-8'],
    ['/entity/gazprom/', 404, 'text/html; charset=utf-8'],
    ['/fact/sodeco-sakhalin-1', 200, 'text/html; charset=utf-8'],
    ['/fact/nothing', 404, 'text/html; charset=utf-8'],
    ['/entity/gazprom', 200, 'text/html; charset=utf-8'],
    ['/entity/%E0%A4%A', 404, 'text/html; charset=utf-8'],
    ['/document/russia-japan-lng-talks', 200, 'text/html; charset=utf-8'],
    ['/embed?around=sakhalin-1', 200, 'text/html; charset=utf-8'],
    ['/embed?around=nobody', 404, 'text/html; charset=utf-8'],
    ['/embed.svg?around=sakhalin-1', 200, 'image/svg+xml; charset=utf-8'],
    ['/embed.svg?around=nobody', 404, 'image/svg+xml; charset=utf-8'],
    ['/embed.svg', 400, 'image/svg+xml; charset=utf-8'],
    ['/embed.svg?around=japan&asOf=2016-13', 400, 'image/svg+xml; charset=utf-8'],
    ['/embed.svg?around=japan&kinds=stakes', 400, 'image/svg+xml; charset=utf-8'],
    ['/embed.svg?around=japan&deep=1', 400, 'image/svg+xml; charset=utf-8'],
    ['/embed.svg?around=japan&theme=pink', 400, 'image/svg+xml; charset=utf-8'],
    ['/embed.svg?around=japan&depth=1&depth=2', 400, 'image/svg+xml; charset=utf-8'],
    ['/embed.svg?around=japan,russia&maxNodes=1', 400, 'image/svg+xml; charset=utf-8'],
    ['/embed.svg?around=japan&maxNodes=9999', 200, 'image/svg+xml; charset=utf-8'],
    ['/embed.png?around=sakhalin-1&theme=dark', 200, 'image/png'],
    ['/embed.png?around=nobody', 404, 'image/png'],
    ['/export.gexf?around=japan', 200, 'application/gexf+xml; charset=utf-8'],
    ['/export.csv?around=japan', 200, 'application/zip'],
    ['/export.cyjs?around=nobody', 404, 'application/json'],
    ['/export.pdf?around=japan', 404, 'application/json'],
    ['/embed.js', 200, 'text/javascript; charset=utf-8'],
  ])('%s answers %i as %s', async (path, status, type) => {
    const response = await get(path)
    expect([response.status, response.headers.get('content-type')]).toEqual([status, type])
    expect((await response.arrayBuffer()).byteLength).toBeGreaterThan(100)
    expect(response.headers.get('set-cookie')).toBeNull()
  })

  it('says in a picture why there is none', async () => {
    expect(await text('/embed.svg?around=nobody')).toContain('no entity nobody')
    expect(await text('/embed.svg?around=%3Cscript%3E')).not.toContain('<script')
  })

  it.each(['/embed?around=japan', '/embed.svg?around=japan', '/embed.png?around=nobody', '/embed.js', '/embed-frame.js', '/oembed?url=x'])(
    '%s is open to pages of all origins',
    async (path) => {
      const { headers } = await get(path, { headers: { origin: 'null' } })
      expect([headers.get('access-control-allow-origin'), headers.get('cross-origin-resource-policy')]).toEqual(['*', 'cross-origin'])
    },
  )

  it.each(['/', '/?around=japan', '/fact/sodeco-sakhalin-1', '/export.gexf?around=japan', '/graphql'])(
    '%s is closed to other origins and frames',
    async (path) => {
      const { headers } = await get(path, { headers: { origin: 'https://elsewhere.example', accept: 'text/html' } })
      expect([headers.get('access-control-allow-origin'), headers.get('cross-origin-resource-policy'), headers.get('x-frame-options')]).toEqual([
        null,
        'same-origin',
        'DENY',
      ])
      expect(headers.get('content-security-policy')).toContain("frame-ancestors 'none'")
    },
  )

  it('answers a browser that asks whether it may ask for a picture again', async () => {
    const { status, headers } = await get('/embed.svg?around=japan', { method: 'OPTIONS', headers: { origin: 'null' } })
    expect([status, headers.get('access-control-allow-origin'), headers.get('access-control-allow-headers')]).toEqual([204, '*', 'if-none-match'])
    expect((await get('/?around=japan', { method: 'OPTIONS' })).status).toBe(405)
  })

  it('lists under a document only what it reports itself', async () => {
    expect((await text('/document/russia-japan-lng-talks')).match(/as reported \d{4}[\d-]*/g)?.filter((said) => said !== 'as reported 2013')).toEqual(
      [],
    )
  })

  it('may be framed by anyone, or by whom FRAME_ANCESTORS names', async () => {
    const { headers } = await get('/embed?around=japan')
    expect(headers.get('content-security-policy')).toContain('frame-ancestors *')
    expect(headers.get('x-frame-options')).toBeNull()
    const strict = await serve(graph, { frameAncestors: 'https://wiki.example' })
    const answer = await fetch(`${strict.url}/embed?around=japan`)
    expect(answer.headers.get('content-security-policy')).toContain('frame-ancestors https://wiki.example')
    await strict.stop()
  })

  it('keeps small scripts: the module below 10 KB, the pages below 60 KB, gzipped', async () => {
    for (const [path, most] of [
      ['/embed.js', 10_000],
      ['/embed-frame.js', 10_000],
      [/src="(\/assets\/\w+\/page\.js)"/.exec(await text('/'))?.[1] ?? '', 60_000],
    ] as const) {
      const response = await get(path)
      expect(response.status).toBe(200)
      expect(gzipSync(await response.text()).length).toBeLessThan(most)
    }
  })

  it('answers 304 to whoever has it already, until the data change; a pinned picture is the same bytes', async () => {
    const path = '/embed.svg?around=nordkraft&asOf=2030&knownAt=2031-06-01'
    await loadDossier(graph, story('first', '2030', stake('status: in_effect, share: 20')))
    await expect.poll(async () => (await get(path)).status, { timeout: 3000 }).toBe(200)
    const [one, other] = [await get(path), await get(path)]
    expect(await one.text()).toBe(await other.text())
    const tag = one.headers.get('etag') ?? ''
    expect((await get(path, { headers: { 'if-none-match': tag } })).status).toBe(304)
    expect((await get('/embed.svg?around=nobody', { headers: { 'if-none-match': '*' } })).status).toBe(404)
    await loadDossier(graph, story('second', '2031', stake('status: in_effect, share: 20')))
    await expect.poll(async () => (await get(path, { headers: { 'if-none-match': tag } })).status, { timeout: 3000 }).toBe(200)
  })

  it('has an oEmbed answer for its own addresses, and 404 and 501 as the standard says', async () => {
    const ask = (params: Record<string, string>) => get(`/oembed?${new URLSearchParams(params)}`)
    const own = `${server.url}/embed?around=sakhalin-1`
    const answer = await ask({ url: own, maxwidth: '300' })
    expect(answer.status).toBe(200)
    const { width, html, type, version } = (await answer.json()) as Record<string, string>
    const { thumbnail_url } = (await (await ask({ url: own })).json()) as Record<string, string>
    expect([type, version, width]).toEqual(['rich', '1.0', 300])
    expect(html).toContain(`<iframe src="${server.url}/embed?around=sakhalin-1"`)
    expect((await fetch(thumbnail_url ?? '')).headers.get('content-type')).toBe('image/png')
    expect((await ask({ url: `${server.url}/?around=japan` })).status).toBe(200)
    for (const url of [
      'https://elsewhere.example/embed?around=japan',
      `${server.url}/embed?around=nobody`,
      `${server.url}/graphql`,
      'no address',
      '',
    ])
      expect((await ask({ url })).status).toBe(404)
    expect((await ask({ url: own, format: 'xml' })).status).toBe(501)
  })

  it('unfurls: its pages say their picture and their oEmbed', async () => {
    for (const path of ['/embed?around=sakhalin-1', '/?around=sakhalin-1']) {
      const page = await text(path)
      expect(page).toMatch(/<meta property="og:image" content="http[^"]+\/embed\.png\?around=sakhalin-1">/)
      const discovered = /type="application\/json\+oembed" href="([^"]+)"/.exec(page)?.[1]?.replaceAll('&amp;', '&') ?? ''
      expect((await fetch(discovered)).status).toBe(200)
    }
  })

  it('gives a citation that is pinned by both clocks, and whose address answers with the same state', async () => {
    const page = await text('/fact/exxon-mobil-sakhalin-1')
    const cited =
      /Exxon Mobil holds 30% of Sakhalin-1, as reported 2013\. [^<]*characters 2349–2407[^<]*?(\/fact\/\S+)<\/p>/
        .exec(page)?.[1]
        ?.replaceAll('&amp;', '&') ?? ''
    expect(cited).toMatch(/^\/fact\/exxon-mobil-sakhalin-1\?asOf=2013&knownAt=\d{4}-\d{2}-\d{2}$/)
    expect(await text(cited)).toContain('<h1>Exxon Mobil holds 30% of Sakhalin-1, as reported 2013</h1>')
  })

  it('shows whoever has no script the same content: picture, table, timeline and panel', async () => {
    const page = await text('/?around=sakhalin-1&chosen=entity:rosneft')
    for (const part of [
      'data-slug="sodeco"',
      '<caption>6 entities, 7 facts',
      'class="timeline"',
      '<h1>Rosneft</h1>',
      'name="kinds" value="stake" checked',
    ])
      expect(page).toContain(part)
  })
})
