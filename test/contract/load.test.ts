import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { loadDossier, unloadDocument } from '../../src/graph/load/load.ts'
import type { FactStatus } from '../../src/model/status.ts'
import { counts, datasetState } from '../../src/questions/dataset.ts'
import { entities } from '../../src/questions/entities.ts'
import { facts } from '../../src/questions/facts.ts'
import { bundledDossiers, ENTITIES, loadBundled, stake, story } from '../support/dossiers.ts'
import { type CountedGraph, engines, openGraph } from '../support/engines.ts'
import { snapshotOf } from '../support/snapshot.ts'

const latest = { clock: { asOf: null, knownAt: null }, statuses: null }
const EMPTY = { documents: 0, entities: 0, facts: 0, claims: 0 }

describe.each(engines)('loading on $name', (engine) => {
  let graph: CountedGraph

  beforeEach(async () => {
    graph = await openGraph(engine)
  })
  afterEach(() => graph.close())

  const statusOf = async (slug: string): Promise<FactStatus | undefined> => (await facts(graph, [slug], latest))[0]?.state.status

  it('brings in what the bundled dossiers say', async () => {
    await loadBundled(graph)
    const dossiers = await bundledDossiers()
    const all = dossiers.flatMap((dossier) => dossier.facts)
    expect(await counts(graph)).toEqual({
      documents: dossiers.length,
      entities: new Set(dossiers.flatMap((dossier) => dossier.entities.map(({ slug }) => slug))).size,
      facts: new Set(all.map(({ slug }) => slug)).size,
      claims: all.flatMap((fact) => fact.claims).length,
    })
  })

  it('changes nothing when a dossier is loaded again', async () => {
    await loadBundled(graph)
    const before = await snapshotOf(graph)
    await loadBundled(graph)
    expect(await snapshotOf(graph)).toEqual(before)
  })

  it('comes to the same graph whatever the order of loading', async () => {
    const dossiers = await bundledDossiers()
    for (const dossier of dossiers) await loadDossier(graph, dossier)
    const before = await snapshotOf(graph)
    for (const { document } of dossiers) await unloadDocument(graph, document.slug)
    expect(await counts(graph)).toEqual(EMPTY)
    for (const dossier of [...dossiers].reverse()) await loadDossier(graph, dossier)
    expect(await snapshotOf(graph)).toEqual(before)
  })

  it('replaces what a changed dossier said before', async () => {
    await loadDossier(
      graph,
      story(
        'a',
        '2030',
        `${stake('share: 30, status: in_effect')}\n  - { position: p, person: lena-holm, title: Minister, office: norvania, status: in_effect, claims: [{ at: [[0, 1]], summary: A claim. }] }`,
      ),
    )
    await loadDossier(graph, story('a', '2030', stake('share: 40, status: planned')))
    expect(await statusOf('nordkraft-fjord-lng')).toBe('PLANNED')
    expect(await counts(graph)).toMatchObject({ documents: 1, facts: 1, claims: 1 })
  })

  it('takes a document out, and leaves what others state', async () => {
    const smaller = ENTITIES.split('\n')
      .filter((line) => !line.includes('kaito'))
      .join('\n')
    await loadDossier(graph, story('a', '2030', stake('share: 30, status: in_effect'), smaller))
    const before = await snapshotOf(graph)
    await loadDossier(graph, story('b', '2031', stake('share: 20, status: in_effect')))
    expect((await facts(graph, ['nordkraft-fjord-lng'], latest))[0]?.states).toHaveLength(2)
    await unloadDocument(graph, 'b')
    expect(await snapshotOf(graph)).toEqual(before)
    expect((await entities(graph, ['kaito-gas'], null))[0]).toBeNull()
  })

  it('shows an entity under the name that most documents use', async () => {
    const named = (slug: string, name: string) =>
      story(slug, '2030', stake('status: in_effect'), ENTITIES.replace('name: Nordkraft', `name: ${name}`))
    await loadDossier(graph, named('c', 'North Power'))
    await loadDossier(graph, named('a', 'Nordkraft ASA'))
    expect((await entities(graph, ['nordkraft'], null))[0]?.name).toBe('Nordkraft ASA')
    await loadDossier(graph, named('b', 'North Power'))
    expect((await entities(graph, ['nordkraft'], null))[0]).toMatchObject({ name: 'North Power', aliases: ['AS Nordkraft', 'Nordkraft ASA'] })
  })

  it('refuses a known fact with another identity, and one under another slug, and changes nothing', async () => {
    await loadDossier(graph, story('a', '2030', stake('status: in_effect')))
    const before = await snapshotOf(graph)
    const other = stake('status: in_effect').replace('holder: nordkraft', 'holder: kaito-gas')
    await expect(loadDossier(graph, story('b', '2030', other))).rejects.toThrow(
      /b\.yaml:11:5: found nordkraft-fjord-lng as stake kaito-gas fjord-lng; expected .* a states/,
    )
    const renamed = stake('status: in_effect').replace('stake: nordkraft-fjord-lng', 'stake: another-slug')
    await expect(loadDossier(graph, story('b', '2030', renamed))).rejects.toThrow(/expected the slug nordkraft-fjord-lng/)
    expect(await snapshotOf(graph)).toEqual(before)
  })

  it('refuses an entity of another kind than other documents give it', async () => {
    await loadDossier(graph, story('a', '2030', stake('status: in_effect')))
    const other = story(
      'b',
      '2030',
      stake('status: in_effect'),
      ENTITIES.replace('slug: nordkraft, kind: company', 'slug: nordkraft, kind: consortium'),
    )
    await expect(loadDossier(graph, other)).rejects.toThrow(/found nordkraft as consortium; expected company, as a has it/)
  })

  it('lets the only document that states a fact give it another slug', async () => {
    await loadDossier(graph, story('a', '2030', stake('status: in_effect')))
    await loadDossier(graph, story('a', '2030', stake('status: in_effect').replace('stake: nordkraft-fjord-lng', 'stake: renamed')))
    expect(await statusOf('renamed')).toBe('IN_EFFECT')
    expect(await statusOf('nordkraft-fjord-lng')).toBeUndefined()
  })

  it('refuses to unload a document that it does not have', async () => {
    await expect(unloadDocument(graph, 'nobody')).rejects.toThrow('no document nobody')
  })

  it('loses nothing of loads that run at once, and raises the version with each', async () => {
    const many = Array.from({ length: 8 }, (_, at) => story(`doc-${at}`, `203${at}`, stake(`share: ${at * 10}, status: in_effect`)))
    await Promise.all(many.map((dossier) => loadDossier(graph, dossier)))
    const [fact] = await facts(graph, ['nordkraft-fjord-lng'], latest)
    expect(fact?.states.flatMap(({ claims }) => claims)).toHaveLength(8)
    expect((await datasetState(graph))?.version).toBe(8)
    expect(await counts(graph)).toMatchObject({ documents: 8, claims: 8, facts: 1 })
  })
})
