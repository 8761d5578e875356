import { describe, expect, it } from 'vitest'
import { draftOf } from '../../src/reading/draft/draft.ts'
import { withoutBoughtBesides } from '../../src/reading/facts/bought-besides.ts'
import { mergeProposals } from '../../src/reading/facts/merge.ts'
import { articleOf } from '../../src/reading/text/article.ts'
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

  it('is left out of drafts where it is not what it has', () => {
    const text = "Nordkraft holds 33.3% of Fjord LNG. It will acquire Kaito Gas's 16.7% interest in Fjord LNG."
    const { facts } = draftOf(articleOf(text), read(text), { slug: 'gazette', published: '2031-05-14', publishedBasis: 'stated' })
    const ofNordkraft = facts.filter(({ stake }) => stake === 'nordkraft-fjord-lng')
    expect(JSON.stringify(ofNordkraft)).toContain('33.3')
    expect(JSON.stringify(ofNordkraft)).not.toContain('16.7')
  })

  it('is not what it comes to with that', () => {
    const text = "Nordkraft will acquire Kaito Gas's 16.7% interest in Fjord LNG. Nordkraft's interest in Fjord LNG will rise to 50%."
    expect(stakes(text).map(([told]) => told)).toContain('stake: holder Nordkraft, in Fjord LNG, 50; planned')
  })

  it('is what it has, where the text tells the same share: both say so', () => {
    const { proposals } = read('Nordkraft bought a 10% stake in Fjord LNG. Nordkraft holds 10% of Fjord LNG.')
    const facts = withoutBoughtBesides(mergeProposals(proposals)).filter(({ best }) => best.kind === 'STAKE')
    expect(facts.map(({ best, claims }) => [best.values.share, claims.length])).toEqual([[10, 2]])
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
