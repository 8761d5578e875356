import { createRequire } from 'node:module'
import type { Browser, Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import type { Graph } from '../../src/graph/graph.ts'
import { bundledGraph } from '../support/dossiers.ts'
import { serve, type TestServer } from '../support/server.ts'
import { executablePath, launch } from './chromium.ts'
import { openPage, type WatchedPage } from './watched.ts'

const AXE = createRequire(import.meta.url).resolve('axe-core/axe.min.js')

describe.skipIf(executablePath === null)('the explorer in a browser', () => {
  let graph: Graph
  let server: TestServer
  let browser: Browser
  let watched: WatchedPage
  let page: Page
  beforeAll(async () => {
    graph = await bundledGraph()
    server = await serve(graph)
    browser = await launch()
  }, 60_000)
  afterAll(async () => {
    await browser.close()
    await server.stop()
    await graph.close()
  })
  beforeEach(async () => {
    watched = await openPage(browser, [server.url])
    page = watched.page
  })
  afterEach(async () => {
    expect(watched.faults).toEqual([])
    await watched.close()
  })

  const open = (path: string) => page.goto(`${server.url}${path}`)
  const params = () => new URL(page.url()).searchParams
  const nodes = () => page.locator('.canvas g.node').count()

  it('answers a search as it is typed, with a typo, by keyboard alone', async () => {
    await open('/')
    await page.keyboard.press('Tab')
    await page.locator('#find').pressSequentially('gazprm')
    await page.locator('[role=option]').first().waitFor()
    await page.keyboard.press('ArrowDown')
    expect(await page.locator('#find').getAttribute('aria-activedescendant')).toBe('suggestion-0')
    await page.keyboard.press('Enter')
    await page.waitForURL('**/?around=gazprom')
    expect(await page.locator('.canvas g.node.around').getAttribute('data-slug')).toBe('gazprom')
  })

  it('shows who says so of what is chosen, dims the rest, and keeps the choice in the address', async () => {
    await open('/?around=sakhalin-1')
    await page.locator('.canvas g.node[data-slug="exxon-mobil"]').click()
    await page.locator('.panel h1', { hasText: 'Exxon Mobil' }).waitFor()
    expect(params().get('chosen')).toBe('entity:exxon-mobil')
    expect(await page.locator('.canvas g.node.dim').count()).toBeGreaterThan(0)
    expect(await page.locator('.canvas g.node[data-slug="exxon-mobil"].dim').count()).toBe(0)
    await page.locator('.panel a[data-choose="fact:exxon-mobil-sakhalin-1"]').first().click()
    await page.locator('.panel h1', { hasText: 'Exxon Mobil holds 30% of Sakhalin-1' }).waitFor()
    expect(await page.locator('.panel').textContent()).toContain('characters 2349–2407')
    await page.goBack()
    await page.locator('.panel h1', { hasText: /^Exxon Mobil$/ }).waitFor()
    await page.reload()
    await page.locator('.panel h1', { hasText: /^Exxon Mobil$/ }).waitFor()
    expect(await page.locator('.canvas g.node.dim').count()).toBeGreaterThan(0)
  })

  it('expands an entity in place', async () => {
    await open('/?around=sakhalin-1')
    const before = await nodes()
    await page.locator('.canvas g.node[data-slug="rosneft"] .more').click()
    await expect.poll(nodes).toBeGreaterThan(before)
    expect(params().get('around')).toBe('sakhalin-1,rosneft')
    await page.goBack()
    await expect.poll(nodes).toBe(before)
  })

  it('moves the date, and comes back to the latest', async () => {
    await open('/?around=japan')
    await page.locator('[data-year]').fill('2013')
    await expect.poll(() => params().get('asOf')).toBe('2013')
    await page.locator('.picture caption, .scroll caption', { hasText: 'as of 2013' }).waitFor()
    expect(await page.locator('[name=asOf]').inputValue()).toBe('2013')
    await page.locator('[data-latest]').click()
    await expect.poll(() => params().get('asOf')).toBeNull()
  })

  it('keeps the focus of whoever filters, takes keys of the slider one after the other, and lets no date be asked half typed', async () => {
    await open('/?around=japan')
    await page.locator('[name=kinds][value=talks]').focus()
    await page.keyboard.press('Space')
    await expect.poll(() => params().get('kinds')?.includes('talks')).toBe(false)
    expect(await page.evaluate(() => (document.activeElement as HTMLInputElement).value)).toBe('talks')
    await page.locator('[data-year]').focus()
    for (let press = 0; press < 3; press++) {
      await page.keyboard.press('ArrowLeft')
      await page.waitForTimeout(400)
    }
    await expect.poll(() => Number(params().get('asOf'))).toBe(new Date().getUTCFullYear() - 3)
    await page.locator('[name=knownAt]').focus()
    await page.keyboard.type('03042014', { delay: 40 })
    await expect.poll(() => params().get('knownAt')).toBe('2014-03-04')
    await page.locator('[name=asOf]').fill('last year')
    await page.keyboard.press('Enter')
    expect(params().get('asOf')).toBe(String(new Date().getUTCFullYear() - 3))
  })

  it('opens all facts of a line that stands for several, and marks the line', async () => {
    await open('/?around=japan')
    await page.locator('.canvas g.label', { hasText: '6 supplies' }).click()
    await page.locator('.panel h1', { hasText: '6 facts' }).waitFor()
    expect(await page.locator('.panel li').count()).toBe(6)
    expect(await page.locator('.canvas g.line.chosen').count()).toBeGreaterThan(0)
  })

  it('expands by keyboard', async () => {
    await open('/?around=sakhalin-1')
    await page.locator('.canvas g.node[data-slug="rosneft"]').focus()
    await page.keyboard.press('Shift+Enter')
    await expect.poll(() => params().get('around')).toBe('sakhalin-1,rosneft')
  })

  it('filters by kind and status', async () => {
    await open('/?around=japan')
    for (const kind of ['deal', 'talks', 'supply', 'relation', 'figure', 'position', 'stake'])
      await page.locator(`[name=kinds][value=${kind}]`).uncheck()
    await expect.poll(() => params().get('kinds')).toBe('sanction')
    await expect.poll(() => page.locator('.canvas g.line').count()).toBeGreaterThan(0)
    await expect.poll(async () => new Set(await page.locator('tbody td:nth-child(2)').allInnerTexts())).toEqual(new Set(['sanction']))
  })

  it('copies a citation and what embeds it', async () => {
    await open('/?around=sakhalin-1&chosen=fact:sodeco-sakhalin-1')
    await page.locator('.panel [data-copy]').click()
    await page.locator('.panel [data-copy]', { hasText: 'Copied' }).waitFor()
    expect(await page.evaluate(() => navigator.clipboard.readText())).toMatch(/as reported 2013.*\/fact\/sodeco-sakhalin-1\?asOf=2013&knownAt=/)
    await page.locator('[data-dialog=embed]').click()
    await page.locator('dialog[open] [data-copy]').nth(1).click()
    await expect.poll(() => page.evaluate(() => navigator.clipboard.readText())).toContain('<deal-network around="sakhalin-1">')
    await page.keyboard.press('Escape')
    expect(await page.locator('dialog[open]').count()).toBe(0)
  })

  it('zooms by button and keyboard, and moves when it is dragged', async () => {
    await open('/?around=sakhalin-1')
    const box = () => page.locator('.canvas svg').getAttribute('viewBox')
    const whole = await box()
    await page.locator('[data-zoom=in]').click()
    const zoomed = await box()
    expect(zoomed).not.toBe(whole)
    const at = await page.locator('.canvas svg').boundingBox()
    await page.mouse.move((at?.x ?? 0) + 150, (at?.y ?? 0) + 150)
    await page.mouse.down()
    await page.mouse.move((at?.x ?? 0) + 90, (at?.y ?? 0) + 110, { steps: 4 })
    await page.mouse.up()
    expect(await box()).not.toBe(zoomed)
    await page.locator('.canvas g.node').first().focus()
    await page.keyboard.press('0')
    expect(await box()).toBe(whole)
  })

  it.each(['light', 'dark'] as const)('has no serious fault of accessibility, %s', async (colorScheme) => {
    await page.emulateMedia({ colorScheme })
    for (const path of [
      '/',
      '/?around=sakhalin-1&chosen=fact:exxon-mobil-sakhalin-1',
      '/fact/sodeco-sakhalin-1',
      '/entity/gazprom',
      '/document/russia-japan-lng-talks',
      '/embed?around=sakhalin-1',
    ]) {
      await open(path)
      await page.evaluate(await (await import('node:fs/promises')).readFile(AXE, 'utf8'))
      const found = await page.evaluate(async () => {
        const { violations } = await (
          window as never as { axe: { run: () => Promise<{ violations: { id: string; impact: string; nodes: { html: string }[] }[] }> } }
        ).axe.run()
        return violations
          .filter(({ impact }) => impact === 'serious' || impact === 'critical')
          .map(({ id, nodes }) => `${id}: ${nodes[0]?.html.slice(0, 200)}`)
      })
      expect([path, found]).toEqual([path, []])
    }
  })
})
