import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { loadDossier } from '../../src/graph/load/load.ts'
import { knownEntities } from '../../src/questions/known-entities.ts'
import { loadBundled, story } from '../support/dossiers.ts'
import { type CountedGraph, engines, openGraph } from '../support/engines.ts'

const office = (person: string, of: string, status: string) =>
  `  - { position: ${person}-${of}, person: ${person}, office: ${of}, title: Chair, status: ${status}, claims: [{ at: [[0, 1]], summary: A claim. }] }`

describe.each(engines)('what texts are read against on $name', (engine) => {
  let graph: CountedGraph
  beforeAll(async () => {
    graph = await openGraph(engine)
    await loadBundled(graph)
    await loadDossier(
      graph,
      story('offices', '2030-01-01', [office('lena-holm', 'nordkraft', 'in_effect'), office('kenji-ito', 'kaito-gas', 'ended')].join('\n')),
    )
  })
  afterAll(() => graph.close())

  it('is every entity with its names', async () => {
    const { entities } = await knownEntities(graph)
    expect(entities).toContainEqual(expect.objectContaining({ slug: 'nordkraft', name: 'Nordkraft', aliases: ['AS Nordkraft'] }))
  })

  it('is who is in whose office, and not who was', async () => {
    const { inOffice } = await knownEntities(graph)
    expect(inOffice).toContainEqual({ person: 'lena-holm', office: 'nordkraft' })
    expect(inOffice).toContainEqual({ person: 'donald-trump', office: 'united-states' })
    expect(inOffice.filter(({ person }) => person === 'kenji-ito')).toEqual([])
  })
})
