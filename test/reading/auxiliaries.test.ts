import { describe, expect, it } from 'vitest'
import { searchFor } from '../../src/reading/patterns/compiled.ts'

/** What a cue matches in a text, its places last. */
function found(cue: string, text: string): readonly string[] {
  const search = searchFor([{ id: 'it', cue, facts: [{ kind: 'RELATION', roles: { one: 'of' } }], status: 'IN_EFFECT', precision: 0.5, example: '' }])
  return search(text).flatMap(({ match }) => [match.said, ...Object.values(match.groups).map(String)])
}

describe('auxiliaries in a cue', () => {
  it('stand between a subject and its verb, however many, and are found as they were said', () => {
    expect(found('{O:of}{aux} buy', '<c1> has , in talks , agreed to buy')).toEqual(['<c1> has , in talks , agreed to buy', '<c1>'])
  })

  it('may be none at all', () => {
    expect(found('{O:of}{aux} buys', '<c1> buys')).toEqual(['<c1> buys', '<c1>'])
  })

  it('are no part of one', () => {
    expect(found('{O:of}{aux} talks with', '<c1> is in talks with <c2>')).toEqual([])
  })

  it('end before a word of a longer one, where what is left is one too', () => {
    expect(found('{O:of}{aux} purchase of', '<c1> completed the purchase of <c2>')).toEqual(['<c1> completed the purchase of', '<c1>'])
  })

  it('have whom something was agreed with between them', () => {
    expect(found('{O:of}{aux} buy', '<c1> agreed with <c2> to buy')).toEqual(['<c1> agreed with <c2> to buy', '<c1>'])
  })

  it('may also be what the cue itself says', () => {
    expect(found('{O:of}{aux} (?:has|had) a [^ ]+ of', '<c1> also has a share of')).toEqual(['<c1> also has a share of', '<c1>'])
  })

  it('do not match other words', () => {
    expect(found('{O:of}{aux} buy', '<c1> visited to buy')).toEqual([])
  })
})
