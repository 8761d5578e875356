import { describe, expect, it } from 'vitest'
import { loadDossier } from '../../src/graph/load/load.ts'
import { apiOfSuite } from '../support/api.ts'
import { stake, story } from '../support/dossiers.ts'
import { engines } from '../support/engines.ts'

describe.each(engines)('the clocks of the API on $name', (engine) => {
  const api = apiOfSuite(engine)
  const { data } = api

  it('tells what happened by its earliest day, what nobody dates last, and counts it', async () => {
    type Timeline = {
      timeline: {
        totalCount: number
        undated: number
        edges: { node: { earliest: string | null; latest: string | null; state: { sentence: string } } }[]
      }
    }
    const ask = async (args: string): Promise<Timeline['timeline']> =>
      (
        (await data(
          `{ timeline(of: ["gazprom"]${args}) { totalCount undated edges { node { earliest latest state { sentence } } } } }`,
        )) as unknown as Timeline
      ).timeline
    const whole = await ask(', first: 100')
    const dated = whole.edges.filter(({ node }) => node.latest !== null)
    expect(whole.totalCount).toBe(whole.edges.length)
    expect(whole.undated).toBe(whole.edges.length - dated.length)
    expect(whole.edges.slice(0, dated.length)).toEqual(dated)
    expect(dated.map(({ node }) => node.earliest)).toEqual(dated.map(({ node }) => node.earliest).sort())
    const in2018 = await ask(', from: "2018-01-01", to: "2018-12-31"')
    expect(in2018.edges.map(({ node }) => node.state.sentence)).toEqual([
      'Gazprom and Mitsui & Co. concluded an MOU on Baltic LNG (LNG development) in 2018-09, as reported 2018-09',
    ])
    expect([in2018.totalCount, in2018.undated]).toEqual([1, whole.undated])
    expect((await ask(', knownAt: "2013-12-31", first: 0')).totalCount).toBeLessThan(whole.totalCount)
  })

  it('knows the ministers of 2013 and of 2016, and how sure that is', async () => {
    const office = (asOf: string) => data(`{ facts(kinds: [POSITION], about: ["russia"], asOf: "${asOf}") { edges { node { slug standing } } } }`)
    const novak = { node: { slug: 'alexander-novak-energy-minister', standing: 'CERTAIN' } }
    expect(await office('2013')).toMatchObject({ facts: { edges: expect.arrayContaining([novak]) } })
    expect(await office('2014')).toMatchObject({ facts: { edges: expect.arrayContaining([novak]) } })
    expect(await office('2016')).toMatchObject({ facts: { edges: expect.arrayContaining([novak]) } })
    expect(await office('2020')).toMatchObject({
      facts: { edges: expect.arrayContaining([{ node: { slug: 'alexander-novak-energy-minister', standing: 'UNCLEAR' } }]) },
    })
  })

  it('tells what was known then from what is known now', async () => {
    const deals = (day: string) =>
      data(`{ actor(slug: "gazprom") { deals(knownAt: "${day}") { edges { node { slug } } } documents { totalCount } } }`)
    expect(await deals('2017-12-31')).toMatchObject({ actor: { deals: { edges: [] } } })
    expect(await deals('2018-12-31')).toMatchObject({ actor: { deals: { edges: [{ node: { slug: 'gazprom-mitsui-baltic-lng-mou' } }] } } })
    expect(await data('{ fact(slug: "gazprom-mitsui-baltic-lng-mou", knownAt: "2018-09-29") { id } }')).toEqual({ fact: null })
    expect(await data('{ fact(slug: "alexander-novak-energy-minister", knownAt: "2016-12-30") { id lastReported claims { totalCount } } }')).toEqual({
      fact: { id: 'Position:alexander-novak-energy-minister@knownAt=2016-12-30', lastReported: '2013', claims: { totalCount: 1 } },
    })
  })

  it('knows at the end of all days what it knows now', async () => {
    expect(await data('{ facts(knownAt: "9999-12-31") { totalCount } }')).toEqual(await data('{ facts { totalCount } }'))
  })

  it('gives what is seen through a clock an id of its own, by which it is found again', async () => {
    const id = 'Stake:sodeco-sakhalin-1@asOf=2016'
    const answer = await data('{ stakes(asOf: "2016", subject: "sakhalin-1", first: 2) { edges { node { id standing } } } }')
    expect(answer).toMatchObject({ stakes: { edges: [{}, { node: { id, standing: 'UNCLEAR' } }] } })
    expect(await data(`{ node(id: "${id}") { id ... on Stake { standing share { label } } } }`)).toEqual({
      node: { id, standing: 'UNCLEAR', share: { label: '30%' } },
    })
  })

  it('tells two states of one fact apart when a filter shows another than the clock alone would', async () => {
    await loadDossier(api.graph, story('early', '2030-01-01', stake('share: 10, status: planned')))
    await loadDossier(api.graph, story('later', '2031-01-01', stake('share: 20, status: in_effect, since: 2030-06')))
    const seen = await data(
      '{ planned: stakes(holder: "nordkraft", statuses: [PLANNED], asOf: "2030-06") { edges { node { id status } } } held: stakes(holder: "nordkraft", asOf: "2030-06") { edges { node { id status share { label } } } } }',
    )
    expect(seen).toMatchObject({
      planned: { edges: [{ node: { id: expect.stringMatching(/@asOf=2030-06&status=PLANNED$/), status: 'PLANNED' } }] },
      held: { edges: [{ node: { id: 'Stake:nordkraft-fjord-lng@asOf=2030-06', status: 'IN_EFFECT', share: { label: '20%' } } }] },
    })
  })

  it.each([
    [
      'the facts of an entity',
      (args: string) => `entity(slug: "nordkraft") { list: facts(${args}) { totalCount pageInfo { endCursor } edges { node { slug } } } }`,
    ],
    [
      'the stakes of an entity',
      (args: string) =>
        `entity(slug: "nordkraft") { ... on Company { list: stakesHeld(${args}) { totalCount pageInfo { endCursor } edges { node { slug } } } } }`,
    ],
    [
      'facts about entities',
      (args: string) =>
        `entity: dataset { version } list: facts(about: ["nordkraft"], ${args}) { totalCount pageInfo { endCursor } edges { node { slug } } }`,
    ],
    [
      'stakes of a holder',
      (args: string) =>
        `entity: dataset { version } list: stakes(holder: "nordkraft", ${args}) { totalCount pageInfo { endCursor } edges { node { slug } } }`,
    ],
  ])('filters %s by the status that was known then, in the list and in its total', async (_, field) => {
    await loadDossier(api.graph, story('early', '2030-01-01', stake('share: 10, status: planned')))
    await loadDossier(api.graph, story('later', '2031-01-01', stake('share: 20, status: in_effect, since: 2030-06')))
    type Listed = { readonly totalCount: number; readonly pageInfo: { readonly endCursor: string | null }; readonly edges: readonly unknown[] }
    const known = async (status: string, knownAt: string) => {
      const answer = (await data(`{ ${field(`statuses: [${status}], knownAt: "${knownAt}"`)} }`)) as {
        readonly list?: Listed
        readonly entity: { readonly list?: Listed }
      }
      const list = answer.list ?? answer.entity.list
      // A fact that is listed but not shown would leave only its cursor.
      expect(list?.pageInfo.endCursor === null).toBe(list?.edges.length === 0)
      return [list?.totalCount, list?.edges.length]
    }
    expect(await known('PLANNED', '2030-06-01')).toEqual([1, 1])
    expect(await known('IN_EFFECT', '2030-06-01')).toEqual([0, 0])
    expect(await known('PLANNED', '2031-06-01')).toEqual([0, 0])
    expect(await known('IN_EFFECT', '2031-06-01')).toEqual([1, 1])
    expect(await known('IN_EFFECT', '2029-06-01')).toEqual([0, 0])
  })
})
