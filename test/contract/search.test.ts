import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, inject, it } from 'vitest'
import { readDossier } from '../../src/dossier/read.ts'
import { loadDossier } from '../../src/graph/load/load.ts'
import { apiOfSuite } from '../support/api.ts'
import { run } from '../support/command.ts'
import { documentYaml, ENTITIES, stake } from '../support/dossiers.ts'
import { engines } from '../support/engines.ts'
import { emptyFolder } from '../support/folder.ts'

const neo4j = inject('neo4j')

describe.each(engines)('search on $name', (engine) => {
  const api = apiOfSuite(engine)
  const { data } = api

  it.each([
    ['gazprm', 'gazprom'],
    ['Газпром', 'gazprom'],
    ['OAO Gazprom', 'gazprom'],
    ['GAZP.RS', 'gazprom'],
    ['Exxon', 'exxon-mobil'],
    ['ExonMobil Corp', 'exxon-mobil'],
    ['Itochu Corporation', 'itochu'],
    ['sodeco', 'sodeco'],
    ['Mitsui and Co', 'mitsui'],
    ['novak alexander', 'alexander-novak'],
  ])('finds %s', async (text, slug) => {
    const { search } = (await data(`{ search(text: ${JSON.stringify(text)}, first: 1) { entity { slug } } }`)) as never as {
      search: { entity: { slug: string } }[]
    }
    expect(search.map(({ entity }) => entity.slug)).toEqual([slug])
  })

  it('puts exact names before aliases before near ones, and nothing to nothing', async () => {
    expect(await data('{ search(text: "Japan", first: 2) { matched score entity { slug } } }')).toMatchObject({
      search: [{ matched: 'Japan', score: 1, entity: { slug: 'japan' } }, {}],
    })
    expect(await data('{ search(text: "qqqqqq") { score } }')).toEqual({ search: [] })
    expect(await data('{ search(text: "  ") { score } }')).toEqual({ search: [] })
  })

  // Last, since it loads. The embedded graph belongs to one process; into Neo4j another one loads.
  it('finds what another load brought within two seconds', async () => {
    const found = async () => ((await data('{ search(text: "nordkraft", first: 1) { entity { slug } } }')) as { search: unknown[] }).search
    expect(await found()).toEqual([])
    const yaml = `${documentYaml('gazette', '2031')}\n${ENTITIES}\nfacts:\n${stake('status: in_effect')}\n`
    if (engine.name === 'neo4j') {
      const file = join(await emptyFolder(), 'gazette.yaml')
      await writeFile(file, yaml)
      const settings = { NEO4J_URI: neo4j?.uri ?? '', NEO4J_USER: neo4j?.user ?? '', NEO4J_PASSWORD: neo4j?.password ?? '' }
      expect(await run(['load', file], settings)).toMatchObject({ code: 0 })
    } else await loadDossier(api.graph, readDossier('gazette.yaml', yaml))
    await expect.poll(found, { timeout: 2000 }).toEqual([{ entity: { slug: 'nordkraft' } }])
  })
})
