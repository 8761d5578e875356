import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { readSettings } from '../../src/settings.ts'

const text = (path: string) => readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8')

type Locked = {
  readonly version: string
  readonly optionalDependencies?: Record<string, string>
  readonly os?: string[]
  readonly cpu?: string[]
  readonly optional?: boolean
  readonly engines?: { readonly node?: string }
}
type Service = {
  readonly image?: string
  readonly environment: Record<string, string>
  readonly ports: string[]
  readonly healthcheck?: unknown
  readonly volumes?: string[]
  readonly command?: string[]
}

/** Packages with a binary a platform: all that run on Linux, macOS or Windows, on x64 or arm64. */
const WITH_BINARIES = ['@grafeo-db/js', 'esbuild', 'typescript', '@biomejs/biome', 'rolldown', 'lightningcss']
const PLATFORM = /(linux|darwin|win32)-(x64|arm64)/

describe('the lock file', () => {
  const { packages } = JSON.parse(text('package-lock.json')) as { packages: Record<string, Locked> }

  it.each(WITH_BINARIES)('names the binaries of %s for every platform that it has one for', (name) => {
    const wanted = Object.entries(packages[`node_modules/${name}`]?.optionalDependencies ?? {}).filter(([binary]) => PLATFORM.test(binary))
    expect(wanted.length).toBeGreaterThan(4)
    for (const [binary, version] of wanted) {
      const locked = packages[`node_modules/${binary}`]
      expect(locked, binary).toMatchObject({ version, optional: true, os: [PLATFORM.exec(binary)?.[1]], cpu: [PLATFORM.exec(binary)?.[2]] })
    }
  })

  it('holds no package that wants a newer Node than package.json does', () => {
    const runsOn20 = (range: string) => range.split('||').some((part) => Number(/\d+/.exec(part)?.[0] ?? 0) <= 20)
    const tooNew = Object.entries(packages).filter(([, { engines }]) => engines?.node && !runsOn20(engines.node))
    expect(tooNew.map(([name, { engines }]) => `${name} ${engines?.node}`)).toEqual([])
  })

  it('asks for the Node that package.json asks for', () => {
    expect(packages['']).toMatchObject({ engines: { node: '>=20.19' } })
  })
})

describe('the compose file', () => {
  const { services, volumes } = parse(text('docker-compose.yml')) as {
    services: Record<'neo4j' | 'dealgraph', Service>
    volumes: Record<string, unknown>
  }
  const { neo4j, dealgraph } = services

  it('runs the Neo4j that the tests run on', () => {
    const tested = /<artifactId>neo4j<\/artifactId>\s*<version>(\d+\.\d+)/.exec(text('test/support/neo4j/pom.xml'))?.[1]
    expect(neo4j.image).toBe(`neo4j:${tested}-community`)
    expect(text('test/support/neo4j/global-setup.ts')).toContain(`'${neo4j.image}'`)
  })

  it('gives the service settings that it takes, and the password of its Neo4j', () => {
    const settings = readSettings(dealgraph.environment)
    for (const name of Object.keys(dealgraph.environment)) expect(settings).toHaveProperty(name)
    expect(neo4j.environment.NEO4J_AUTH).toBe(`neo4j/${dealgraph.environment.NEO4J_PASSWORD}`)
    expect(dealgraph.ports).toEqual([`127.0.0.1:${settings.PORT}:${settings.PORT}`])
    expect(dealgraph.command).toEqual(['serve', '--seed'])
  })

  it('checks health, keeps data in a volume, and lets nobody from outside in', () => {
    for (const service of [neo4j, dealgraph]) {
      expect(service.healthcheck).toBeDefined()
      for (const port of service.ports) expect(port).toMatch(/^127\.0\.0\.1:/)
    }
    expect(neo4j.volumes?.map((volume) => volume.split(':')[0])).toEqual(Object.keys(volumes))
  })
})

describe('the image', () => {
  it('holds all that runs, and runs without root', () => {
    const dockerfile = text('Dockerfile')
    for (const folder of ['bin', 'src', 'cypher', 'data']) expect(dockerfile).toContain(`COPY ${folder} ${folder}`)
    expect(dockerfile).toMatch(/USER node[\s\S]*ENTRYPOINT/)
    expect(text('.dockerignore')).toContain('!data')
  })
})

describe('cypher/', () => {
  const files = ['schema', 'load', 'questions'].flatMap((folder) =>
    readdirSync(new URL(`../../cypher/${folder}`, import.meta.url)).map((file) => `${folder}/${file}`),
  )

  it.each(files)('%s opens with what it does, and is used', (file) => {
    expect(text(`cypher/${file}`)).toMatch(/^\/\/ [A-Z]/)
    const sources = ['src/graph/statements.ts', 'src/graph/load/statements.ts', 'src/graph/graph.ts'].map(text).join('\n')
    const name = file.replace('.cypher', '')
    const generated = /^schema\/(\w+)-(constraint|index)$/.exec(name)
    if (generated && !sources.includes(`'${name}'`))
      expect(sources).toMatch(new RegExp(`'${generated[1]}'[\\s\\S]*schema/\\$\\{name\\}-${generated[2]}`))
    else expect(sources).toContain(`'${name}'`)
  })
})
