import type { ProposedFact } from '../facts/merge.ts'
import type { Place } from '../facts/proposal.ts'

/**
 * Below it nearly four of five proposals were wrong or not wanted, where the patterns were measured (bench/README.md):
 * to look at them takes longer than to find what they were right about.
 */
export const LEAST_CONFIDENCE = 0.4

/** Facts that are worth a person's while, and the places of the others, as far as no fact stands there. */
export function withoutDoubtful(
  facts: readonly ProposedFact[],
  least: number,
): { readonly facts: readonly ProposedFact[]; readonly places: readonly Place[] } {
  const sure = facts.filter(({ best }) => best.confidence >= least)
  const overlaps = (one: Place, other: Place) => one.start < other.end && other.start < one.end
  const isTold = (place: Place) => sure.some(({ claims }) => claims.some((claim) => overlaps(claim.place, place)))
  const places = facts.filter(({ best }) => best.confidence < least && !isTold(best.place)).map(({ best }) => best.place)
  return { facts: sure, places: places.filter((place, at) => !places.slice(0, at).some((before) => overlaps(before, place))) }
}
