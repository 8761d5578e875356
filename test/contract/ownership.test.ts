import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { loadDossier } from '../../src/graph/load/load.ts'
import { shareLabel } from '../../src/model/values/share.ts'
import { holdings, type Ownership, owners } from '../../src/questions/ownership.ts'
import { loadBundled, story } from '../support/dossiers.ts'
import { type CountedGraph, engines, openGraph } from '../support/engines.ts'
import { serve } from '../support/server.ts'

const DEFAULTS = { clock: { asOf: null, knownAt: null }, maxDepth: 10, maxNodes: 500 }
const CLAIMS = 'claims: [{ at: [[0, 1]], summary: A claim. }]'

/** A world told as "a 30 b": a holds 30% of b; "a ? b" an unreported share. */
function world(name: string, lines: readonly string[], published = '2030-01-01', kinds: Readonly<Record<string, string>> = {}) {
  const stakes = lines.map((line) => {
    const [holder = '', share = '', subject = '', ...extra] = line.split(' ')
    return { holder: `${name}-${holder}`, share, subject: `${name}-${subject}`, extra: extra.join(' ') }
  })
  const slugs = [...new Set(stakes.flatMap(({ holder, subject }) => [holder, subject]))]
  const entities = slugs.map((slug) => `  - { slug: ${slug}, kind: ${kinds[slug.slice(name.length + 1)] ?? 'company'}, name: ${slug} }`)
  const facts = stakes.map(
    ({ holder, share, subject, extra }) =>
      `  - { stake: ${holder}-${subject}, holder: ${holder}, in: ${subject}, ${share === '?' ? '' : `share: ${share.replaceAll('_', ' ')}, `}status: in_effect, ${extra ? `${extra}, ` : ''}${CLAIMS} }`,
  )
  return story(`${name}-${published}`, published, facts.join('\n'), `entities:\n${entities.join('\n')}`)
}

const WORLDS = [
  world('chain', ['a 50 b', 'b 40 c']),
  world('routes', ['a 50 b', 'a 20 c', 'b 30 d', 'c 40 d']),
  world('half', ['x 50 plant', 'y 50 plant', 'plant 50 y', 'x 50 y']),
  world('thirds', ['x 50 plant', 'y 50 plant', 'plant 50 y', 'z 50 y']),
  world('cross', ['a 20 b', 'b 20 c', 'c 20 a', 'm 80 a', 'n 80 b', 'o 80 c']),
  world('middle', ['a 60 b', 'b ? c', 'c 50 d']),
  world('left', ['a 30 p', 'b 30 p', 'c ? p']),
  world('over', ['a 70 p', 'b 60 p']),
  world('open', ['a {_over:_50_} b', 'b 50 p', 'c {_over:_20_} p', 'd ? p']),
  world('closed', ['a 100 b', 'b 100 a', 'a 50 p']),
  world('beside', ['a 30 b', 'b 50 p', 'a 15 p indirect: true', 'z 10 p indirect: true']),
  world('through', ['b 50 p', 'a 15 p indirect: true', 'c ? p']),
  world('group', ['utilities ? p', 'a 40 p', 'h 10 utilities'], '2030-01-01', { utilities: 'group' }),
  world('years', ['a 50 b'], '2013-01-01'),
  world('years', ['b 50 c'], '2016-01-01'),
]

/**
 * The worked examples of indirect ownership in the Open Ownership data standard (BODS, examples/indirect-ownership): what the
 * companies on the way report, and what the person behind them declares in the end, which no single report says. The last is
 * of the same shape, with all of a company declared.
 */
const DECLARED = [
  { name: 'os-03-dr-03', stakes: ['b ? a', 'person ? b'], declared: 30, inside: [0, 100] },
  { name: 'os-03-dr-04', stakes: ['b 60 a', 'person ? b'], declared: 30, inside: [0, 60] },
  { name: 'os-08-dr-04', stakes: ['b 50 a', 'person 50 a', 'person ? b'], declared: 50, inside: [50, 100] },
  { name: 'os-07-dr-04', stakes: ['c 50 a', 'd 50 a', 'person ? c', 'person ? d'], declared: 60, inside: [0, 100] },
  { name: 'os-06-dr-03', stakes: ['b ? a', 'c ? a', 'person ? b', 'person ? c'], declared: 60, inside: [0, 100] },
  { name: 'os-06-dr-04', stakes: ['b 40 a', 'c 20 a', 'person ? b', 'person ? c'], declared: 60, inside: [0, 60] },
  { name: 'all-of-one', stakes: ['b 100 a', 'person ? b'], declared: 100, inside: [0, 100] },
] as const

const shown = (ownership: Ownership | null) =>
  Object.fromEntries((ownership?.effective ?? []).map(({ entity, share }) => [entity.replace(/^\w+-/, ''), shareLabel(share)]))
const codes = (ownership: Ownership | null) => ownership?.warnings.map(({ code }) => code)

describe.each(engines)('look-through on $name', (engine) => {
  let graph: CountedGraph
  beforeAll(async () => {
    graph = await openGraph(engine)
    await loadBundled(graph)
    const declared = DECLARED.map(({ name, stakes }) => world(name, stakes, '2018-12-17', { person: 'person' }))
    for (const dossier of [...WORLDS, ...declared]) await loadDossier(graph, dossier)
  })
  afterAll(() => graph.close())

  const behind = (of: string, request = {}) => owners(graph, of, { ...DEFAULTS, ...request })

  it('multiplies along a plain chain', async () => {
    expect(shown(await behind('chain-c'))).toEqual({ b: '40%', a: '20%' })
    expect(shown(await holdings(graph, 'chain-a', DEFAULTS))).toEqual({ b: '50%', c: '20%' })
  })

  it('adds two routes', async () => {
    expect(shown(await behind('routes-d'))).toEqual({ c: '40%', b: '30%', a: '23%' })
    expect(shown(await holdings(graph, 'routes-a', DEFAULTS))).toEqual({ b: '50%', d: '23%', c: '20%' })
  })

  it('counts a loop of cross-holdings once: x owns two thirds of the plant, z one third', async () => {
    expect(shown(await behind('half-plant'))).toEqual({ x: '100%', y: '66.67%' })
    expect(shown(await behind('thirds-plant'))).toEqual({ x: '66.67%', y: '66.67%', z: '33.33%' })
  })

  it('solves a cross-holding of three', async () => {
    const all = shown(await behind('cross-a'))
    expect(all).toEqual({ m: '80.65%', c: '20.16%', o: '16.13%', b: '4.03%', n: '3.23%' })
  })

  it.each(DECLARED)('holds what the person of $name declares', async ({ name, declared, inside: [least, most] }) => {
    const all = await behind(`${name}-a`)
    const share = all?.effective.find(({ entity }) => entity === `${name}-person`)?.share
    expect(share).toMatchObject({ min: least, max: most })
    expect(declared >= least && declared <= most).toBe(true)
  })

  it('keeps an unreported share in the middle open to both sides', async () => {
    const middle = await behind('middle-d')
    expect(shown(middle)).toEqual({ c: '50%', b: 'up to 50%', a: 'up to 30%' })
    expect(codes(middle)).toEqual(['UNREPORTED_SHARE'])
  })

  it('leaves an unreported holder at most what the others leave, and shows what was reported', async () => {
    const left = await behind('left-p')
    expect(shown(left)).toEqual({ a: '30%', b: '30%', c: 'up to 40%' })
    expect(left?.effective.map(({ reported }) => shareLabel(reported))).toEqual(['30%', '30%', 'unreported'])
  })

  it('tightens nothing where the minima exceed 100, and says so', async () => {
    const over = await behind('over-p')
    expect(shown(over)).toEqual({ a: '70%', b: '60%' })
    expect(codes(over)).toEqual(['OVER_100'])
  })

  it('carries open bounds', async () => {
    expect(shown(await behind('open-p'))).toEqual({ b: '50%', a: 'over 25% and at most 50%', c: 'over 20% and at most 50%', d: 'under 30%' })
  })

  it('gives 0 to 100 and a warning where a loop holds all of itself', async () => {
    const closed = await behind('closed-p')
    expect(shown(closed)).toEqual({ a: 'unreported', b: 'unreported' })
    expect(codes(closed)).toEqual(['CYCLE'])
  })

  it('does not add an indirect stake to what it runs through, and counts one without', async () => {
    const beside = await behind('beside-p')
    expect(shown(beside)).toEqual({ b: '50%', a: '15%', z: '10%' })
    expect(codes(beside)).toEqual(['INDIRECT'])
  })

  it('lets an indirect stake take nothing from the other holders, through whom it may run', async () => {
    expect(shown(await behind('through-p'))).toEqual({ b: '50%', a: '15%', c: 'up to 50%' })
    expect(shown(await holdings(graph, 'through-c', DEFAULTS))).toEqual({ p: 'up to 50%' })
  })

  it('shows a group as holder, looks behind no group, and lets it tighten nobody', async () => {
    const group = await behind('group-p')
    expect(shown(group)).toEqual({ a: '40%', utilities: 'unreported' })
    expect(group?.effective.map(({ ultimate }) => ultimate)).toEqual([true, false])
    expect(codes(group)).toEqual(['UNREPORTED_SHARE', 'GROUP_HOLDER'])
  })

  it('warns where the latest reports are of times without a common day, and counts what is unclear from 0', async () => {
    expect(codes(await behind('years-c'))).toEqual(['TIME_MIXED'])
    const then = await behind('years-c', { clock: { asOf: '2016', knownAt: null } })
    expect(shown(then)).toEqual({ b: '50%', a: 'up to 25%' })
    expect(codes(then)).toEqual(['TIME_UNCLEAR'])
  })

  it('asks one statement for two small levels, and none where nobody is behind', async () => {
    const from = graph.ran.length
    await behind('routes-d')
    const asked = graph.ran.slice(from).map(({ name }) => name)
    expect(asked).toEqual(['questions/stakes-behind'])
  })

  it('says when it stopped, and promises no upper end then', async () => {
    const short = await behind('chain-c', { maxDepth: 1 })
    expect(short).toMatchObject({ stoppedReason: 'MAX_DEPTH', effective: [{ entity: 'chain-b', share: { min: 40, max: 100 }, ultimate: false }] })
    expect(await behind('routes-d', { maxNodes: 2 })).toMatchObject({ stoppedReason: 'MAX_NODES' })
    expect(await behind('nobody')).toBeNull()
  })

  it("stands behind Sakhalin-1 with Rosneft's unreported share of at most 40%, alike over HTTP", async () => {
    const server = await serve(graph)
    const { data, errors } = await server.ask(
      '{ owners(of: "sakhalin-1") { stoppedReason warnings { code facts { slug } } effective { entity { name } ultimate share { label } reported { label } chains { share { label } stakes { slug } } } } holdings(of: "rosneft") { effective { entity { slug } share { label } } } none: owners(of: "nobody") { stoppedReason } }',
    )
    expect(errors).toBeUndefined()
    expect(data).toMatchObject({
      owners: {
        stoppedReason: 'COMPLETE',
        warnings: [{ code: 'UNREPORTED_SHARE', facts: [{ slug: 'rosneft-sakhalin-1' }] }],
        effective: [
          { entity: { name: 'Exxon Mobil' }, share: { label: '30%' }, ultimate: true },
          { entity: { name: 'Sakhalin Oil and Gas Development Co.' }, share: { label: '30%' } },
          {
            entity: { name: 'Rosneft' },
            share: { label: 'up to 40%' },
            reported: { label: 'unreported' },
            chains: [{ share: { label: 'unreported' }, stakes: [{ slug: 'rosneft-sakhalin-1' }] }],
          },
        ],
      },
      holdings: { effective: [{ entity: { slug: 'sakhalin-1' }, share: { label: 'up to 40%' } }] },
      none: null,
    })
    expect(await server.codesOf('{ owners(of: "sakhalin-1", maxDepth: 0) { stoppedReason } }')).toEqual(['BAD_USER_INPUT'])
    await server.stop()
  })
})
