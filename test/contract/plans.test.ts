import { readdirSync } from 'node:fs'
import neo4j, { type Plan } from 'neo4j-driver'
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest'
import { readStatement } from '../../src/graph/statement.ts'
import { engines, openGraph } from '../support/engines.ts'

const server = inject('neo4j')

/** Statements that are given no key: they list or count all. */
const OF_ALL = new Set(
  [
    'stakes',
    'count-stakes',
    'facts',
    'count-facts',
    'documents',
    'count-documents',
    'entities',
    'count-entities',
    'all-names',
    'all-offices',
    'counts',
    'all-ties',
    'count-ties',
    'all-states',
    'conflicts',
    'count-conflicts',
  ].map((name) => `questions/${name}`),
)

const statements = ['questions', 'load'].flatMap((folder) =>
  readdirSync(new URL(`../../cypher/${folder}/`, import.meta.url)).map((file) => `${folder}/${file.replace('.cypher', '')}`),
)

function operators(plan: Plan | false): readonly string[] {
  return plan ? [plan.operatorType.replace(/@.*/, ''), ...plan.children.flatMap(operators)] : []
}

describe.skipIf(!server)('the plan on Neo4j', () => {
  const driver = neo4j.driver(server?.uri ?? 'bolt://none', server?.user ? neo4j.auth.basic(server.user, server.password) : undefined)

  beforeAll(async () => {
    const [, engine] = engines
    if (engine) await (await openGraph(engine)).close()
  })
  afterAll(() => driver.close())

  it.each(statements)('of %s starts at an index', async (name) => {
    const session = driver.session()
    const text = readStatement(name)
    const params = Object.fromEntries(
      [...text.matchAll(/\$(\w+)/g)].map(([, param = '']) => [
        param,
        param === 'limit' ? neo4j.int(1) : param === 'document' && name.endsWith('write-document') ? { slug: 'x' } : null,
      ]),
    )
    const { summary } = await session.run(`EXPLAIN ${text}`, params)
    await session.close()
    const found = operators(summary.plan)
    expect(found.length).toBeGreaterThan(0)
    expect(found).not.toContain('AllNodesScan')
    if (!OF_ALL.has(name)) expect(found.filter((operator) => /LabelScan|TypeScan/.test(operator))).toEqual([])
  })
})
