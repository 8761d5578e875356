import { cp, mkdir, rename, rm, writeFile } from 'node:fs/promises'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import { describe, expect, it, onTestFinished } from 'vitest'
import { ask, ended, ready, run, type Settings, start } from '../support/command.ts'
import { BUNDLED, documentYaml, ENTITIES, stake } from '../support/dossiers.ts'
import { emptyFolder } from '../support/folder.ts'

async function serve(settings: Settings, args: readonly string[] = []) {
  const server = start(['serve', ...args], { PORT: '0', ...settings })
  onTestFinished(() => void server.kill('SIGKILL'))
  return { server, url: await ready(server) }
}

const documents = async (url: string) =>
  (await ask(url, '{ dataset { documents version } }')).data as never as { dataset: { documents: number; version: string } }

describe('a server on the embedded graph', () => {
  it('fills an empty graph with the bundled dossiers, and leaves it as it is at the next start', async () => {
    const DATA_DIR = await emptyFolder()
    const first = await serve({ DATA_DIR })
    const { dataset } = await documents(first.url)
    expect(dataset.documents).toBe(4)
    first.server.kill('SIGTERM')
    expect(await ended(first.server)).toBe(0)
    const second = await serve({ DATA_DIR })
    expect((await documents(second.url)).dataset).toEqual(dataset)
  })

  it('leaves a graph alone that somebody has loaded into', async () => {
    const DATA_DIR = await emptyFolder()
    expect((await run(['load', join(BUNDLED, 'gazprom-mitsui-mou.yaml')], { DATA_DIR })).code).toBe(0)
    const { url } = await serve({ DATA_DIR })
    expect((await documents(url)).dataset.documents).toBe(1)
  })

  it('tells a second process in one line who holds the graph, and goes on unharmed', async () => {
    const DATA_DIR = await emptyFolder()
    const { server, url } = await serve({ DATA_DIR })
    const { code, err } = await run(['holders'], { DATA_DIR })
    expect(code).toBe(3)
    expect(err).toMatch(new RegExp(`^the embedded graph in .* belongs to process ${server.pid} .*\n$`))
    expect((await documents(url)).dataset.documents).toBe(4)
  })

  it('says in one line that its port is taken', async () => {
    const taken = createServer().listen(0, '127.0.0.1')
    onTestFinished(() => void taken.close())
    await new Promise((resolve) => taken.once('listening', resolve))
    const { port } = taken.address() as AddressInfo
    const { code, err } = await run(['serve'], { DATA_DIR: await emptyFolder(), PORT: String(port) })
    expect(code).toBe(2)
    expect(err.trimEnd().split('\n').at(-1)).toBe(`port ${port} on 127.0.0.1 is taken by another process; stop it, or set PORT`)
  })

  it('loads dossiers as they are saved, and unloads those deleted', async () => {
    const [DATA_DIR, folder] = [await emptyFolder(), await emptyFolder()]
    const save = async (fields: string) => {
      await writeFile(join(folder, 'new'), `${documentYaml('gazette', '2031')}\n${ENTITIES}\nfacts:\n${stake(fields)}\n`)
      await rename(join(folder, 'new'), join(folder, 'gazette.yaml'))
    }
    const { url } = await serve({ DATA_DIR }, ['--watch', folder])
    const share = async () =>
      JSON.stringify((await ask(url, '{ stakes(minimumShare: 90) { edges { node { holder { name } share { label } } } } }')).data)
    await save('share: 91, status: in_effect')
    await expect.poll(share, { timeout: 10_000 }).toContain('91%')
    await save('share: 92, status: in_effect')
    await expect.poll(share, { timeout: 10_000 }).toContain('92%')
    await save('share: 192, status: in_effect')
    await new Promise((resolve) => setTimeout(resolve, 1000))
    expect(await share()).toContain('92%')
    await rm(join(folder, 'gazette.yaml'))
    await expect.poll(share, { timeout: 10_000 }).toBe('{"stakes":{"edges":[]}}')
    expect((await documents(url)).dataset.documents).toBe(4)
  })

  it('takes up what a new release ships, and drops what it no longer ships', async () => {
    const [DATA_DIR, release] = [await emptyFolder(), await emptyFolder()]
    await serve({ DATA_DIR }).then(async ({ server }) => {
      server.kill('SIGTERM')
      await ended(server)
    })
    const root = join(BUNDLED, '..')
    for (const part of ['bin', 'src', 'cypher', 'data', 'package.json']) await cp(join(root, part), join(release, part), { recursive: true })
    await mkdir(join(release, 'node_modules'), { recursive: true })
    await rm(join(release, 'data', 'japan-us-lng-tariffs.yaml'))
    const { spawn } = await import('node:child_process')
    const { symlink } = await import('node:fs/promises')
    await rm(join(release, 'node_modules'), { recursive: true })
    await symlink(join(root, 'node_modules'), join(release, 'node_modules'))
    const server = spawn(process.execPath, [join(release, 'bin', 'dealgraph.js'), 'serve'], {
      env: { ...process.env, NEO4J_URI: '', DATA_DIR, PORT: '0' },
      stdio: ['ignore', 'pipe', 'pipe'],
    })
    onTestFinished(() => void server.kill('SIGKILL'))
    expect((await documents(await ready(server))).dataset.documents).toBe(3)
  })
})
