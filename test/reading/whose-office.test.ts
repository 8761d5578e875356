import { describe, expect, it } from 'vitest'
import { read, told } from './support.ts'

const positions = (text: string) => told(text).filter((fact) => fact.startsWith('position'))
const titles = (text: string) => read(text).proposals.flatMap(({ kind, values }) => (kind === 'POSITION' ? [values.title] : []))

describe('a minister whose country is not said', () => {
  it('is at home where he tells reporters', () => {
    const text = 'Russia, Russia and Russia. Japan waits. Industry Minister Ken Mori told reporters in Tokyo that nothing changes.'
    expect(positions(text)).toEqual(['position: person Ken Mori, office Japan; in_effect'])
  })

  it('is at home where somebody comes to meet him', () => {
    const text = 'Japan and Qatar met. Malaysia waits. The president is due in Kuala Lumpur in May for a summit with Prime Minister Amin Salleh.'
    expect(positions(text)).toEqual(['position: person Amin Salleh, office Malaysia; in_effect'])
    expect(positions('Japan and Qatar met. She visited Oman, where she held talks with Energy Minister Salim Aufi.')).toEqual([
      'position: person Salim Aufi, office Oman; in_effect',
    ])
  })

  it('has no office of a country that has none of that name', () => {
    expect(positions('Taiwan waits. Taiwan met Energy Secretary Chris Lund.')).toEqual([])
    expect(positions('Canadian Prime Minister Erik Lund spoke to his Mexican counterpart, Ana Ruiz.')).toEqual([
      'position: person Erik Lund, office Canada; in_effect',
    ])
  })
})

describe('an office of somebody widely known', () => {
  it.each([
    ['Russia, Russia and Russia. Turkey waits. President Recep Tayyip Erdogan spoke.', 'Recep Tayyip Erdogan, office Turkey'],
    ['Japan, Japan and Japan. Russia waits. Deputy Prime Minister Aleksandr Novak spoke.', 'Aleksandr Novak, office Russia'],
    ['Japan, Japan and Japan. Malaysia LNG and Malaysia wait. Prime Minister Anwar Ibrahim spoke.', 'Anwar Ibrahim, office Malaysia'],
    ['Alba Energi, Alba Energi and Alba Energi. Santos Ltd waits. Chief Executive Kevin Gallagher spoke.', 'Kevin Gallagher, office Santos Ltd'],
  ])('is where it is known to have been, where the words do not say: %s', (text, position) => {
    expect(positions(text)).toEqual([`position: person ${position}; in_effect`])
  })

  it('is nobody else’s where the article does not name whose it was', () => {
    expect(positions('Japan, Japan and Japan. President Recep Tayyip Erdogan spoke.')).toEqual([])
    expect(positions('Alba Energi, Alba Energi and Alba Energi. Chief Executive Kevin Gallagher spoke.')).toEqual([])
  })

  it('is where the words say', () => {
    expect(positions('Turkey waits. Nordkraft CEO Hakan Fidan spoke.')).toContain('position: person Hakan Fidan, office Nordkraft; in_effect')
  })
})

describe('an office beside a name', () => {
  it('stands before the body, its country and the name', () => {
    expect(positions("Kenji Ito received the chief executive of Malaysia's Alba Gas, Tengku Amin, for talks.")).toEqual([
      'position: person Tengku Amin, office Alba Gas; in_effect',
    ])
  })

  it('is of the body whose department it leads', () => {
    expect(positions("Erik Lund, Chief Operating Officer of Nordkraft's Energy Division, spoke.")).toEqual([
      'position: person Erik Lund, office Nordkraft; in_effect',
    ])
  })

  it('is not of the country that it is only for', () => {
    expect(positions('Lena Holm, chief operating officer for Australia, spoke.')).toEqual([])
  })

  it('may be the second of two, of another body', () => {
    const both = ['position: person Saad Kaabi, office Norvania; in_effect', 'position: person Saad Kaabi, office Alba Gas Ltd; in_effect']
    expect(positions("Saad Kaabi, Norvania's energy minister and CEO of state-owned Alba Gas Ltd, spoke.")).toEqual(both)
  })

  it('is over where somebody was in it', () => {
    expect(positions("Erik Lund, who was Norvania's energy minister, spoke.")).toEqual(['position: person Erik Lund, office Norvania; ended'])
    expect(positions('Erik Lund, formerly chief financial officer of miner Alba Ltd, spoke.')).toEqual([
      'position: person Erik Lund, office Alba Ltd; ended',
    ])
  })

  it.each([
    ["Erik Lund, who had been Nordkraft's CEO for less than two years, stepped down.", 'Erik Lund, office Nordkraft; ended'],
    ["Lena Holm, who doubles as Qatar's energy minister, was there.", 'Lena Holm, office Qatar; in_effect'],
    ['Kenji Ito met Lena Holm, Minister of Energy of the State of Qatar, who also heads Alba Energi.', 'Lena Holm, office Qatar; in_effect'],
    ['Woodside said its Chief Financial Officer Erik Lund will step down and be replaced by Lena Holm.', 'Lena Holm, office Woodside; planned'],
    ['Nordkraft CEO Erik Lund has been succeeded by Lena Holm.', 'Lena Holm, office Nordkraft; in_effect'],
    ['Russia waits. Kenji Ito met State Duma Speaker Erik Lund of Russia.', 'Erik Lund, office Russia; in_effect'],
  ])('is told of who has it, or had: %s', (text, position) => {
    expect(positions(text)).toContain(`position: person ${position}`)
  })

  it('is one of each in the plural, and nobody’s name', () => {
    expect(positions("Nordkraft's Co-Chief Executive Officers Erik Lund and Lena Holm spoke.")).toContain(
      'position: person Erik Lund, office Nordkraft; in_effect',
    )
    expect(titles("Nordkraft's Co-Chief Executive Officers Erik Lund and Lena Holm spoke.")).toEqual(['Co-Chief Executive Officer'])
    expect(told('Erik Lund, Alba Ltd Senior Vice President, Marketing, spoke.').join()).not.toContain('person Marketing')
  })

  it('takes no group from a name', () => {
    expect(titles('Hanwha Group vice chairman Erik Lund spoke.')).toEqual(['Vice Chairman'])
  })
})

describe('whoever is succeeded', () => {
  it('had no office that the successor had before', () => {
    const text = 'Erik Lund, a former head of Alba Ltd, has been picked. Lund succeeds Henrik Vaage.'
    expect(positions(text)).toEqual(['position: person Erik Lund, office Alba Ltd; ended'])
  })
})

describe('who was there too', () => {
  it.each(['also took part.', 'was also in the room.', 'also took part in the conversation.'])('takes part in the same talks: … %s', (words) => {
    expect(told(`Lena Holm met Kenji Ito in Skarvik. Erik Lund ${words}`)).toContain(
      'talks: parties Erik Lund (present) + Lena Holm + Kenji Ito; done',
    )
  })

  it('brings nobody with him but those who talked', () => {
    const text = 'Nordkraft is growing. Nordkraft and Nordkraft. Lena Holm met Kenji Ito. Nordkraft CEO Erik Lund also took part in the conversation.'
    expect(told(text)).toContain('talks: parties Erik Lund (present) + Lena Holm + Kenji Ito; done')
  })
})
