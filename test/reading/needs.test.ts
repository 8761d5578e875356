import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { withAuxiliariesMarked } from '../../src/reading/patterns/auxiliaries.ts'
import { searchFor } from '../../src/reading/patterns/compiled.ts'
import { expressionOf } from '../../src/reading/patterns/cue.ts'
import { neededIn, needsOf } from '../../src/reading/patterns/needs.ts'
import type { Pattern } from '../../src/reading/patterns/pattern.ts'

function needs(cue: string): readonly string[] {
  return needsOf(cue).map((need) => [...need].toSorted().join(' or '))
}

function isMet(cue: string, text: string): boolean {
  const words = new Set(neededIn(text))
  return needsOf(cue).every((need) => [...need].some((word) => words.has(word)))
}

describe('what a cue needs', () => {
  it('is its words, and one of each choice of words', () => {
    expect(needs('{J:of}{aux} (?:runs|works){gap} {Q:quantity}')).toEqual(['<J or <j or <w', 'runs or works', '<q'])
  })

  it('leaves out what may be missing and what must not stand', () => {
    expect(needs('bought(?: all)?(?: [a-z]+){0,3} stakes?(?! in)')).toEqual(['bought', 'stake or stakes'])
  })

  it('is nothing of a choice one way of which has no word', () => {
    expect(needs('{gap} (?:owned by|<[^>]+>)')).toEqual([])
  })

  it('is no part of a word', () => {
    expect(needs('own(?:ed|s|[a-z-]+)')).toEqual([])
  })
})

/** Cues of a few words, places and choices. */
const cues = fc.letrec<{ cue: string }>((tie) => ({
  cue: fc
    .array(
      fc.oneof(
        { depthSize: 'small' },
        fc.constantFrom(' a', ' b', 'a', 'b', ' ab', ' {A}', ' [a-z]+', ' [ab]', '{gap}', ' a?', '(?! a)', ' [^ ]+', '(?:a){1,2}', ' -'),
        fc
          .tuple(fc.array(tie('cue'), { minLength: 1, maxLength: 3 }), fc.constantFrom('', '', '?', '*', '+', '{0,2}?'))
          .map(([of, often]) => `(?:${of.join('|')})${often}`),
      ),
      { minLength: 1, maxLength: 3 },
    )
    .map((parts) => parts.join('')),
})).cue

const texts = fc
  .array(fc.constantFrom('a', 'b', 'ab', 'aa', 'ba', '<c1>', '<b2>', '-', ','), { minLength: 1, maxLength: 4 })
  .map((words) => words.join(' '))

describe('a search', () => {
  it('passes over no text that a cue matches', () => {
    fc.assert(
      fc.property(cues, texts, (cue, text) => {
        fc.pre(expressionOf(cue).test(withAuxiliariesMarked(text)))
        expect(isMet(cue, text)).toBe(true)
      }),
      { numRuns: 1000 },
    )
  })

  it('finds all places of a pattern from left to right, and again in the next text', () => {
    const pattern: Pattern = {
      id: 'it.runs',
      cue: '{J:of} runs',
      facts: [{ kind: 'RELATION', roles: { one: 'of' } }],
      status: 'IN_EFFECT',
      precision: 0.5,
      example: '',
    }
    const search = searchFor([pattern])
    const found = (text: string) => search(text).map(({ match }) => match.groups?.of)
    expect(found('<j1> runs and <j2> runs')).toEqual(['<j1>', '<j2>'])
    expect(found('<j3> stands')).toEqual([])
    expect(found('<j3> runs')).toEqual(['<j3>'])
  })
})
