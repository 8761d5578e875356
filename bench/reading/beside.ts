import type { Dossier, StatedFact } from '../../src/model/dossier.ts'
import { bareName } from '../../src/reading/resolution/names.ts'

// What is scored beside whether a fact was found: its dates, who said it, where it stands.

export function sameDates(one: StatedFact, other: StatedFact): boolean {
  return JSON.stringify(one.claims[0]?.dates) === JSON.stringify(other.claims[0]?.dates)
}

export function sameSpeaker(one: StatedFact, inOne: Dossier, other: StatedFact, inOther: Dossier): boolean {
  const name = ({ claims }: StatedFact, { entities }: Dossier) =>
    bareName(entities.find(({ slug }) => slug === claims[0]?.saidBy)?.name ?? claims[0]?.attribution ?? '')
  return name(one, inOne) === name(other, inOther)
}

export function overlap(one: StatedFact, other: StatedFact): boolean {
  const spans = (fact: StatedFact) => fact.claims.flatMap((claim) => claim.spans)
  return spans(one).some((span) => spans(other).some(({ start, end }) => span.start < end && start < span.end))
}
