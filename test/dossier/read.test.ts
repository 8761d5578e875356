import { describe, expect, it } from 'vitest'
import { share, shareLabel } from '../../src/model/values/share.ts'
import { stake, story } from '../support/dossiers.ts'

const firstFact = (facts: string) => {
  const [fact] = story('gazette', '2031-05', facts).facts
  if (!fact) throw new Error('no fact')
  return fact
}

describe('a dossier', () => {
  it('gives every claim what its fact says', () => {
    const [claim] = firstFact(stake('share: 30, status: in_effect, since: 2029')).claims
    expect(claim).toMatchObject({ slug: 'gazette/nordkraft-fjord-lng/1', status: 'IN_EFFECT', stance: false, dates: { since: '2029' } })
    expect(claim && shareLabel(share.read('share', claim.values) ?? expect.fail())).toBe('30%')
  })

  it('keeps what a speaker differs in as a stance, and lends a claim of another status neither values nor dates', () => {
    const { claims } = firstFact(`  - stake: nordkraft-fjord-lng
    holder: nordkraft
    in: fjord-lng
    share: 30
    since: 2029
    status: in_effect
    claims:
      - { at: [[0, 10]], summary: Held. }
      - { at: [[20, 30]], by: lena-holm, summary: Holm says the same. }
      - { at: [[40, 50]], by: lena-holm, status: rejected, summary: Holm denies it. }
      - { at: [[60, 70]], attribution: an official, share: 25, summary: An official says less. }`)
    expect(claims.map(({ stance, status, dates }) => [stance, status, dates.since])).toEqual([
      [false, 'IN_EFFECT', '2029'],
      [false, 'IN_EFFECT', '2029'],
      [true, 'REJECTED', null],
      [true, 'IN_EFFECT', '2029'],
    ])
    expect(claims.map(({ values }) => share.read('share', values)?.min ?? null)).toEqual([30, 30, null, 25])
  })

  it('keeps the ends of a relation that goes both ways in slug order', () => {
    const { ties, identityKey } = firstFact(
      '  - { relation: r, from: norvania, relationType: disputes_with, to: kaito, status: in_effect, claims: [{ at: [[0, 1]], summary: A claim. }] }',
    )
    expect(ties.map(({ type, entity }) => [type, entity])).toEqual([
      ['RELATES', 'kaito'],
      ['RELATES_TO', 'norvania'],
    ])
    expect(identityKey).toBe('["RELATION","kaito","norvania","DISPUTES_WITH"]')
  })

  it('takes the unit of a figure from its quantity, and its period into what it is', () => {
    const fact = firstFact(
      '  - { figure: f, of: fjord-lng, metric: capacity, quantity: { upTo: 5, unit: Mt/year }, period: /2034, status: planned, claims: [{ at: [[0, 1]], summary: A claim. }] }',
    )
    expect(fact.identity).toEqual({ metric: 'CAPACITY', period: '/2034', unit: 'Mt/year' })
  })
})
