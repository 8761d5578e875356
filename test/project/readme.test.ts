import { readFileSync } from 'node:fs'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { readDossier } from '../../src/dossier/read.ts'
import type { Graph } from '../../src/graph/graph.ts'
import { createProgram } from '../../src/terminal/program.ts'
import type { Session } from '../../src/terminal/session.ts'
import { bundledGraph } from '../support/dossiers.ts'
import { serve, type TestServer } from '../support/server.ts'

const text = (path: string) => readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8')
const readme = text('README.md')

/** The blocks of a language, in their order. */
function blocks(language: string): readonly string[] {
  return [...readme.matchAll(new RegExp(`\`\`\`${language}\\n([\\s\\S]*?)\`\`\``, 'g'))].map(([, block = '']) => block)
}

describe('the README', () => {
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

  it('shows queries with the answers that they give', async () => {
    const [queries, answers] = [blocks('graphql'), blocks('json')]
    expect(queries.length).toBeGreaterThan(0)
    expect(answers).toHaveLength(queries.length)
    for (const [at, query] of queries.entries()) expect(await server.ask(query)).toEqual(JSON.parse(answers[at] ?? ''))
  })

  it('shows Cypher that runs', async () => {
    for (const statement of blocks('cypher')) {
      const rows = await graph.read({ name: 'readme', text: statement, row: (await import('zod')).z.unknown() }, {})
      expect(rows.length).toBeGreaterThan(0)
    }
  })

  it('shows a dossier that is one', () => {
    for (const dossier of blocks('yaml')) expect(readDossier('README.md', dossier).facts.length).toBeGreaterThan(0)
  })

  it('lists every setting, and no other', () => {
    const listed = [...readme.matchAll(/^\| (`[A-Z0-9_]+`(?:, `[A-Z0-9_]+`)*) \|/gm)].flatMap(([, names = '']) =>
      [...names.matchAll(/[A-Z0-9_]+/g)].map(([name]) => name),
    )
    const known = [...text('src/settings.ts').matchAll(/^ {2}([A-Z][A-Z0-9_]+): '/gm)].map(([, name]) => name)
    expect([...listed].sort()).toEqual([...known].sort())
  })

  it('names every command, and files and scripts that are there', () => {
    const program = createProgram({} as Session)
    for (const command of program.commands) expect(readme).toContain(`\`${command.name()}\``)
    const { scripts } = JSON.parse(text('package.json')) as { scripts: Record<string, string> }
    for (const [, script = ''] of readme.matchAll(/npm run (\w+)/g)) expect(scripts).toHaveProperty(script)
    for (const [, path = ''] of readme.matchAll(/`((?:src|cypher|data)\/[\w./-]+\.\w+)`/g)) expect(text(path).length).toBeGreaterThan(0)
  })
})
