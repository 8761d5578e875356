import { describe, expect, it } from 'vitest'
import { ALL_PATTERNS, PATTERNS_OF_DESCRIPTIONS } from '../../src/reading/patterns/all.ts'
import { read } from './support.ts'

const PATTERNS = [...ALL_PATTERNS, ...PATTERNS_OF_DESCRIPTIONS]

describe('a pattern', () => {
  it.each(PATTERNS.map((pattern) => [pattern.id, pattern] as const))('%s reads its example', (id, { example, facts }) => {
    const found = read(example).proposals.filter(({ pattern }) => pattern === id)
    expect(found.map(({ kind }) => kind)).toEqual(expect.arrayContaining(facts.map(({ kind }) => kind)))
  })

  it('has an id of its own, and a precision that was measured', () => {
    expect(new Set(PATTERNS.map(({ id }) => id)).size).toBe(PATTERNS.length)
    for (const { precision } of PATTERNS) expect(precision).toBeGreaterThan(0)
  })
})
