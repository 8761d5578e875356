import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { readDossier } from '../../src/dossier/read.ts'
import { loadDossier, unloadDocument } from '../../src/graph/load/load.ts'
import { documentYaml, ENTITIES, stake, story } from '../support/dossiers.ts'
import { type CountedGraph, engines, openGraph } from '../support/engines.ts'
import { serve, type TestServer } from '../support/server.ts'
import { snapshotOf } from '../support/snapshot.ts'

const ALL = '{ conflicts { totalCount edges { node { id kind facts { slug } shown { id } rule sides { says claims { id } } } } } }'

const claim = 'claims: [{ at: [[0, 10]], summary: A claim. }]'
const minister = (who: string, fields: string) =>
  `  - { position: ${who}-minister, person: ${who}, title: Energy Minister, office: norvania, sole: true, status: in_effect, ${fields}, ${claim} }`
const kaitoStake = (fields: string) => `  - { stake: kaito-gas-fjord-lng, holder: kaito-gas, in: fjord-lng, ${fields}, ${claim} }`

describe.each(engines)('conflicts on $name', (engine) => {
  let graph: CountedGraph
  let server: TestServer

  beforeEach(async () => {
    graph = await openGraph(engine)
    server = await serve(graph)
  })
  afterEach(async () => {
    await server.stop()
    await graph.close()
  })

  const ask = async (query: string) => {
    const { data, errors } = await server.ask(query)
    expect(errors).toBeUndefined()
    return data as never
  }
  const kinds = async (args = '') => {
    const { conflicts } = (await ask(`{ conflicts${args} { edges { node { kind } } } }`)) as { conflicts: { edges: { node: { kind: string } }[] } }
    return conflicts.edges.map(({ node }) => node.kind)
  }

  it('show both shares, which one the stake shows, and why', async () => {
    await loadDossier(graph, story('a', '2030-05-05', stake('share: 30, status: in_effect')))
    await loadDossier(graph, story('b', '2030-05-05', stake('share: 40, status: in_effect')))
    expect(await ask(ALL)).toEqual({
      conflicts: {
        totalCount: 1,
        edges: [
          {
            node: {
              id: 'Conflict:shares-disjoint/a/nordkraft-fjord-lng/1',
              kind: 'SHARES_DISJOINT',
              facts: [{ slug: 'nordkraft-fjord-lng' }],
              shown: { id: 'Claim:b/nordkraft-fjord-lng/1' },
              rule: expect.stringContaining('published last'),
              sides: [
                { says: '30%', claims: [{ id: 'Claim:a/nordkraft-fjord-lng/1' }] },
                { says: '40%', claims: [{ id: 'Claim:b/nordkraft-fjord-lng/1' }] },
              ],
            },
          },
        ],
      },
    })
    expect(await ask('{ fact(slug: "nordkraft-fjord-lng") { conflicts { kind } } }')).toEqual({ fact: { conflicts: [{ kind: 'SHARES_DISJOINT' }] } })
  })

  it('show the claim that the fact shows at the time asked for', async () => {
    const spoken = ', by: lena-holm }, { at: [[20, 30]], summary: Another., status: rejected, by: kenji-ito'
    await loadDossier(graph, story('a', '2030-05-05', stake('status: planned', spoken)))
    await loadDossier(graph, story('b', '2031-05-05', stake('status: in_effect, since: 2031')))
    const shown = async (args: string) =>
      ask(`{ fact(slug: "nordkraft-fjord-lng"${args}) { status conflicts { shown { id } rule sides { says } } } }`)
    const sides = [{ says: 'planned, according to Lena Holm' }, { says: 'refused or denied, according to Kenji Ito' }]
    expect(await shown('')).toMatchObject({
      fact: { status: 'IN_EFFECT', conflicts: [{ shown: null, rule: expect.stringContaining('None'), sides }] },
    })
    expect(await shown(', knownAt: "2030-12-31"')).toMatchObject({
      fact: { status: 'PLANNED', conflicts: [{ shown: { id: 'Claim:a/nordkraft-fjord-lng/1' }, rule: expect.stringContaining('stance') }] },
    })
    expect(await shown(', asOf: "2030-05"')).toMatchObject({
      fact: { status: 'PLANNED', conflicts: [{ shown: { id: 'Claim:a/nordkraft-fjord-lng/1' }, rule: expect.stringContaining('certain') }] },
    })
  })

  it('name the holders whose shares add up to more than the whole', async () => {
    await loadDossier(graph, story('a', '2030-05-05', stake('share: 60, status: in_effect, since: 2028')))
    expect(await kinds()).toEqual([])
    await loadDossier(graph, story('b', '2031-05-05', kaitoStake('share: 50, status: in_effect, since: 2029')))
    expect(
      await ask('{ conflicts(about: ["kaito-gas"]) { totalCount edges { node { kind facts { slug } shown { id } sides { says } } } } }'),
    ).toEqual({
      conflicts: {
        totalCount: 1,
        edges: [
          {
            node: {
              kind: 'OVER_100',
              facts: [{ slug: 'kaito-gas-fjord-lng' }, { slug: 'nordkraft-fjord-lng' }],
              shown: null,
              sides: [{ says: 'Kaito Gas: 50%' }, { says: 'Nordkraft: 60%' }],
            },
          },
        ],
      },
    })
    expect(await kinds('(knownAt: "2030-12-31")')).toEqual([])
    expect(await kinds('(kinds: [DENIED])')).toEqual([])
    expect(await ask('{ fact(slug: "kaito-gas-fjord-lng", asOf: "2040") { conflicts { kind facts { slug } } } }')).toMatchObject({
      fact: { conflicts: [{ kind: 'OVER_100', facts: [{}, {}] }] },
    })
    await unloadDocument(graph, 'b')
    expect(await kinds()).toEqual([])
  })

  it('do not count stakes of groups', async () => {
    const group = ENTITIES.replace('slug: kaito-gas, kind: company', 'slug: kaito-gas, kind: group')
    await loadDossier(
      graph,
      story('a', '2030-05-05', `${stake('share: 60, status: in_effect')}\n${kaitoStake('share: 50, status: in_effect')}`, group),
    )
    expect(await kinds()).toEqual([])
  })

  it('name two people in an office that one person holds', async () => {
    await loadDossier(graph, story('a', '2030-05-05', minister('lena-holm', 'since: 2028')))
    await loadDossier(graph, story('b', '2030-05-06', minister('kenji-ito', 'since: 2029')))
    expect(await ask('{ conflicts { edges { node { id kind sides { says } } } } }')).toEqual({
      conflicts: {
        edges: [
          {
            node: {
              id: 'Conflict:overlapping-office/norvania/kenji-ito-minister',
              kind: 'OVERLAPPING_OFFICE',
              sides: [{ says: 'Kenji Ito: Energy Minister since 2029' }, { says: 'Lena Holm: Energy Minister since 2028' }],
            },
          },
        ],
      },
    })
    await loadDossier(graph, story('a', '2030-05-05', minister('lena-holm', 'since: 2028, until: 2029')))
    expect(await kinds()).toEqual([])
  })

  it('are found in one document, dates of which say only the year', async () => {
    await loadDossier(graph, story('a', '2030', `${minister('lena-holm', 'place: Skarvik')}\n${minister('kenji-ito', 'place: Skarvik')}`))
    expect(await kinds()).toEqual(['OVERLAPPING_OFFICE'])
    const speaker = ', by: lena-holm }, { at: [[20, 30]], summary: Another., share: 55, by: kenji-ito'
    const both = `${stake('share: 60, status: in_effect', speaker)}\n${kaitoStake('share: 50, status: in_effect')}`
    await loadDossier(graph, story('b', '2031', both))
    expect(await kinds()).toEqual(['OVER_100', 'SHARES_DISJOINT', 'OVERLAPPING_OFFICE'])
    expect(await kinds('(first: 1)')).toEqual(['OVER_100'])
  })

  it('come to the same whatever the order of loading, and page without a gap or a repeat', async () => {
    const facts = (at: number) =>
      Array.from(
        { length: 5 },
        (_, holder) => `  - { stake: h${holder}, holder: c${holder}, in: fjord-lng, share: ${20 + 5 * at + holder}, status: in_effect, ${claim} }`,
      ).join('\n')
    const entities = `${ENTITIES}\n${Array.from({ length: 5 }, (_, at) => `  - { slug: c${at}, kind: company, name: C${at} }`).join('\n')}`
    const dossiers = [0, 1, 2].map((at) => readDossier(`d${at}.yaml`, `${documentYaml(`d${at}`, '2030-05-05')}\n${entities}\nfacts:\n${facts(at)}`))
    for (const dossier of dossiers) await loadDossier(graph, dossier)
    const before = await snapshotOf(graph)
    for (const dossier of [...dossiers].reverse()) await loadDossier(graph, dossier)
    expect(await snapshotOf(graph)).toEqual(before)
    const seen: string[] = []
    let after = 'null'
    do {
      const { conflicts } = (await ask(`{ conflicts(first: 2, after: ${after}) { pageInfo { hasNextPage endCursor } edges { node { id } } } }`)) as {
        conflicts: { pageInfo: { hasNextPage: boolean; endCursor: string }; edges: { node: { id: string } }[] }
      }
      seen.push(...conflicts.edges.map(({ node }) => node.id))
      after = conflicts.pageInfo.hasNextPage ? JSON.stringify(conflicts.pageInfo.endCursor) : ''
    } while (after !== '')
    const { conflicts } = (await ask(ALL)) as { conflicts: { totalCount: number; edges: { node: { id: string } }[] } }
    expect(seen).toEqual(conflicts.edges.map(({ node }) => node.id))
    expect(conflicts.totalCount).toBe(seen.length)
    expect(seen).toHaveLength(5 + 1)
  })

  it('of an unknown entity are refused, and so is an empty list', async () => {
    expect((await server.ask('{ conflicts(about: ["nobody"]) { totalCount } }')).errors?.[0]?.extensions?.code).toBe('BAD_USER_INPUT')
    expect((await server.ask('{ conflicts(about: []) { totalCount } }')).errors?.[0]?.extensions?.code).toBe('BAD_USER_INPUT')
  })
})
