import { describe, expect, it } from 'vitest'
import { statuses } from './support.ts'

describe('what is not so yet', () => {
  it.each([
    ['The term sheet gives Nordkraft a 10% stake in Fjord LNG.', 'possible'],
    ["The letter of intent covers Nordkraft's 25% stake in Fjord LNG.", 'possible'],
    ['In the hypothetical case, Nordkraft holds 51% of Fjord LNG.', 'possible'],
    ['The plan leaves Nordkraft with 40% of Fjord LNG.', 'planned'],
    ['Under the plan, Nordkraft would own 60% of Fjord LNG.', 'planned'],
    ['Under a framework being negotiated, Nordkraft would own 60% of Fjord LNG.', 'possible'],
    ['For illustration, suppose Nordkraft owns 50% of Fjord LNG.', 'possible'],
    ['Bankers assume that state-owned Nordkraft holds 51% of Fjord LNG.', 'possible'],
    ['Only on paper did Nordkraft hold 30% of Fjord LNG.', 'possible'],
    ['Nordkraft, which leads the talks, holds 51% of Fjord LNG.', 'in_effect'],
    ['Under the sales agreement, Nordkraft holds 51% of Fjord LNG.', 'in_effect'],
    ['The draft names Nordkraft, which has 51% of Fjord LNG.', 'in_effect'],
  ])('is so on paper: %s', (text, status) => {
    expect(statuses(text, 'stake')).toEqual([status])
  })

  it.each([
    ['Nordkraft is in line for a 25% stake in Fjord LNG.', 'possible'],
    ['Nordkraft has the right to 10% of Fjord LNG.', 'possible'],
    ["Nordkraft's option on 10% of Fjord LNG is open.", 'possible'],
    ['Norvania pencils in a 24.5% share for Nordkraft in Fjord LNG.', 'possible'],
    ['Nordkraft was shortlisted for a 51% stake in Fjord LNG.', 'possible'],
    ['Nordkraft figures with 10% in the capital of Fjord LNG.', 'in_effect'],
    ['Nordkraft jostles for a 10% stake in Fjord LNG.', 'possible'],
  ])('is a share beside a verb of which it is not known that it says who has it: %s', (text, status) => {
    expect(statuses(text, 'stake')).toEqual([status])
  })

  it.each([
    ["Nordkraft's 25% stake in Fjord LNG is subject to approval.", 'planned'],
    ["Nordkraft's 25% stake in Fjord LNG has yet to be approved.", 'planned'],
    ["Nordkraft's 25% stake in Fjord LNG, if approved, is the largest.", 'planned'],
    ["Nordkraft's 25% stake in Fjord LNG is on the table.", 'possible'],
    ["Nordkraft's 25% stake in Fjord LNG never materialised.", 'rejected'],
    ["Nordkraft's 25% stake in Fjord LNG was annulled.", 'rejected'],
    ["Nordkraft's 25% stake in Fjord LNG is subject to a lien.", 'in_effect'],
  ])('is what the words behind it have yet to see: %s', (text, status) => {
    expect(statuses(text, 'stake')).toEqual([status])
  })

  it.each([
    ['The envisaged shareholders of Fjord LNG are Nordkraft (51%) and Kaito Gas (49%).', 'planned'],
    ['The memorandum foresees the following shareholding in Fjord LNG: Nordkraft 51%, Kaito Gas 49%.', 'planned'],
    ['Formerly 30% owned by Nordkraft, Fjord LNG stands still.', 'ended'],
    ['Formerly owned by Nordkraft (51%) and Kaito Gas (49%), Fjord LNG stands still.', 'ended'],
    ['The shareholders of Fjord LNG are Nordkraft (51%) and Kaito Gas (49%).', 'in_effect'],
  ])('is what those are to hold who are listed: %s', (text, status) => {
    expect(statuses(text, 'stake')).toEqual([status])
  })

  it.each([
    ['The two sides discussed the Skarvik Pipeline, 300 kilometres in length.', 'possible'],
    ['The Skarvik Pipeline, 300 kilometres in length, remained the preferred route.', 'possible'],
    ['The Skarvik Pipeline, 300 kilometres in length, exists on paper only.', 'possible'],
    ['The Skarvik Pipeline, 300 kilometres in length, runs to Kaito.', 'in_effect'],
  ])('is the length of what is only thought of: %s', (text, status) => {
    expect(statuses(text, 'figure')).toEqual([status])
  })
})
