import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { conflictsAcross, type InEffect } from '../../src/model/conflicts/across-facts.ts'
import { over100 } from '../../src/model/conflicts/over-100.ts'
import { overlappingOffice } from '../../src/model/conflicts/overlapping-office.ts'
import { conflictsWithin } from '../../src/model/conflicts/within-fact.ts'
import type { Report } from '../../src/model/states/report.ts'
import { share } from '../../src/model/values/share.ts'
import { report, reports, TYPES } from './states/reports.ts'

const among = (...claims: Report[]) => conflictsWithin('stake', TYPES, claims)
const sidesOf = (...claims: Report[]) => among(...claims).map(({ kind, sides }) => [kind, ...sides])

/** A further claim of the document published then. */
const also = (published: string, number: number, status: Report['status'], said: Parameters<typeof report>[2] = {}) =>
  report(published, status, { claim: `doc-${published}/stake/${number}`, place: [number, number], ...said })

/** Another document of the same day. */
const beside = (published: string, status: Report['status'], said: Parameters<typeof report>[2] = {}) =>
  report(published, status, { document: `beside-${published}`, claim: `beside-${published}/stake/1`, ...said })

const own = (published: string) => `doc-${published}/stake/1`
const second = (published: string) => `doc-${published}/stake/2`
const other = (published: string) => `beside-${published}/stake/1`

describe('claims of one fact', () => {
  it.each([
    ['a share that changes from one report to the next', [report('2012', 'IN_EFFECT', { share: 20 }), report('2016', 'IN_EFFECT', { share: 30 })]],
    [
      'a share that changes on a day both name',
      [
        report('2014-05-05', 'IN_EFFECT', { share: 20, dates: { until: '2013-02-01' } }),
        also('2014-05-05', 2, 'IN_EFFECT', { share: 30, dates: { since: '2013-02-01' } }),
      ],
    ],
    ['a plan that has come about', [report('2012', 'PLANNED'), report('2013', 'IN_EFFECT')]],
    ['what was in effect and is refused later', [report('2012-01-01', 'IN_EFFECT'), report('2013-01-01', 'REJECTED', { speaker: 'ito' })]],
    [
      'an office left and taken again',
      [report('2008-06-01', 'ENDED', { dates: { until: '2007' } }), report('2014-06-01', 'IN_EFFECT', { dates: { since: '2012' } })],
    ],
    [
      'an end that came sooner than expected',
      [report('2010-01-01', 'IN_EFFECT', { dates: { until: '2030' } }), report('2015-01-01', 'ENDED', { dates: { until: '2014' } })],
    ],
    ['two possibilities', [report('2012-01-01', 'POSSIBLE', { share: 20 }), also('2012-01-01', 2, 'POSSIBLE', { share: 30, speaker: 'ito' })]],
    ['what is held and what more is planned', [report('2012', 'IN_EFFECT', { share: 20 }), also('2012', 2, 'PLANNED', { share: 30 })]],
    ['a bound and a share inside it', [report('2012', 'IN_EFFECT', { share: 20 }), also('2012', 2, 'IN_EFFECT')]],
    ['reports of years, of which nobody knows the days', [report('2012', 'IN_EFFECT', { share: 20 }), beside('2012', 'IN_EFFECT', { share: 30 })]],
    ['a plan that its own speaker gives up', [report('2012', 'PLANNED', { speaker: 'ito' }), also('2012', 2, 'REJECTED', { speaker: 'ito' })]],
  ])('are no conflict: %s', (_, claims) => {
    expect(among(...claims)).toEqual([])
  })

  it('conflict where two documents of one day, or one document, give shares without a common value', () => {
    expect(sidesOf(report('2012-05-05', 'IN_EFFECT', { share: 20 }), beside('2012-05-05', 'IN_EFFECT', { share: 30 }))).toEqual([
      ['SHARES_DISJOINT', [other('2012-05-05')], [own('2012-05-05')]],
    ])
    expect(sidesOf(report('2012', 'IN_EFFECT', { share: 20 }), also('2012', 2, 'IN_EFFECT', { share: 30, stance: true, speaker: 'ito' }))).toEqual([
      ['SHARES_DISJOINT', [own('2012')], [second('2012')]],
    ])
  })

  it('conflict where both shares are held for certain on a day between the reports', () => {
    expect(
      sidesOf(
        report('2014', 'IN_EFFECT', { share: 20, dates: { since: '2010' } }),
        report('2016', 'IN_EFFECT', { share: 30, dates: { since: '2012' } }),
      ),
    ).toEqual([['SHARES_DISJOINT', [own('2014')], [own('2016')]]])
  })

  it('conflict where one says it goes on and another that it is over or stalled', () => {
    expect(sidesOf(report('2014-01-01', 'ENDED', { dates: { until: '2012' } }), beside('2014-01-01', 'IN_EFFECT'))).toEqual([
      ['STATUS_CLASH', [other('2014-01-01')], [own('2014-01-01')]],
    ])
    expect(sidesOf(report('2014', 'STALLED'), also('2014', 2, 'UNDER_WAY', { speaker: 'ito', stance: true }))[0]?.[0]).toBe('STATUS_CLASH')
    expect(sidesOf(report('2014-01-01', 'IN_EFFECT'), beside('2014-01-01', 'REJECTED'))[0]?.[0]).toBe('STATUS_CLASH')
  })

  it('conflict where a speaker denies what is reported, or what another wants', () => {
    for (const status of ['AGREED', 'IN_EFFECT', 'DONE', 'PLANNED', 'POSSIBLE'] as const)
      expect(sidesOf(report('2014', status), also('2014', 2, 'REJECTED', { speaker: 'ito', stance: true }))).toEqual([
        ['DENIED', [own('2014')], [second('2014')]],
      ])
  })

  it('conflict where they date the same thing differently', () => {
    const signed = (day: string) => ({ dates: { since: day } })
    expect(sidesOf(report('2018-09-11', 'AGREED', signed('2018-09-10')), report('2018-09-12', 'AGREED', signed('2018-09-11')))[0]?.[0]).toBe(
      'DATE_CLASH',
    )
    expect(
      sidesOf(report('2018-09-11', 'DONE', { dates: { on: '2018-09-09' } }), beside('2018-09-11', 'DONE', { dates: { on: '2018-09-10' } }))[0]?.[0],
    ).toBe('DATE_CLASH')
    expect(sidesOf(report('2018-09-11', 'AGREED', signed('2018-09')), beside('2018-09-11', 'AGREED', signed('2018-09-10')))).toEqual([])
  })

  it('make one conflict of all that clash, a side of those that say the same', () => {
    const third = report('2012-05-05', 'IN_EFFECT', { share: 20, document: 'third', claim: 'third/stake/1' })
    expect(sidesOf(report('2012-05-05', 'IN_EFFECT', { share: 20 }), beside('2012-05-05', 'IN_EFFECT', { share: 30 }), third)).toEqual([
      ['SHARES_DISJOINT', [other('2012-05-05')], [own('2012-05-05'), 'third/stake/1']],
    ])
  })

  it('conflict from the day on which the second is known', () => {
    const [first, grown] = among(
      report('2012-05-05', 'IN_EFFECT', { share: 20 }),
      beside('2012-05-05', 'IN_EFFECT', { share: 30 }),
      report('2013-01-01', 'IN_EFFECT', { share: 40, dates: { since: '2011' } }),
    )
    expect([first?.knownFrom, first?.knownUntil, first?.sides.length]).toEqual(['2012-05-05', '2013-01-01', 2])
    expect([grown?.knownFrom, grown?.knownUntil, grown?.sides.length]).toEqual(['2013-01-01', '9999-12-31', 3])
    expect(first?.slug).toBe(grown?.slug)
  })

  it('are in the same conflicts whatever their order, each with two sides and never a claim on both', () => {
    fc.assert(
      fc.property(reports, fc.array(fc.nat(), { minLength: 7, maxLength: 7 }), (claims, keys) => {
        const shuffled = claims.map((claim, at) => ({ claim, key: keys[at] ?? 0 })).sort((one, two) => one.key - two.key)
        const found = among(...claims)
        expect(among(...shuffled.map(({ claim }) => claim))).toEqual(found)
        for (const { sides } of found) {
          expect(sides.length).toBeGreaterThan(1)
          expect(new Set(sides.flat()).size).toBe(sides.flat().length)
        }
      }),
      { numRuns: 500 },
    )
  })
})

type Said = Partial<InEffect> & { readonly min?: number; readonly over?: number }

function held(fact: string, from: string, to: string, { min, over, ...rest }: Said = {}): InEffect {
  const values = min !== undefined || over !== undefined ? share.write('share', share.yaml.parse(over === undefined ? min : { over })) : {}
  return { fact, s1: from, s2: from, e1: to, e2: '9999-12-31', claims: [`doc/${fact}/1`], lastReported: to, values, ...rest }
}

const factsOf = (found: ReturnType<typeof over100>) => found.map(({ facts }) => facts.map(({ fact }) => fact))

describe('stakes in one subject', () => {
  it('are over 100 where their minima exceed it on a common day', () => {
    expect(factsOf(over100([held('a', '2010-01-01', '2014-01-01', { min: 60 }), held('b', '2013-01-01', '2016-01-01', { min: 50 })]))).toEqual([
      ['a', 'b'],
    ])
    expect(over100([held('a', '2010-01-01', '2012-01-01', { min: 60 }), held('b', '2013-01-01', '2016-01-01', { min: 50 })])).toEqual([])
    expect(over100([held('a', '2010-01-01', '2014-01-01', { min: 60 }), held('b', '2013-01-01', '2016-01-01', { min: 40 })])).toEqual([])
  })

  it('are over 100 where each of two is more than half', () => {
    expect(factsOf(over100([held('a', '2010-01-01', '2014-01-01', { over: 50 }), held('b', '2010-01-01', '2014-01-01', { min: 50 })]))).toEqual([
      ['a', 'b'],
    ])
  })

  it('count with the smallest minimum where claims of one stake disagree', () => {
    const [more, less] = [held('a', '2010-01-01', '2014-01-01', { min: 60 }), held('a', '2010-01-01', '2014-01-01', { min: 40 })]
    expect(over100([more, less, held('b', '2010-01-01', '2014-01-01', { min: 50 })])).toEqual([])
  })

  it('are not where one is sold on the day on which another is bought', () => {
    const sold = held('a', '2010-01-01', '2014-03-03', { min: 60, e2: '2014-03-03' })
    expect(over100([sold, held('b', '2014-03-03', '2016-01-01', { min: 60 })])).toEqual([])
  })

  it('are not where one runs through the others', () => {
    const indirect = held('b', '2010-01-01', '2014-01-01', { min: 60 })
    expect(over100([held('a', '2010-01-01', '2014-01-01', { min: 60 }), { ...indirect, values: { ...indirect.values, indirect: true } }])).toEqual([])
  })

  it('are over 100 in one document, and in no more than that where the days tell it too', () => {
    const known = { knownFrom: '2014-01-01', knownUntil: '9999-12-31' }
    const [a, b] = [held('a', '2014-01-01', '2014-01-01', { min: 60 }), held('b', '2014-01-01', '2014-01-01', { min: 60 })]
    const stated = [a, b].map((one) => ({ ...one, document: 'doc', knownFrom: '2014-01-01' }))
    const slugs = (all: readonly InEffect[]) =>
      conflictsAcross(
        'OVER_100',
        'plant',
        all.map((one) => ({ ...one, ...known })),
        stated,
        over100,
      ).map(({ slug }) => slug)
    expect(slugs([])).toEqual(['over-100/plant/doc'])
    expect(slugs([a, b])).toEqual(['over-100/plant'])
  })
})

describe('positions under one title', () => {
  const minister = (fact: string, from: string, to: string, said: Said & { sole?: boolean } = {}) =>
    held(fact, from, to, {
      ...said,
      values: { title: fact === 'c' ? 'Prime Minister' : 'Energy minister', ...(said.sole === false ? {} : { sole: true }) },
    })

  it('overlap where two people hold it for certain on a common day', () => {
    const found = overlappingOffice([minister('a', '2010-01-01', '2014-01-01'), minister('b', '2013-01-01', '2016-01-01', { sole: false })])
    expect(found.map(({ name, facts }) => [name, facts.length])).toEqual([['a', 2]])
  })

  it('do not overlap on the day of a handover, under two titles, or where nobody calls the office sole', () => {
    const leaving = minister('a', '2010-01-01', '2014-03-03', { e2: '2014-03-03' })
    expect(overlappingOffice([leaving, minister('b', '2014-03-03', '2016-01-01')])).toEqual([])
    expect(overlappingOffice([minister('a', '2010-01-01', '2014-01-01'), minister('c', '2013-01-01', '2016-01-01')])).toEqual([])
    const open = [minister('a', '2010-01-01', '2014-01-01', { sole: false }), minister('b', '2013-01-01', '2016-01-01', { sole: false })]
    expect(overlappingOffice(open)).toEqual([])
  })
})
