import { describe, expect, it } from 'vitest'
import { standingOf } from '../../../src/model/states/choose.ts'
import type { Report } from '../../../src/model/states/report.ts'
import type { State } from '../../../src/model/states/state.ts'
import { statesOf } from '../../../src/model/states/states-of.ts'
import { shareLabel, share as shareType } from '../../../src/model/values/share.ts'
import { report, TYPES } from './reports.ts'

const history = (...all: readonly Report[]) => statesOf(TYPES, all)
const statuses = (states: readonly State[]) => states.map(({ status }) => status)
const bounds = ({ s1, s2, e1, e2 }: State) => [s1, s2, e1, e2]
const shareOf = ({ values }: State) => {
  const share = shareType.read('share', values)
  return share && shareLabel(share)
}

function only(states: readonly State[]): State {
  const [state] = states
  if (!state || states.length > 1) throw new Error(`expected one state, found ${states.length}`)
  return state
}

describe('the history of a fact', () => {
  it('holds a stake reported without dates somewhere around its publication, begun by then and not ended before', () => {
    expect(bounds(only(history(report('2013-03-05', 'IN_EFFECT'))))).toEqual(['0000-01-01', '2013-03-05', '2013-03-05', '9999-12-31'])
  })

  it('begins a stake in the year its document says', () => {
    expect(bounds(only(history(report('2013-03-05', 'IN_EFFECT', { dates: { since: '2010' } }))))).toEqual([
      '2010-01-01',
      '2010-12-31',
      '2013-03-05',
      '9999-12-31',
    ])
  })

  it('ends a stake that was held until a past date, and leaves it ended', () => {
    const states = history(report('2013-03-05', 'IN_EFFECT', { dates: { since: '2005', until: '2011' } }))
    expect(statuses(states)).toEqual(['IN_EFFECT', 'ENDED'])
    expect(states.map(bounds)).toEqual([
      ['2005-01-01', '2005-12-31', '2011-01-01', '2011-12-31'],
      ['2011-01-01', '2011-12-31', '9999-12-31', '9999-12-31'],
    ])
  })

  it('does not end what is expected to last until a later date', () => {
    expect(statuses(history(report('2013-03-05', 'IN_EFFECT', { dates: { until: '2030' } })))).toEqual(['IN_EFFECT'])
  })

  it('turns held into ended between the two reports', () => {
    const [held, ended] = history(report('2013', 'IN_EFFECT', { share: 30 }), report('2016-05', 'ENDED'))
    expect(held && bounds(held)).toEqual(['0000-01-01', '2013-12-31', '2013-01-01', '2016-05-31'])
    expect(ended && bounds(ended)).toEqual(['2013-01-01', '2016-05-31', '9999-12-31', '9999-12-31'])
    expect(held && standingOf(held, { earliest: '2014-06-01', latest: '2014-06-01' })).toBe('UNCLEAR')
  })

  it('turns planned into done on the day it was done', () => {
    const [planned, done] = history(
      report('2016', 'PLANNED', { dates: { on: '2016-12-15' } }),
      report('2017-01', 'DONE', { dates: { on: '2016-12-15' } }),
    )
    expect(planned?.status).toBe('PLANNED')
    expect(done && bounds(done)).toEqual(['2016-12-15', '2016-12-15', '2016-12-15', '2016-12-15'])
    expect(planned?.e2).toBe('2016-12-15')
  })

  it('keeps the share through a later mention without one, and lasts between the two', () => {
    const state = only(history(report('2013', 'IN_EFFECT', { share: 30 }), report('2016', 'IN_EFFECT')))
    expect(shareOf(state)).toBe('30%')
    expect(bounds(state)).toEqual(['0000-01-01', '2013-12-31', '2016-01-01', '9999-12-31'])
    expect(standingOf(state, { earliest: '2014-06-01', latest: '2014-06-01' })).toBe('CERTAIN')
    expect([state.firstReported, state.lastReported]).toEqual(['2013', '2016'])
  })

  it('narrows the share to what both documents allow', () => {
    const wide = report('2013', 'IN_EFFECT', { values: shareType.write('share', shareType.yaml.parse({ min: 20, max: 40 })) })
    expect(shareOf(only(history(wide, report('2014', 'IN_EFFECT', { share: 30 }))))).toBe('30%')
  })

  it('opens a new state for another share', () => {
    const states = history(report('2013', 'IN_EFFECT', { share: 30 }), report('2016', 'IN_EFFECT', { share: 20 }))
    expect(states.map(shareOf)).toEqual(['30%', '20%'])
  })

  it('never gives a held stake the share that was only planned', () => {
    const states = history(report('2013', 'PLANNED', { share: 10 }), report('2014', 'IN_EFFECT'))
    expect(states.map(shareOf)).toEqual(['10%', null])
  })

  it('puts two documents of one day that differ side by side, in the order of their slugs', () => {
    const one = report('2018-09-11', 'IN_EFFECT', { document: 'b', claim: 'b/stake/1' })
    const other = report('2018-09-11', 'ENDED', { document: 'a', claim: 'a/stake/1' })
    expect(statuses(history(one, other))).toEqual(['ENDED', 'IN_EFFECT'])
  })

  it('keeps a quoted denial out of the history where the document has a voice of its own', () => {
    const own = report('2018', 'PLANNED')
    const denial = report('2018', 'REJECTED', { claim: 'doc-2018/stake/2', place: [50, 2], stance: true })
    expect(statuses(history(own, denial))).toEqual(['PLANNED'])
  })

  it('counts a quoted denial where nobody else speaks', () => {
    expect(statuses(history(report('2018', 'REJECTED', { stance: true })))).toEqual(['REJECTED'])
  })

  it('is certain of a document dated only by its year in that year as a whole, on no day of it', () => {
    const state = only(history(report('2013', 'IN_EFFECT')))
    expect(standingOf(state, { earliest: '2013-01-01', latest: '2013-12-31' })).toBe('CERTAIN')
    expect(standingOf(state, { earliest: '2013-06-01', latest: '2013-06-01' })).toBe('UNCLEAR')
  })

  it('lets a figure last exactly its period', () => {
    expect(bounds(only(history(report('2013', 'DONE', { dates: { period: '2012' } }))))).toEqual([
      '2012-01-01',
      '2012-01-01',
      '2012-12-31',
      '2012-12-31',
    ])
  })

  it('holds a plan, a possibility and a refusal only around their publication, whatever date they expect', () => {
    for (const status of ['PLANNED', 'POSSIBLE', 'REJECTED'] as const)
      expect(bounds(only(history(report('2013-03', status, { dates: { on: '2018' } }))))).toEqual([
        '0000-01-01',
        '2013-03-31',
        '2013-03-01',
        '9999-12-31',
      ])
  })

  it('puts what a later document tells of the past before what is known already', () => {
    const states = history(
      report('2013', 'ENDED', { dates: { until: '2012' } }),
      report('2020', 'IN_EFFECT', { dates: { since: '2008', until: '2010' } }),
    )
    expect(statuses(states)).toEqual(['IN_EFFECT', 'ENDED'])
  })
})
