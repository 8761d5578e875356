import { describe, expect, it } from 'vitest'
import { told } from './support.ts'

describe('what a sentence leaves out', () => {
  it('is the other party of the deal spoken of last', () => {
    const text = 'Nordkraft signed a supply contract with Kaito Gas. Kaito Gas will purchase 1.2 mtpa of LNG for 20 years.'
    expect(told(text)).toContain('supply: supplier Nordkraft, buyer Kaito Gas; planned')
    expect(told(`${text} Skarvik Energy will purchase 2 mtpa of LNG.`).join()).not.toContain('buyer Skarvik Energy')
  })

  it('is whoever imposed the sanctions spoken of last', () => {
    const text = 'Norvania imposed sanctions on Skarvik Energy. Lindra Shipping was also blacklisted.'
    expect(told(text)).toContain('sanction: imposers Norvania, targets Lindra Shipping; in_effect')
    expect(told('Lindra Shipping was also blacklisted.').join()).not.toContain('sanction')
  })

  it('is whom they designated, where the sentence before only counts them', () => {
    const text = 'Norvania designated two companies. Alba Shipping and Lindra Shipping are being designated for operating tankers.'
    expect(told(text).filter((fact) => fact.startsWith('sanction'))).toEqual([
      'sanction: imposers Norvania, targets Alba Shipping + Lindra Shipping; in_effect',
    ])
  })

  it('is the loan that others lend too, and the talks that others join', () => {
    expect(told('Kaito Bank signed a loan agreement with Nordkraft. The loan is cofinanced with Alba Bank.').join()).toMatch(
      /deal: parties Alba Bank \(lender\) \+ Kaito Bank \+ Nordkraft/,
    )
    expect(told('Lena Holm met Kenji Ito. Erik Lund also took part in the talks.').join()).toMatch(
      /talks: parties Erik Lund \(present\) \+ Lena Holm \+ Kenji Ito/,
    )
  })

  it('is what changes without being named again', () => {
    expect(told('Nordkraft holds 30% of Alba Energy. Kaito Gas cut its share to 15% from 35.1%.')).toContain(
      'stake: holder Kaito Gas, in Alba Energy, 15; in_effect',
    )
  })

  it('is the plant whose size the words give', () => {
    expect(told('Fjord LNG is late. The 5 million tonne a year plant is operated by Nordkraft.')).toContain(
      'relation: from Nordkraft, to Fjord LNG; in_effect',
    )
  })
})

describe('an office that another enters', () => {
  const appointed = 'Nordkraft has appointed Lena Holm as chief executive, effective 1 March 2040.'

  it('is planned until its day comes', () => {
    expect(told(appointed)).toContain('position: person Lena Holm, office Nordkraft; planned')
    expect(told('Nordkraft has appointed Lena Holm as chief executive.')).toContain('position: person Lena Holm, office Nordkraft; in_effect')
  })

  it('is still held by whoever has yet to go', () => {
    expect(told(`${appointed} She will succeed Erik Lund, who will retire.`)).toContain('position: person Erik Lund, office Nordkraft; in_effect')
    expect(told(`${appointed} She succeeds Erik Lund.`)).toContain('position: person Erik Lund, office Nordkraft; ended')
  })

  it('is not yet held by whoever will take it on', () => {
    const role = 'Peter Ost has resigned as finance director of Nordkraft.'
    expect(told(`${role} Vera Lind has assumed the role.`)).toContain('position: person Vera Lind, office Nordkraft; in_effect')
    expect(told(`${role} Vera Lind will assume the role.`)).toContain('position: person Vera Lind, office Nordkraft; planned')
    for (const doubt of ['may assume', 'could assume']) expect(told(`${role} Vera Lind ${doubt} the role.`).join()).not.toContain('Vera Lind')
    expect(told(`${role} Officials denied that Vera Lind has assumed the role.`).join()).not.toContain('Vera Lind')
    expect(told(`${appointed} Officials denied that she succeeds Erik Lund.`).join()).not.toContain('Erik Lund')
  })

  it('is nobody’s where the text has said nothing of it', () => {
    expect(told('Lena Holm succeeds Erik Lund.').join()).not.toContain('position')
  })
})

describe('a second predicate', () => {
  it('is said of the same subject', () => {
    expect(told('Nordkraft operates Fjord LNG and holds a 30% stake in Skarvik LNG.')).toEqual(
      expect.arrayContaining(['relation: from Nordkraft, to Fjord LNG; in_effect', 'stake: holder Nordkraft, in Skarvik LNG, 30; in_effect']),
    )
  })

  it('behind "which" is said of what it stands for', () => {
    expect(told('Kaito sought Alba Energy, which operates Skarvik Pipeline and holds a 30% stake in Fjord LNG.')).toContain(
      'stake: holder Alba Energy, in Fjord LNG, 30; in_effect',
    )
  })

  it('may be a participle', () => {
    expect(told('Oststaat followed hours later, imposing sanctions on Nordkraft.')).toContain(
      'sanction: imposers Oststaat, targets Nordkraft; in_effect',
    )
  })

  it('keeps the may, the will and the denial of the first', () => {
    for (const lead of ['may build a plant and', 'wants to build a plant and', 'denied that it would build a plant and'])
      for (const fact of told(`Nordkraft ${lead} hold a 30% stake in Fjord LNG.`)) expect(fact).not.toMatch(/; (?:in_effect|done|agreed)$/)
  })

  it('is not said of a subject before "said that"', () => {
    const facts = told('Kaito Gas said that Nordkraft signed a deal with Lindra Shipping and holds a 30% stake in Fjord LNG.')
    expect(facts.filter((fact) => fact.startsWith('stake'))).toEqual(['stake: holder Nordkraft, in Fjord LNG, 30; in_effect'])
  })
})
