import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { articleOf, readArticle } from '../../src/reading/text/article.ts'
import { blocksOf } from '../../src/reading/text/blocks.ts'
import { fold } from '../../src/reading/text/fold.ts'
import { sentencesOf } from '../../src/reading/text/sentences.ts'
import { read } from './support.ts'

const sentences = (text: string) =>
  blocksOf(fold(text))
    .filter(({ kind }) => kind === 'body')
    .flatMap((block, at) => sentencesOf(fold(text), block, at).map(({ start, end }) => text.slice(start, end)))
const bytes = (text: string) => new TextEncoder().encode(text)

describe('a folded text', () => {
  it('is as long as the text, whatever stands in it', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => fold(text).length === text.length))
  })

  it('has one kind of quote, space and dash', () => {
    expect(fold('“Nord\u00a0Kraft”’s 30–40')).toBe('"Nord Kraft"\'s 30-40')
  })

  it('has one dash for two hyphens between words', () => {
    expect(fold('gas -- and oil, HANOI--May 2')).toBe('gas  - and oil, HANOI--May 2')
  })

  it('counts places in code points', () => {
    const { pointAt, length } = articleOf('🛢 Nordkraft')
    expect([pointAt(3), length]).toEqual([2, 11])
  })
})

describe('sentences', () => {
  it.each([
    'SKARVIK, May 4. /NWS/. ',
    'SKARVIK--(NEWS WIRE)--May 4, 2031--',
    'OSLO/SKARVIK, May 4 - ',
    'THE HILLS, Texas, Jan. 5, 2031 /NWS/ -- ',
    'Skarvik (NWS) - ',
  ])('begin behind the dateline %j', (dateline) => {
    expect(sentences(`${dateline}Nordkraft has bought a stake. It waits.`)).toEqual(['Nordkraft has bought a stake.', 'It waits.'])
  })

  it('keep a name that a dash explains', () => {
    expect(sentences('Alba – the largest of them all – waits.')).toEqual(['Alba – the largest of them all – waits.'])
  })

  it('survive titles, legal forms, countries and decimals', () => {
    const text = 'Mr. Holm of Nordkraft Corp. in the U.S. said so. It paid 1.5 billion crowns. "We agree," she said.'
    expect(sentences(text)).toEqual(['Mr. Holm of Nordkraft Corp. in the U.S. said so.', 'It paid 1.5 billion crowns.', '"We agree," she said.'])
  })

  it('end behind a company before a capital that speaks, and behind X', () => {
    expect(sentences('It is owned by Alba Corp. Seoul is glad.')).toEqual(['It is owned by Alba Corp.', 'Seoul is glad.'])
    expect(sentences('She wrote it on X. Norvania agreed.')).toEqual(['She wrote it on X.', 'Norvania agreed.'])
    expect(sentences('It was read by J. Smith.')).toEqual(['It was read by J. Smith.'])
  })

  it('go on over line ends, and begin behind a dateline', () => {
    expect(sentences('SKARVIK, May 12 (Gazette) - Nordkraft met\nKaito Gas on Monday.')).toEqual(['Nordkraft met\nKaito Gas on Monday.'])
  })

  it('leave out newsletter lines, teasers and headings', () => {
    const text = 'Nordkraft Sells Stake In Fjord Project\n\nNordkraft sold it.\n\nSubscribe to our newsletter\nRelated: Why gas is dear\n'
    expect(sentences(text)).toEqual(['Nordkraft sold it.'])
  })
})

describe('what is no article', () => {
  it.each([
    ['not UTF-8', new Uint8Array([0x4e, 0xff, 0xfe]), 'iconv'],
    ['empty', bytes(' \n'), 'no letter'],
    ['binary', new Uint8Array([0x25, 0x50, 0, 1]), 'pdftotext'],
    ['HTML', bytes('<!doctype html><html><body><p>Nordkraft</p></body></html>'), 'pandoc'],
    ['too long', new Uint8Array(5_000_001).fill(97), 'at most 5000000'],
  ])('is refused with a way out: %s', (_, content, says) => {
    expect(() => readArticle('a.txt', content)).toThrow(says)
  })
})

describe('a company in full', () => {
  it('ends no sentence, and keeps what it does in its name', () => {
    const { referents } = read('Nordkraft owns 10% of Lindra Gas Supply and Trading Pte. Ltd. ("Lindra"), a seller of LNG.')
    expect(referents.map(({ name }) => name)).toContain('Lindra Gas Supply and Trading Pte. Ltd.')
    expect(read('Empresa de Lindra, E.P. (EDL) holds 15% of Fjord LNG.').referents.map(({ name }) => name)).toContain('Empresa de Lindra, E.P.')
    expect(read('The developer, 8 Star Lindra, owns 15% of Fjord LNG.').referents.map(({ name }) => name)).toContain('8 Star Lindra')
  })
})
