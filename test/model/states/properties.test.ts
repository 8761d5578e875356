import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { daysOf, isDay } from '../../../src/model/partial-date.ts'
import { standingOf } from '../../../src/model/states/choose.ts'
import { knownStates } from '../../../src/model/states/knowledge.ts'
import { statesOf } from '../../../src/model/states/states-of.ts'
import { reports, TYPES } from './reports.ts'

const OF_ITS_PUBLICATION = new Set(['IN_EFFECT', 'UNDER_WAY', 'AGREED', 'STALLED', 'PLANNED', 'POSSIBLE', 'REJECTED'])
const runs = { numRuns: 1000 }

describe('states', () => {
  it('are the same whatever the order of the claims', () => {
    fc.assert(
      fc.property(
        reports.chain((all) => fc.tuple(fc.constant(all), fc.shuffledSubarray([...all], { minLength: all.length }))),
        ([all, shuffled]) => {
          expect(statesOf(TYPES, shuffled)).toEqual(statesOf(TYPES, all))
        },
      ),
      runs,
    )
  })

  it('of one fact never hold for certain on a common day, but for the day of the change', () => {
    fc.assert(
      fc.property(reports, (all) => {
        const states = statesOf(TYPES, all)
        for (const [at, one] of states.entries())
          for (const other of states.slice(at + 1)) {
            const [from, to] = [one.s2 > other.s2 ? one.s2 : other.s2, one.e1 < other.e1 ? one.e1 : other.e1]
            expect(from >= to).toBe(true)
          }
      }),
      runs,
    )
  })

  it('are certain at every publication that supports them', () => {
    fc.assert(
      fc.property(reports, (all) => {
        const bySlug = new Map(all.map((report) => [report.claim, report]))
        for (const state of statesOf(TYPES, all))
          for (const claim of state.claims) {
            const report = bySlug.get(claim)
            if (!report || state.status !== report.status || !OF_ITS_PUBLICATION.has(report.status) || report.dates.until !== null) continue
            expect(standingOf(state, daysOf(report.published))).toBe('CERTAIN')
          }
      }),
      runs,
    )
  })

  it('keep their values when a claim states nothing new', () => {
    fc.assert(
      fc.property(reports, fc.nat(), (all, pick) => {
        const states = statesOf(TYPES, all)
        const last = states.at(-1)
        if (!last) return
        const echo = {
          claim: `echo-${pick}`,
          document: 'zzz',
          published: '2017-06',
          place: [0, 1] as const,
          stance: false,
          speaker: null,
          status: last.status,
          values: {},
          dates: { since: null, until: null, on: null, period: null },
        }
        expect(statesOf(TYPES, [...all, echo]).map(({ values }) => values)).toEqual(states.map(({ values }) => values))
      }),
      runs,
    )
  })

  it('keep their days in order', () => {
    fc.assert(
      fc.property(reports, (all) => {
        for (const { s1, s2, e1, e2 } of statesOf(TYPES, all)) {
          expect(s1 <= s2).toBe(true)
          expect(e1 <= e2).toBe(true)
        }
      }),
      runs,
    )
  })

  it('known at a day are those of a graph that holds only the documents of that day', () => {
    const days = fc
      .date({ min: new Date('2009-01-01'), max: new Date('2018-01-01'), noInvalidDate: true })
      .map((date) => date.toISOString().slice(0, 10))
    fc.assert(
      fc.property(reports, days, (all, day) => {
        expect(isDay(day)).toBe(true)
        const known = knownStates(TYPES, all).filter(({ knownFrom, knownUntil }) => knownFrom <= day && day < knownUntil)
        const held = statesOf(
          TYPES,
          all.filter(({ published }) => daysOf(published).latest <= day),
        )
        const shown = [...known].sort((one, other) => one.position - other.position)
        expect(shown.map(({ knownFrom: _, knownUntil: __, position: ___, latest: ____, ...state }) => state)).toEqual(held)
        expect(shown.map(({ latest }) => latest)).toEqual(held.map((_, at) => at === held.length - 1))
      }),
      runs,
    )
  })
})
