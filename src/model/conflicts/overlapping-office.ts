import { components } from '../components.ts'
import { readValues } from '../facts/fact-kind.ts'
import { position } from '../facts/position.ts'
import { groupBy } from '../group-by.ts'
import type { InEffect, Together } from './across-facts.ts'
import { shareDay } from './certain-days.ts'

/** The positions under one title, which a dossier calls sole, that hold for certain on a common day; a handover day is none. */
export function overlappingOffice(positions: readonly InEffect[]): readonly Together[] {
  const offices = groupBy(positions, (held) => (valuesOf(held).title ?? '').normalize('NFKC').toLowerCase())
  return [...offices.values()].filter((held) => held.some((one) => valuesOf(one).sole === true)).flatMap(overlapping)
}

function overlapping(positions: readonly InEffect[]): readonly Together[] {
  const clashing = (one: InEffect) => positions.filter((other) => other.fact !== one.fact && shareDay(one, other))
  const byFact = groupBy(positions, ({ fact }) => fact)
  const against = (fact: string) => (byFact.get(fact) ?? []).flatMap(clashing).map((other) => other.fact)
  return components([...byFact.keys()].sort(), against)
    .filter((facts) => facts.length > 1)
    .map((facts) => {
      const together = facts.flatMap((fact) => byFact.get(fact)?.find((one) => clashing(one).length > 0) ?? [])
      return { name: [...facts].sort()[0] ?? '', facts: together }
    })
}

const valuesOf = ({ values }: InEffect) => readValues(position.values, values)
