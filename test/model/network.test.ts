import { describe, expect, it } from 'vitest'
import type { Role } from '../../src/model/facts/fact-kind.ts'
import { edgesOf } from '../../src/model/network/edges.ts'
import type { Tied } from '../../src/model/network/sides.ts'

const fact = (slug: string, kind: Tied['kind'], participants: readonly (readonly [Role, string])[]): Tied => ({
  slug,
  kind,
  participants: participants.map(([role, entity]) => ({ role, entity })),
})
const told = (facts: readonly Tied[], shown: readonly string[]) =>
  edgesOf(facts, new Set(shown)).map(
    ({ source, target, between, facts: alike }) => `${source} ${between} ${target}: ${alike.map(({ slug }) => slug)}`,
  )

const talks = fact('summit', 'TALKS', [
  ['PARTICIPANT', 'abe'],
  ['PARTICIPANT', 'putin'],
  ['CONCERN', 'north-korea'],
])
const tariff = fact('tariff', 'SANCTION', [
  ['IMPOSER', 'china'],
  ['TARGET', 'us'],
  ['CONCERN', 'us-lng'],
])

describe('edges of facts', () => {
  it('let parties face each other, and lead to what they only talk about', () => {
    expect(told([talks], ['abe', 'putin', 'north-korea'])).toEqual([
      'abe ABOUT north-korea: summit',
      'abe MUTUAL putin: summit',
      'putin ABOUT north-korea: summit',
    ])
    expect(told([talks], ['abe', 'north-korea'])).toEqual(['abe ABOUT north-korea: summit'])
  })

  it('make nobody an imposer who is none, whoever else is not shown', () => {
    expect(told([tariff], ['china', 'us', 'us-lng'])).toEqual(['china DIRECTED us: tariff', 'china ABOUT us-lng: tariff'])
    expect(told([tariff], ['us', 'us-lng'])).toEqual([])
  })

  it('join facts of one kind between the same two, and tie nobody to himself', () => {
    const again = fact('summit-2', 'TALKS', [
      ['PARTICIPANT', 'putin'],
      ['PARTICIPANT', 'abe'],
      ['CONCERN', 'abe'],
    ])
    expect(told([talks, again], ['abe', 'putin'])).toEqual(['abe MUTUAL putin: summit,summit-2'])
  })
})
