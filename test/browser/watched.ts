import type { Browser, BrowserContextOptions, Page } from 'playwright-core'

/** A page that notes what it should not do: errors on its console, and requests to other hosts. */
export type WatchedPage = { readonly page: Page; readonly faults: readonly string[]; readonly close: () => Promise<void> }

export async function openPage(browser: Browser, origins: readonly string[], options: BrowserContextOptions = {}): Promise<WatchedPage> {
  const context = await browser.newContext({ permissions: ['clipboard-read', 'clipboard-write'], ...options })
  const page = await context.newPage()
  const faults: string[] = []
  page.on('console', (message) => {
    if (message.type() === 'error') faults.push(message.text())
  })
  page.on('pageerror', (error) => faults.push(String(error)))
  page.on('request', (request) => {
    const { protocol, origin } = new URL(request.url())
    if (protocol.startsWith('http') && !origins.includes(origin)) faults.push(`asked ${request.url()}`)
  })
  return { page, faults, close: () => context.close() }
}
