import { existsSync } from 'node:fs'
import { type Browser, chromium } from 'playwright-core'

const PATHS = [process.env.CHROMIUM_PATH ?? '', '/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome']

/** A Chromium of this machine; null where there is none: REQUIRE_BROWSER=1 makes that a failure. */
export const executablePath = PATHS.find((path) => path !== '' && existsSync(path)) ?? null

if (executablePath === null) {
  const message = 'NO BROWSER: install chromium, or set CHROMIUM_PATH. The pages are not tested in a browser.'
  if (process.env.REQUIRE_BROWSER === '1') throw new Error(message)
  console.warn(`\n${'!'.repeat(100)}\n${message}\n${'!'.repeat(100)}\n`)
}

export function launch(): Promise<Browser> {
  const args = [
    '--no-sandbox',
    '--disable-gpu',
    '--disable-quic',
    '--no-first-run',
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-sync',
  ]
  return chromium.launch({ executablePath: executablePath ?? '', args })
}
