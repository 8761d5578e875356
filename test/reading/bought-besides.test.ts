import { describe, expect, it } from 'vitest'
import { withoutBoughtBesides } from '../../src/reading/facts/bought-besides.ts'
import { mergeProposals } from '../../src/reading/facts/merge.ts'
import { line, read } from './support.ts'

/** The stakes that a draft tells of the text, and how sure each is. */
function stakes(text: string): readonly (readonly [string, number])[] {
  const { proposals, referents } = read(text)
  const facts = withoutBoughtBesides(mergeProposals(proposals)).filter(({ best }) => best.kind === 'STAKE')
  return facts.map(({ best }) => [line(best, (id) => referents[id]?.name ?? '?'), best.confidence])
}

describe('what somebody buys', () => {
  it('is not what it has, where the text tells another share of it', () => {
    expect(stakes("Nordkraft holds 33.3% of Fjord LNG. It will acquire Kaito Gas's 16.7% interest in Fjord LNG.")).toEqual([
      ['stake: holder Nordkraft, in Fjord LNG, 33.3; in_effect', expect.any(Number)],
      ['stake: holder Kaito Gas, in Fjord LNG, 16.7; in_effect', expect.any(Number)],
    ])
  })

  it('is what it has, where the text tells no other share, or the same', () => {
    expect(stakes('Nordkraft bought a 10% stake in Fjord LNG. Nordkraft holds 10% of Fjord LNG.').map(([told]) => told)).toEqual([
      'stake: holder Nordkraft, in Fjord LNG, 10; in_effect',
    ])
  })

  it('is less sure to be all where it operates what it buys of', () => {
    const [[alone], [operated]] = ['', ' Nordkraft operates Fjord LNG.'].map((more) =>
      stakes(`Nordkraft bought Kaito Gas's 10% stake in Fjord LNG.${more}`).filter(([told]) => told.startsWith('stake: holder Nordkraft')),
    ) as [[readonly [string, number]], [readonly [string, number]]]
    expect(alone[0]).toBe(operated[0])
    expect(alone[1]).toBeGreaterThan(0.8)
    expect(operated[1]).toBeLessThan(0.8)
  })
})
