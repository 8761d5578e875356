import { describe, expect, it } from 'vitest'
import { ALL_PATTERNS, PATTERNS_OF_DESCRIPTIONS } from '../../src/reading/patterns/all.ts'
import { read } from './support.ts'

const PATTERNS = [...ALL_PATTERNS, ...PATTERNS_OF_DESCRIPTIONS]
const HELD = new Set(['IN_EFFECT', 'AGREED', 'DONE'])

/** The last sentence of an example is the one that its pattern reads. */
function within(example: string, change: (sentence: string) => string): string {
  const cut = example.lastIndexOf('. ', example.length - 2)
  return cut < 0 ? change(example) : `${example.slice(0, cut + 2)}${change(example.slice(cut + 2))}`
}

const kinds = (text: string) => new Set(read(text).proposals.map(({ kind }) => kind))

describe('what a pattern reads', () => {
  it.each(PATTERNS.map(({ id, example, facts }) => [id, example, facts] as const))(
    '%s is read of other names, behind a day and before who says so',
    (_, example, facts) => {
      const variants = [
        within(
          example,
          (sentence) =>
            `On Monday, ${sentence.replace(/^(?:The|A|An|Its|Sanctions|Supplies|Under|Gas|Construction|Half|Up|Deliveries|Hosting|Output|Approval|Operated|Operator|Negotiators|Talks|Among|Blacklisted|Other|Established|Nearly) /, (word) => word.toLowerCase())}`,
        ),
        within(example, (sentence) => `${sentence.slice(0, -1)}, people close to the matter said.`),
        example.replaceAll('Nordkraft', 'Alba Energy').replaceAll('Kaito Gas', 'Borea Petroleum'),
      ]
      for (const text of variants) expect([text, [...kinds(text)]]).toEqual([text, expect.arrayContaining(facts.map(({ kind }) => kind))])
    },
  )

  it.each(PATTERNS.map((pattern) => [pattern.id, pattern] as const))('%s is not held for true where it is denied', (id, { example, facts }) => {
    const text = within(example, (sentence) => `Officials denied reports that ${sentence}`)
    const found = read(text).proposals.filter(({ pattern, status }) => pattern === id && HELD.has(status))
    if (facts.every(({ isSettled }) => !isSettled)) expect(found).toEqual([])
  })
})
