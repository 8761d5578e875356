import { execFile, spawn } from 'node:child_process'
import { existsSync } from 'node:fs'
import { mkdir, mkdtemp, rename, rm } from 'node:fs/promises'
import { homedir, tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { freePort } from '../ports.ts'

const run = promisify(execFile)
const HERE = fileURLToPath(new URL('.', import.meta.url))
const VERSION = '5.26.0'
const OPENED = ['java.nio', 'sun.nio.ch', 'java.io', 'java.util.concurrent'].map((name) => `--add-opens=java.base/${name}=ALL-UNNAMED`)

export type RunningNeo4j = { readonly uri: string; readonly stop: () => Promise<void> }

/** Whether Java 17 or newer and Maven are here. */
export async function canRunLocally(): Promise<boolean> {
  try {
    const { stderr } = await run('java', ['-version'])
    await run('mvn', ['-version'])
    return Number(/version "(\d+)/.exec(stderr)?.[1] ?? 0) >= 17
  } catch {
    return false
  }
}

/** Neo4j Community from Maven Central, on this machine; its libraries are kept in a cache folder. */
export async function startLocally(): Promise<RunningNeo4j> {
  const libraries = await fetchLibraries()
  const data = await mkdtemp(join(tmpdir(), 'dealgraph-neo4j-'))
  const port = await freePort()
  const java = spawn('java', [...OPENED, '-cp', `${libraries}/*`, join(HERE, 'Neo4j.java'), data, String(port)], { stdio: ['pipe', 'pipe', 'pipe'] })
  let said = ''
  await new Promise<void>((resolve, reject) => {
    const timer = setTimeout(() => reject(new Error(`Neo4j did not start in 90 s: ${said}`)), 90_000)
    const hear = (chunk: Buffer) => {
      said += chunk.toString()
      if (!/^ready$/m.test(said)) return
      clearTimeout(timer)
      resolve()
    }
    java.stdout.on('data', hear)
    java.stderr.on('data', hear)
    java.once('exit', (code) => reject(new Error(`Neo4j ended with ${code}: ${said}`)))
  })
  return {
    uri: `bolt://127.0.0.1:${port}`,
    async stop() {
      const ended = new Promise((resolve) => java.once('exit', resolve))
      java.stdin.end()
      await Promise.race([ended, new Promise((resolve) => setTimeout(resolve, 15_000))])
      java.kill('SIGKILL')
      await rm(data, { recursive: true, force: true })
    },
  }
}

/** A download that broke off leaves only a folder under a temporary name. */
async function fetchLibraries(): Promise<string> {
  const cache = join(process.env.XDG_CACHE_HOME ?? join(homedir(), '.cache'), 'dealgraph')
  const libraries = join(cache, `neo4j-${VERSION}`)
  if (existsSync(libraries)) return libraries
  await mkdir(cache, { recursive: true })
  const fresh = await mkdtemp(join(cache, 'fetching-'))
  await run('mvn', ['-q', '-B', '-f', join(HERE, 'pom.xml'), 'dependency:copy-dependencies', `-DoutputDirectory=${fresh}`], { maxBuffer: 1 << 26 })
  await rename(fresh, libraries)
  await rm(join(HERE, 'target'), { recursive: true, force: true })
  return libraries
}
