import { describe, expect, it } from 'vitest'
import { readText } from '../../src/reading/read-article.ts'
import { knownNames } from '../../src/reading/resolution/known-names.ts'
import { withOffices } from '../../src/reading/resolution/known-offices.ts'
import { articleOf } from '../../src/reading/text/article.ts'
import { INVENTED, line, read, told } from './support.ts'

const positions = (text: string) => told(text).filter((fact) => fact.startsWith('position'))
const titles = (text: string) => read(text).proposals.flatMap(({ kind, values }) => (kind === 'POSITION' ? [values.title] : []))

describe('an office', () => {
  it('is theirs whose it is said to be', () => {
    expect(positions('Nordkraft, whose president, Lena Holm, visited Kaito last month, will buy LNG.')).toEqual([
      'position: person Lena Holm, office Nordkraft; in_effect',
    ])
  })

  it('may be on a committee of whom it is at', () => {
    const text = 'Talks between Arne Berg, Chairman of the Nordkraft Management Committee, and Kenji Ito were useful.'
    expect(told(text)).toContain('talks: parties Arne Berg + Kenji Ito; done')
  })

  it('is one that somebody remains in', () => {
    expect(told('Lena Holm remains chief executive of Kaito Gas.')).toEqual(['position: person Lena Holm, office Kaito Gas; in_effect'])
  })

  it('is at no part of the world', () => {
    expect(told('Lena Holm, Senior Vice President for Continental Europe, said so.')).toEqual([])
  })

  it('before a name takes no verb away', () => {
    expect(told('Lena Holm, who met Energy Minister Kenji Ito, left.')).toContain('talks: parties Lena Holm + Kenji Ito; done')
    expect(told('Nordkraft, whose president, Lena Holm, met Kenji Ito, left.').filter((fact) => fact.startsWith('talks'))).toHaveLength(1)
  })

  it('may be one of two that stand behind a name, where "and the head of" another may be another person', () => {
    expect(positions("Emre Kaya, Turkey's energy minister and the head of state-run Alba Gas Ltd, spoke.")).toEqual(
      expect.arrayContaining(['position: person Emre Kaya, office Turkey; in_effect', 'position: person Emre Kaya, office Alba Gas Ltd; in_effect']),
    )
    expect(positions('Emre Kaya, the Minister of State for Energy Affairs, the President and CEO of Alba Gas Ltd, spoke.')).toContain(
      'position: person Emre Kaya, office Alba Gas Ltd; in_effect',
    )
    expect(positions('Turkish Energy Minister Emre Kaya and the head of Alba Gas Ltd spoke.').join()).not.toContain('Alba Gas')
  })

  it('may be one of two of which only the second says whose it is', () => {
    expect(positions('He met Emre Kaya, Minister of Economy and Trade of Turkey. The minister left.').length).toBe(1)
    expect(positions('He met Saad Kaya, Minister of State for Energy Affairs and President and CEO of Alba Gas Ltd, in Qatar.')).toEqual(
      expect.arrayContaining(['position: person Saad Kaya, office Qatar; in_effect', 'position: person Saad Kaya, office Alba Gas Ltd; in_effect']),
    )
    expect(titles('Lena Holm, Global CEO and Chair of Alba Gas Ltd, spoke.')).toEqual(['Global CEO and Chair'])
  })

  it('is one on a board that somebody joins', () => {
    expect(positions('Nordkraft said Lena Holm, a former executive of Kaito Gas, would join its board as a non-executive director.')).toContain(
      'position: person Lena Holm, office Nordkraft; planned',
    )
  })

  it('is with whom somebody is appointed to, not with who appoints', () => {
    expect(positions('The government will appoint Kenji Mori, a former head of Skarvik Agency, as president of Alba Gas Ltd in June.')).toContain(
      'position: person Kenji Mori, office Alba Gas Ltd; planned',
    )
  })

  it('stands behind a colon in brackets', () => {
    expect(positions('Alba Gas Co., Ltd. (Head Office: Lindra; President & CEO: Kenji Mori) has waited.')).toEqual([
      'position: person Kenji Mori, office Alba Gas Co., Ltd.; in_effect',
    ])
  })

  it('has commas of its own, and a second one behind it', () => {
    expect(titles('Mr. Kenji Mori, Minister of Economy, Trade and Industry of Japan, spoke.')[0]).toMatch(/^Minister of Economy/)
    expect(positions('Saad Kaabi, Minister of State for Energy Affairs of Qatar and President of Alba Gas Ltd, spoke.')).toEqual([
      'position: person Saad Kaabi, office Qatar; in_effect',
      'position: person Saad Kaabi, office Alba Gas Ltd; in_effect',
    ])
  })

  it('is no second one where "the minister" is meant who has one', () => {
    expect(positions('German Energy Minister Lena Holm spoke. Norvania, Norvania. Minister Holm left.')).toEqual([
      'position: person Lena Holm, office Germany; in_effect',
    ])
  })

  it('is no company that the article is about, where it is a minister’s', () => {
    const text = 'Nordkraft is building Fjord LNG. Nordkraft waits. Lena Holm, who serves as both deputy prime minister and energy minister, said so.'
    expect(told(text).filter((fact) => fact.startsWith('position'))).toEqual([])
  })

  it('is not the former employer’s that is appointed', () => {
    expect(told('Lena Holm, previously treasurer of Kaito’s Nordkraft, has been appointed Chief Financial Officer.').join()).not.toContain(
      'person Nordkraft',
    )
  })

  it('is whose the graph knows the person’s to be, where the article names them', () => {
    const known = knownNames(withOffices(INVENTED, [{ person: 'lena-holm', office: 'norvania' }]))
    const told = (text: string) => {
      const { proposals, referents } = readText(articleOf(text), { published: '2031-05-14', known, deadline: 20_000 })
      return proposals.map((proposal) => line(proposal, (id) => referents[id]?.name ?? '?'))
    }
    const text = 'Oststaat and Kaito quarrel, and Norvania waits. President Lena Holm slapped a 10% tariff on Kaito.'
    expect(told(text)).toEqual(
      expect.arrayContaining(['position: person Lena Holm, office Norvania; in_effect', 'sanction: imposers Norvania, targets Kaito; in_effect']),
    )
    expect(told(text.replace(', and Norvania waits', '')).filter((fact) => fact.startsWith('position'))).toEqual([])
  })

  it('is none for whoever only comments or leads', () => {
    expect(positions('The Oststaat leader Maja Lind spoke to Kenji Ito.')).toEqual([])
    expect(positions('Maja Lind, an analyst at Lindra Research, expects more.')).toEqual([])
    expect(positions('Maja Lind, chief economist at Lindra Research, expects more.')).toHaveLength(1)
  })

  it('takes the department with it, and not for a body', () => {
    expect(titles('Maja Lind, head of LNG trading at Alba Gas Ltd, has left.')).toEqual(['Head of LNG Trading'])
  })

  it('of a listed company is its director’s, not that of whoever imposed', () => {
    const text = 'Oststaat imposed sanctions on Marlin Crest Ltd, a shipping company, and its director Maja Lind.'
    expect(positions(text)).toEqual(['position: person Maja Lind, office Marlin Crest Ltd; in_effect'])
  })

  it.each([
    ['Nordkraft Chief Executive Maja Lind resigned on Monday.', 'ended'],
    ['Maja Lind, the ousted chief executive of Nordkraft, sued.', 'ended'],
    ['Maja Lind, then chief executive of Nordkraft, signed it in 2019.', 'ended'],
    ["Nordkraft's incoming chief executive Maja Lind spoke.", 'planned'],
    ["Nordkraft's chief executive Maja Lind spoke.", 'in_effect'],
  ])('is had or not by the words around it: %s', (text, status) => {
    expect(positions(text)).toEqual([`position: person Maja Lind, office Nordkraft; ${status}`])
  })

  it.each(['Maja Lind, who is running for president of Norvania, spoke.', 'The would-be chief executive of Nordkraft, Maja Lind, spoke.'])(
    'is none that somebody would like to have: %s',
    (text) => {
      expect(positions(text)).toEqual([])
    },
  )

  it('makes a person of whom a company names its chief executive', () => {
    expect(positions('Nordkraft named Anna Berg its chief executive. Berg takes over with immediate effect.')).toEqual([
      'position: person Anna Berg, office Nordkraft; in_effect',
    ])
  })

  it('is at the company that she is no other name of', () => {
    expect(positions("Nordkraft is glad. Lena Holm has been the company's general director since 2018.")).toEqual([
      'position: person Lena Holm, office Nordkraft; in_effect',
    ])
  })

  it('is read with the year that it began in, and with a second one behind "who is also"', () => {
    expect(positions('Nordkraft is glad. Lena Holm, chief executive since 2011, said that she would retire.')).toEqual([
      'position: person Lena Holm, office Nordkraft; in_effect',
    ])
    expect(positions("Lena Holm, Norvania's Minister of State for Energy, who is also President and CEO of Alba Energy, spoke.")).toEqual([
      'position: person Lena Holm, office Norvania; in_effect',
      'position: person Lena Holm, office Alba Energy; in_effect',
    ])
  })

  it('is not that of a company of which somebody runs a part', () => {
    expect(told('Erik Lund, who runs Nordkraft, agreed.').join()).toContain('office Nordkraft')
    expect(told("Erik Lund, who runs Nordkraft's coal unit, agreed.")).toEqual([])
  })

  it('behind "and" is of the person who stands behind it', () => {
    expect(told('Nordkraft CEO Erik Lund and chairman of Alba Energi (AE) Kenji Ito met in Skarvik.')).not.toContain(
      'position: person Erik Lund, office Alba Energi; in_effect',
    )
  })

  it('has "First" and "National Security" in it', () => {
    expect(told('Chinese First Vice Premier Erik Lund agreed.')).toEqual(['position: person Erik Lund, office China; in_effect'])
    expect(told('Indian National Security Adviser Kenji Ito agreed.')).toEqual(['position: person Kenji Ito, office India; in_effect'])
  })

  it('of whom leads a company is no company that does', () => {
    expect(told('Kaya, who also heads Alba Energy, spoke.').join()).not.toContain('relation')
  })
})

describe('an office in a part of a company', () => {
  it('is where somebody has it, whatever part of that is his', () => {
    expect(positions('Jon Berg, Upstream President of Alba Energi, spoke.')).toEqual(['position: person Jon Berg, office Alba Energi; in_effect'])
  })
})

describe('two offices of one person', () => {
  it.each([
    'His Excellency Mr. Jon Berg, the Minister of State for Energy Affairs and President and CEO of Alba Energi, signed it in Qatar.',
    'His Excellency Mr. Jon Berg, the Minister of State for Energy Affairs, President and CEO of Alba Energi, signed it in Qatar.',
  ])('are both his: %s', (text) => {
    expect(told(text).filter((fact) => fact.startsWith('position'))).toEqual([
      'position: person Jon Berg, office Qatar; in_effect',
      'position: person Jon Berg, office Alba Energi; in_effect',
    ])
  })
})
