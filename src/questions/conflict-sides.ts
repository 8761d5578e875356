import type { Graph } from '../graph/graph.ts'
import type { Clock } from '../model/clock.ts'
import { sideSays } from '../model/conflicts/says.ts'
import { shownOf } from '../model/conflicts/shown.ts'
import { type ClaimOfKind, claims } from './claims.ts'
import { type ConflictView, conflicts, factsClock } from './conflicts.ts'
import { entities } from './entities.ts'
import { type FactView, facts } from './facts.ts'
import type { Question } from './question.ts'

export type ConflictSide = { readonly claims: readonly ClaimOfKind[]; readonly says: string }

/** What each side of a conflict says, which claim its fact shows to the clock, and by which rule. */
export type ConflictSides = { readonly sides: readonly ConflictSide[]; readonly shown: ClaimOfKind | null; readonly rule: string }

/** The sides of the conflicts, in words; null where there is no such conflict. */
export const conflictSides: Question<Clock, ConflictSides | null> = async (graph, slugs, clock) => {
  const found = await conflicts(graph, slugs, clock)
  const said = await claimsIn(graph, found)
  const ofOne = await factsOf(
    graph,
    found.filter((view) => view?.facts.length === 1),
  )
  const ofMany = await factsOf(
    graph,
    found.filter((view) => view && view.facts.length > 1),
  )
  const nameOf = await namesIn(graph, [...said.values()], [...ofMany.values()])
  return found.map((view) => {
    if (!view) return null
    const sides = view.sides.map((side) => side.flatMap((slug) => said.get(slug) ?? []))
    const [fact = ''] = view.facts
    const choice = shownOf(view.kind, sides.flat(), ofOne.get(fact)?.state.claims ?? [], view.clock.asOf)
    return {
      sides: sides.map((side) => ({ claims: side, says: sideSays(view.kind, side, nameOf(actorOf(ofMany.get(side[0]?.fact ?? ''))), nameOf) })),
      shown: choice.claim === null ? null : (said.get(choice.claim) ?? null),
      rule: choice.rule,
    }
  })
}

type Found = readonly (ConflictView | null)[]

async function claimsIn(graph: Graph, found: Found) {
  const slugs = new Set(found.flatMap((view) => view?.sides.flat() ?? []))
  return new Map((await claims(graph, [...slugs], null)).flatMap((claim) => (claim ? [[claim.slug, claim]] : [])))
}

/** The facts of conflicts that all show them to the same clock. */
async function factsOf(graph: Graph, found: Found) {
  const [first] = found
  if (!first) return new Map<string, FactView>()
  const slugs = new Set(found.flatMap((view) => view?.facts ?? []))
  const views = await facts(graph, [...slugs], { clock: factsClock(first), statuses: null })
  return new Map(views.flatMap((view) => (view ? [[view.slug, view]] : [])))
}

async function namesIn(graph: Graph, said: readonly ClaimOfKind[], involved: readonly FactView[]) {
  const slugs = new Set([...said.flatMap(({ saidBy }) => saidBy ?? []), ...involved.map(actorOf)])
  const names = new Map((await entities(graph, [...slugs], null)).flatMap((entity) => (entity ? [[entity.slug, entity.name]] : [])))
  return (slug: string) => names.get(slug) ?? slug
}

/** Who holds the stake or the office. */
function actorOf(fact: FactView | undefined): string {
  return fact?.participants.find(({ role }) => role === 'HOLDER' || role === 'OFFICE_HOLDER')?.entity ?? ''
}
