import { readValues } from '../facts/fact-kind.ts'
import { stake } from '../facts/stake.ts'
import { groupBy } from '../group-by.ts'
import type { Day } from '../partial-date.ts'
import type { InEffect, Together } from './across-facts.ts'

const EPSILON = 1e-9
/** What a running total over thousands of shares may be off by. */
const ROUNDING = 1e-6

type Minimum = { readonly stake: InEffect; readonly min: number; readonly open: boolean }

/**
 * The stakes in one subject whose minima, on the day on which they are largest together, exceed 100%. Stakes in effect
 * and direct; a stake that ends on a known day does not count on it, since another may take its place. Where claims of
 * one stake disagree, the smallest minimum counts.
 */
export function over100(stakes: readonly InEffect[]): readonly Together[] {
  const counted = stakes.flatMap((stake): Minimum[] => {
    const { share, indirect } = valuesOf(stake)
    return share && share.min > 0 && !indirect && stake.s2 <= stake.e1 ? [{ stake, min: share.min, open: share.openMin }] : []
  })
  const begins = groupBy(counted, ({ stake: { s2 } }) => s2)
  const ends = groupBy(counted, ({ stake: { e1 } }) => e1)
  const held = new Set<Minimum>()
  let [atMost, largest]: [number, readonly Minimum[]] = [0, []]
  const letGo = (one: Minimum) => {
    if (held.delete(one)) atMost -= one.min
  }
  for (const day of [...new Set<Day>([...begins.keys(), ...ends.keys()])].sort()) {
    const ending = ends.get(day) ?? []
    for (const one of ending) if (one.stake.e2 === day && one.stake.s2 < day) letGo(one)
    for (const one of begins.get(day) ?? []) {
      held.add(one)
      atMost += one.min
    }
    // A hub has thousands of holders and days: they are added up anew only where their running total could exceed 100.
    const together = atMost < 100 - ROUNDING ? [] : leastOfEach(held)
    if (exceeds(together) && total(together) > total(largest)) largest = together
    for (const one of ending) letGo(one)
  }
  return largest.length > 1 ? [{ name: '', facts: largest.map(({ stake }) => stake) }] : []
}

function leastOfEach(held: Iterable<Minimum>): readonly Minimum[] {
  const least = new Map<string, Minimum>()
  for (const one of held) {
    const known = least.get(one.stake.fact)
    if (!known || one.min < known.min) least.set(one.stake.fact, one)
  }
  return [...least.values()]
}

/** "Over 50" twice exceeds 100, though the minima do not. */
const exceeds = (minima: readonly Minimum[]) => total(minima) > 100 + EPSILON || (total(minima) >= 100 - EPSILON && minima.some(({ open }) => open))
const total = (minima: readonly Minimum[]) => minima.reduce((sum, { min }) => sum + min, 0)
const valuesOf = ({ values }: InEffect) => readValues(stake.values, values)
