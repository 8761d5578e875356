import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Graph } from '../../src/graph/graph.ts'
import { bundledGraph } from '../support/dossiers.ts'
import { serve, type TestServer } from '../support/server.ts'
import { executablePath, launch } from './chromium.ts'
import { openPage } from './watched.ts'

/** Somebody else's site, on a port of its own. */
async function foreignSite(pages: (path: string) => string): Promise<{ readonly url: string; readonly server: Server }> {
  const server = createServer(({ url = '/' }, response) => response.setHeader('content-type', 'text/html').end(pages(url)))
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, server }
}

describe.skipIf(executablePath === null)('embeds in a foreign page', () => {
  let graph: Graph
  let dealgraph: TestServer
  let site: { readonly url: string; readonly server: Server }
  let browser: Browser
  beforeAll(async () => {
    graph = await bundledGraph()
    dealgraph = await serve(graph)
    const icon = '<!doctype html><html lang="en"><link rel="icon" href="data:,"><title>Wiki</title>'
    site = await foreignSite((path) =>
      path === '/frame'
        ? `${icon}<script>window.heard = []; addEventListener('message', ({ data }) => heard.push(data))</script><iframe title="network" sandbox="allow-scripts" width="500" height="300" src="${dealgraph.url}/embed?around=sakhalin-1"></iframe>`
        : path === '/explorer'
          ? `${icon}<iframe title="network" src="${dealgraph.url}/?around=sakhalin-1"></iframe>`
          : `${icon}<script type="module" src="${dealgraph.url}/embed.js"></script><style>svg, .node { display: none !important }</style><script>window.heard = []; addEventListener('choose', ({ detail, target }) => heard.push([target.id, detail]))</script><deal-network id="one" around="sakhalin-1"></deal-network><deal-network id="two" around="gazprom" theme="dark"></deal-network><img id="picture" alt="" src="${dealgraph.url}/embed.svg?around=sakhalin-1"><img id="png" alt="" src="${dealgraph.url}/embed.png?around=nobody">`,
    )
    browser = await launch()
  }, 60_000)
  afterAll(async () => {
    await browser.close()
    site.server.close()
    await dealgraph.stop()
    await graph.close()
  })

  it('work in a sandboxed frame, tell their height and what was chosen, and keep no cookie', async () => {
    const { page, faults, close } = await openPage(browser, [site.url, dealgraph.url])
    await page.goto(`${site.url}/frame`)
    const frame = page.frameLocator('iframe')
    await frame.locator('deal-network g.node[data-slug="rosneft"]').click()
    const heard = () => page.evaluate(() => (window as never as { heard: { type: string; height?: number; choice?: unknown }[] }).heard)
    await expect
      .poll(async () => (await heard()).find(({ type }) => type === 'dealgraph:choose')?.choice)
      .toEqual({ slug: 'rosneft', kind: 'COMPANY' })
    expect((await heard()).find(({ type }) => type === 'dealgraph:size')?.height).toBeGreaterThan(100)
    expect(await frame.locator('deal-network g.node.dim').count()).toBeGreaterThan(0)
    await frame.locator('deal-network g.node[data-slug="rosneft"] .more').click()
    await frame.locator('deal-network g.node.around[data-slug="rosneft"]').waitFor()
    expect(await page.context().cookies()).toEqual([])
    expect(faults).toEqual([])
    await close()
  })

  it('work as a web component, twice in one page, untouched by its styles, and tell which was chosen from', async () => {
    const { page, faults, close } = await openPage(browser, [site.url, dealgraph.url])
    await page.goto(`${site.url}/`)
    await page.locator('#one g.node[data-slug="rosneft"]').click()
    await page.locator('#two g.node[data-slug="mitsui"]').click()
    expect(await page.evaluate(() => (window as never as { heard: unknown[] }).heard)).toEqual([
      ['one', { slug: 'rosneft', kind: 'COMPANY' }],
      ['two', { slug: 'mitsui', kind: 'COMPANY' }],
    ])
    expect(await page.locator('#one g.node[data-slug="rosneft"]').isVisible()).toBe(true)
    await page.evaluate(() => document.querySelector('#one')?.setAttribute('around', 'itochu'))
    await page.locator('#one g.node.around[data-slug="itochu"]').waitFor()
    const widths = await page.evaluate(() => ['picture', 'png'].map((id) => (document.getElementById(id) as HTMLImageElement).naturalWidth))
    expect(Math.min(...widths)).toBeGreaterThan(100)
    expect(faults.filter((fault) => !/status of 404/.test(fault))).toEqual([])
    await close()
  })

  it('are all that may be framed: the explorer stays outside', async () => {
    const { page, faults, close } = await openPage(browser, [site.url, dealgraph.url])
    await page.goto(`${site.url}/explorer`)
    await expect.poll(() => faults.join()).toMatch(/frame-ancestors|X-Frame-Options/i)
    await close()
  })
})
