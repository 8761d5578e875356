import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readDossier } from '../../src/dossier/read.ts'
import { draftOf } from '../../src/reading/draft/draft.ts'
import { draftText } from '../../src/reading/draft/draft-text.ts'
import { readText } from '../../src/reading/read-article.ts'
import { knownNames } from '../../src/reading/resolution/known-names.ts'
import { articleOf } from '../../src/reading/text/article.ts'
import { INVENTED } from './support.ts'

const words = fc.constantFrom(
  ...'Nordkraft Kaito Gas Fjord LNG the a of in and , . ( ) 30% 20 per cent stake holds bought sold to from signed MOU with Lena Holm CEO Norvania Tokyo Russian sanctions on imposed may not denied $6 billion 10 mtpa 2031 last week each respectively remaining "'.split(
    ' ',
  ),
)
const texts = fc.oneof(
  fc.array(words, { maxLength: 60 }).map((list) => list.join(' ')),
  fc.string({ unit: 'binary', maxLength: 200 }),
  fc.string({ maxLength: 300 }),
)

describe('reading any text', () => {
  it('never throws, and drafts a dossier that stands in the text', () => {
    fc.assert(
      fc.property(texts, (text) => {
        fc.pre(/[\p{L}\p{N}]/u.test(text))
        const article = articleOf(text)
        const read = readText(article, { published: '2031-05', known: knownNames(INVENTED), deadline: 60_000 })
        for (const { place } of read.proposals) expect(place.start >= 0 && place.start < place.end && place.end <= text.length).toBe(true)
        const draft = draftOf(article, read, { slug: 'gazette', published: '2031-05', publishedBasis: 'stated' })
        const { facts } = readDossier('draft.yaml', draftText(draft, 'draft.yaml'))
        expect(facts.every(({ pending }) => pending !== undefined)).toBe(true)
      }),
      { numRuns: 300 },
    )
  })

  it('ends for a megabyte of one sentence', () => {
    const text = `${'Nordkraft and '.repeat(75_000)}Kaito Gas hold 30% of Fjord LNG.`
    const read = readText(articleOf(text), { published: null, known: knownNames(INVENTED), deadline: 5000 })
    expect(read.referents.length).toBeLessThan(10)
  })

  it('stops when its time is over, and says where', () => {
    const read = readText(articleOf('Nordkraft holds a 30% stake in Fjord LNG. '.repeat(10)), {
      published: null,
      known: knownNames(INVENTED),
      deadline: -1,
    })
    expect([read.proposals.length, read.stoppedAt]).toEqual([0, 0])
  })

  it('makes few facts of two columns read as one', () => {
    const columns =
      'Nordkraft said on Monday that   The weather in Skarvik will\nit holds a stake in a plant     be mild, with 30% chance of\nwhich Kaito Gas may join in      rain in the evening hours and\nthe coming year, it added.       Fjord LNG visitors welcome.\n'
    const { proposals } = readText(articleOf(columns), { published: null, known: knownNames(INVENTED), deadline: 5000 })
    expect(proposals.filter(({ kind, values }) => kind === 'STAKE' && values.share !== undefined)).toEqual([])
  })
})
