import { describe, expect, it } from 'vitest'
import { type Draft, draftOf } from '../../src/reading/draft/draft.ts'
import { readText } from '../../src/reading/read-article.ts'
import { knownNames } from '../../src/reading/resolution/known-names.ts'
import { articleOf } from '../../src/reading/text/article.ts'
import { INVENTED } from './support.ts'

// The pattern of state ownership was right in fewer than two of five cases; that of stakes in more.
const DOUBTFUL = "Norvania's state-owned Alba Energi will speak."
const SURE = 'Nordkraft holds a 30% stake in Fjord LNG.'

function draft(text: string, least?: number): Draft {
  const article = articleOf(text)
  const read = readText(article, { published: '2031-05', known: knownNames(INVENTED), deadline: 10_000 })
  return draftOf(article, read, { slug: 'gazette', published: '2031-05', publishedBasis: 'stated' }, least)
}

describe('a proposal that is more likely wrong than right', () => {
  it('is none, and its place is among the unread', () => {
    const { facts, entities, unread } = draft(`${SURE} ${DOUBTFUL}`)
    expect(facts.map(({ stake, relation }) => stake ?? relation)).toEqual(['nordkraft-fjord-lng'])
    expect(entities.map(({ slug }) => slug)).toEqual(['nordkraft', 'fjord-lng'])
    expect(unread).toEqual([[SURE.length + 1, SURE.length + 1 + "Norvania's state-owned Alba Energi".length]])
  })

  it('is one for who wants all of them', () => {
    const { facts, unread } = draft(`${SURE} ${DOUBTFUL}`, 0)
    expect(facts).toHaveLength(2)
    expect(unread).toEqual([])
  })

  it('leaves no place where a surer fact stands', () => {
    const text = "Norvania's state-owned Alba Energi holds a 30% stake in Fjord LNG."
    expect(draft(text, 0).facts).toHaveLength(2)
    expect(draft(text).unread).toEqual([])
  })
})
