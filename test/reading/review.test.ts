import { describe, expect, it } from 'vitest'
import { readDossier } from '../../src/dossier/read.ts'
import { documentText } from '../../src/model/text.ts'
import { draftOf } from '../../src/reading/draft/draft.ts'
import { draftText } from '../../src/reading/draft/draft-text.ts'
import { readText } from '../../src/reading/read-article.ts'
import { type KnownEntity, knownNames } from '../../src/reading/resolution/known-names.ts'
import { type DraftFile, openDraft } from '../../src/reading/review/draft-file.ts'
import { passage } from '../../src/reading/review/passage.ts'
import { articleOf } from '../../src/reading/text/article.ts'

const TWO: readonly KnownEntity[] = [
  { slug: 'abc-oil', kind: 'COMPANY', name: 'ABC Oil', aliases: ['Acme'] },
  { slug: 'abc-gas', kind: 'COMPANY', name: 'ABC Gas', aliases: ['Acme'] },
]

function draft(text: string, known: readonly KnownEntity[] = TWO): DraftFile {
  const article = articleOf(text)
  const read = readText(article, { published: '2031-05', known: knownNames(known), deadline: 10_000 })
  return openDraft(draftText(draftOf(article, read, { slug: 'gazette', published: '2031-05', publishedBasis: 'stated' }), 'draft.yaml'))
}
const dossier = (file: DraftFile) => readDossier('draft.yaml', file.text())
const acceptAll = (file: DraftFile) => {
  for (const { index } of file.pending()) file.accept(index)
}

describe('a draft under review', () => {
  it('asks which of two entities of one name is meant, and merges it with one that it has already', () => {
    const file = draft('ABC Gas owns 7% of Skarvik Field. Acme holds a 20% stake in Fjord LNG.')
    const [acme] = file.unsure()
    expect(acme).toMatchObject({ name: 'Acme', mayBe: ['abc-gas', 'abc-oil'] })
    file.identify(acme?.index ?? -1, 'abc-gas')
    acceptAll(file)
    const { entities, facts } = dossier(file)
    expect(entities.filter(({ slug }) => slug === 'abc-gas')).toMatchObject([{ aliases: ['Acme'] }])
    expect(facts.map(({ slug }) => slug)).toEqual(['abc-gas-skarvik-field', 'abc-gas-fjord-lng'])
    expect(facts[1]?.claims[0]?.summary).toBe('ABC Gas: 20% in Fjord LNG; in effect.')
  })

  it('never takes two known entities for one because of a name that both bear', () => {
    const file = draft('ABC Oil owns 5% of Fjord LNG. Acme holds a 20% stake in Skarvik Field. ABC Gas owns 7% of Skarvik Field.')
    const stakes = file.pending().map(({ said }) => [said.holder, said.share])
    expect(stakes).toContainEqual(['abc-oil', 5])
    expect(stakes).toContainEqual(['abc-gas', 7])
  })

  it('words a fact anew when its ends or share are edited', () => {
    const file = draft('ABC Oil owns 5% of Fjord LNG. ABC Gas owns 7% of Skarvik Field.')
    file.edit(0, { share: 30, holder: 'abc-gas' })
    acceptAll(file)
    const [stake] = dossier(file).facts
    expect([stake?.slug, stake?.claims[0]?.summary]).toEqual(['abc-gas-fjord-lng', 'ABC Gas: 30% in Fjord LNG; in effect.'])
  })

  it('keeps what a person has written', () => {
    const file = draft('ABC Oil owns 5% of Fjord LNG.')
    file.edit(0, { stake: 'my-own', claims: [{ at: [[0, 28]], summary: 'In words of mine.' }] })
    file.edit(0, { share: 6 })
    acceptAll(file)
    const [stake] = dossier(file).facts
    expect([stake?.slug, stake?.claims[0]?.summary]).toEqual(['my-own', 'In words of mine.'])
  })

  it('is a dossier in the end, without what only drafts have, and with every entity that another names', () => {
    const text = draft('ABC Oil owns 5% of Fjord LNG.').text()
    const file = openDraft(
      text
        .replace('entities:', 'entities:\n  - { slug: norvania, kind: country, name: Norvania }')
        .replace('name: Fjord LNG', 'name: Fjord LNG, country: norvania'),
    )
    acceptAll(file)
    expect(file.text()).not.toMatch(/confidence|pattern|review|draft/)
    expect(dossier(file).entities.map(({ slug }) => slug)).toContain('norvania')
  })

  it('keeps why a fact was rejected', () => {
    const file = draft('ABC Oil owns 5% of Fjord LNG. ABC Gas owns 7% of Skarvik Field.')
    file.reject(0)
    expect(file.text()).toContain('rejected in review')
  })
})

describe('the passage of a fact', () => {
  it('is its sentence, with the spans marked', () => {
    const text = documentText('It rained. ABC Oil, said Holm, owns 5% of Fjord LNG. It rains.')
    expect(
      passage(
        text,
        [
          [11, 18],
          [31, 51],
        ],
        ['«', '»'],
      ),
    ).toBe('«ABC Oil», said Holm, «owns 5% of Fjord LNG». It rains.'.replace('. It rains.', '.'))
  })
})
