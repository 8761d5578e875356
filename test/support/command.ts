import { type ChildProcess, spawn } from 'node:child_process'
import { fileURLToPath } from 'node:url'

const BIN = fileURLToPath(new URL('../../bin/dealgraph.js', import.meta.url))

/** The settings of whoever runs the tests stay out of the commands under test. */
const PLAIN = Object.fromEntries(
  Object.entries(process.env).filter(([name]) => !/^(NEO4J_|DATA_DIR|DOCUMENTS_DIR|PORT|HOST|CORS_|LOG_|QUERY_|REQUEST_|MAX_)/.test(name)),
)

export type Settings = Readonly<Record<string, string>>
export type Outcome = { readonly code: number | null; readonly out: string; readonly err: string }

/** Starts the command as a user's shell would. */
export function start(args: readonly string[], settings: Settings = {}, input: 'ignore' | 'pipe' = 'ignore'): ChildProcess {
  return spawn(process.execPath, [BIN, ...args], { env: { ...PLAIN, ...settings }, stdio: [input, 'pipe', 'pipe'] })
}

/** Runs the command to its end. */
export function run(args: readonly string[], settings: Settings = {}): Promise<Outcome> {
  const child = start(args, settings)
  const text = { out: '', err: '' }
  child.stdout?.on('data', (chunk: Buffer) => {
    text.out += chunk.toString()
  })
  child.stderr?.on('data', (chunk: Buffer) => {
    text.err += chunk.toString()
  })
  return new Promise((resolve) => child.once('close', (code) => resolve({ code, ...text })))
}

/** Resolves with the address once the server says that it is ready; rejects where it ends before. */
export function ready(server: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    let said = ''
    server.stderr?.on('data', (chunk: Buffer) => {
      said += chunk.toString()
      const url = /"url":"([^"]+)\/graphql"/.exec(said)?.[1]
      if (url) resolve(url)
    })
    server.once('exit', (code) => reject(new Error(`ended with ${code}: ${said}`)))
  })
}

export function ended(child: ChildProcess): Promise<number | null> {
  return child.exitCode !== null || child.signalCode !== null
    ? Promise.resolve(child.exitCode)
    : new Promise((resolve) => child.once('exit', (code) => resolve(code)))
}

export async function ask(
  url: string,
  query: string,
): Promise<{ readonly data?: never; readonly errors?: readonly { readonly message: string; readonly extensions: { readonly code: string } }[] }> {
  const response = await fetch(`${url}/graphql`, { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify({ query }) })
  return (await response.json()) as never
}
