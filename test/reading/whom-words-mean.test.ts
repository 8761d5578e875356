import { describe, expect, it } from 'vitest'
import { read, told } from './support.ts'

const names = (text: string) => read(text).referents.map(({ name }) => name)
const of = (kind: string, text: string) => told(text).filter((fact) => fact.startsWith(kind))

describe('whom words mean', () => {
  it('is by a contraction whose name it is, and by letters whose they are', () => {
    expect(of('stake', 'Lindra Power, or Lipower, runs it. Lipower owns 50% of Fjord LNG.')).toEqual([
      'stake: holder Lindra Power, in Fjord LNG, 50; in_effect',
    ])
    expect(names('Lindra Power, or Alba, runs it.')).toContain('Alba')
    expect(of('stake', 'It bid for Alba Field East. Nordkraft owns 50% of AFE.')).toEqual([
      'stake: holder Nordkraft, in Alba Field East, 50; in_effect',
    ])
  })

  it('is by a nation who was called so, whoever acted last', () => {
    const text =
      'Japanese Minister of Economy, Trade and Industry Kenji Ito came. Norwegian minister Lena Holm received him. The Japanese minister then met Jon Berg.'
    expect(of('talks', text)).toContain('talks: parties Kenji Ito + Jon Berg; done')
  })

  it('is a place, not a project, off which something lies', () => {
    const text = 'The Fjord LNG project, located 285 kilometers off Dravik, is operated by Alba Energi, which holds 50%.'
    expect(of('relation', `The plant is called Dravik LNG. ${text}`)).toEqual(['relation: from Alba Energi, to Fjord LNG; in_effect'])
  })

  it('is no one by words that only open a sentence', () => {
    expect(names('Accompanying Prime Minister Holm, he saw it. Any divestment would be small.').join()).not.toMatch(/Accompanying|Any/)
  })

  it('is who signs at a visit, not whom it is to', () => {
    expect(of('deal', 'On the sidelines of the visit Alba Energi and Lindra Gas signed a memorandum of understanding.')).toContain(
      'deal: parties Alba Energi + Lindra Gas; agreed',
    )
  })

  it('is a secretary by the surname alone, once she was named in full', () => {
    expect(names('Energy Secretary Lena Holm came. Secretary Holm spoke.')).toEqual(['Lena Holm'])
  })

  it('is none of those named where a new company is spoken of', () => {
    expect(of('stake', "India's Alba Energi took back its 20% stake in the new company, and Japan's Lindra Gas its 30%.")).toEqual([])
  })

  it('is the chief of the company that stands right before, not of the one that ends what stands before that', () => {
    expect(of('position', 'Among those named were Lena Holm, head of Nordkraft, and Alba Energi chief Kenji Ito.')).toEqual([
      'position: person Kenji Ito, office Alba Energi; in_effect',
      'position: person Lena Holm, office Nordkraft; in_effect',
    ])
  })

  it('is a company with its form, whatever dots that has', () => {
    expect(names('Alba Venture S.p.A., a company, owns it.')).toContain('Alba Venture S.p.A.')
  })
})

describe('a sentence', () => {
  it('ends behind a company before another that does something', () => {
    expect(of('stake', 'It was bought by Alba Energi Corp. Kogen holds 20% of Fjord LNG.')).toEqual([
      'stake: holder Kogen, in Fjord LNG, 20; in_effect',
    ])
    expect(of('position', 'It was bought by Alba Energi Corp. President Lena Holm said so.').join()).toContain(
      'person Lena Holm, office Alba Energi Corp',
    )
  })

  it('begins behind two towns', () => {
    expect(names('DRAVIK & OSTBY, March 4, 2031 - Alba Energi has grown.')).toEqual(['Alba Energi'])
  })
})

describe('an office', () => {
  it('is also who has another', () => {
    expect(of('position', "Kenji Ito, who is also Norvania's energy minister, spoke.")).toEqual([
      'position: person Kenji Ito, office Norvania; in_effect',
    ])
  })

  it('was a former one’s', () => {
    expect(of('position', 'Kenji Ito, a former Norwegian energy minister, spoke.')).toEqual(['position: person Kenji Ito, office Norway; ended'])
  })

  it('of a company binds the company by what two of them sign', () => {
    const text = 'Alba Energi chairman Jon Berg and Lindra Gas president Lena Holm signed a cooperation agreement.'
    expect(of('deal', text)).toEqual(['deal: parties Alba Energi + Lindra Gas; agreed'])
    const ministers = 'Norwegian President Jon Berg and Japanese President Lena Holm signed a cooperation agreement.'
    expect(of('deal', ministers)).toEqual(['deal: parties Jon Berg + Lena Holm; agreed'])
  })

  it('has talks one by one, where they are by phone', () => {
    const text = 'Norwegian President Jon Berg spoke by phone with Lena Holm and Kenji Ito.'
    expect(of('talks', text)).toEqual(
      expect.arrayContaining(['talks: parties Jon Berg + Lena Holm; done', 'talks: parties Jon Berg + Kenji Ito; done']),
    )
  })
})
