import type { Dossier, StatedFact } from '../../src/model/dossier.ts'
import { FACT_SPECS } from '../../src/model/facts/all.ts'
import type { FactKind } from '../../src/model/facts/fact-kind.ts'
import { readValues } from '../../src/model/facts/fact-kind.ts'
import { stake } from '../../src/model/facts/stake.ts'
import { bareName } from '../../src/reading/resolution/names.ts'
import { overlap } from './beside.ts'

/** A proposed fact that was compared with a reading by hand. */
export type Judged = {
  readonly kind: FactKind
  readonly slug: string
  readonly confidence: number
  readonly gold: StatedFact | null
  readonly proposed: StatedFact
  readonly isShareWrong: boolean
}
export type Compared = { readonly judged: readonly Judged[]; readonly missed: readonly StatedFact[] }

/** Compares a draft with the gold of the same document: kind, every argument by name or alias, and share must agree. */
export function compare(draft: Dossier, gold: Dossier, confidences: ReadonlyMap<string, number>): Compared {
  const left = new Set(gold.facts)
  const judged = draft.facts.map((proposed): Judged => {
    const alike = [...left].filter((fact) => fact.kind === proposed.kind && sameEnds(proposed, draft, fact, gold))
    const same = alike.filter((fact) => sameShare(proposed, fact))
    // Of two figures of one thing, the one that stands at the same place is meant.
    const found = same.find((fact) => overlap(proposed, fact)) ?? same[0] ?? null
    if (found) left.delete(found)
    return {
      kind: proposed.kind,
      slug: proposed.slug,
      confidence: confidences.get(proposed.slug) ?? 0,
      gold: found,
      proposed,
      isShareWrong: proposed.kind === 'STAKE' && !found && alike.length > 0,
    }
  })
  return { judged, missed: [...left] }
}

/** Every end but what a fact concerns besides, which readers choose differently. */
function sameEnds(one: StatedFact, inOne: Dossier, other: StatedFact, inOther: Dossier): boolean {
  return FACT_SPECS[one.kind].ends.every(({ tie }) => {
    const [some, others] = [endsAt(one, inOne, tie), endsAt(other, inOther, tie)]
    if (some.length !== others.length) return false
    return (
      some.every((names) => others.some((theirs) => [...names].some((name) => theirs.has(name)))) ||
      (isSymmetric(one) && crosswise(one, inOne, other, inOther))
    )
  })
}

function isSymmetric({ kind, identity }: StatedFact): boolean {
  return kind === 'RELATION' && ['COMPETES_WITH', 'COOPERATES_WITH', 'DISPUTES_WITH', 'ALLIED_WITH'].includes(String(identity.relationType))
}

/** Ends in slug order may stand the other way round, since new entities have slugs of their own. */
function crosswise(one: StatedFact, inOne: Dossier, other: StatedFact, inOther: Dossier): boolean {
  const all = (fact: StatedFact, dossier: Dossier) => ['RELATES', 'RELATES_TO'].map((tie) => endsAt(fact, dossier, tie)[0] ?? new Set<string>())
  const [[from, to], [otherFrom, otherTo]] = [all(one, inOne), all(other, inOther)]
  const meet = (a: ReadonlySet<string> | undefined, b: ReadonlySet<string> | undefined) => [...(a ?? [])].some((name) => b?.has(name))
  return meet(from, otherTo) && meet(to, otherFrom)
}

function endsAt(fact: StatedFact, dossier: Dossier, tie: string): readonly ReadonlySet<string>[] {
  return fact.ties
    .filter(({ type }) => type === tie)
    .map(({ entity }) => {
      const naming = dossier.entities.find(({ slug }) => slug === entity)
      return new Set([naming?.name ?? entity, ...(naming?.aliases ?? [])].map(bareName))
    })
}

/** As one of the claims has it: the words of one may be looser than those of another. */
function sameShare(one: StatedFact, other: StatedFact): boolean {
  if (one.kind !== 'STAKE') return true
  const shares = (fact: StatedFact) => fact.claims.map((claim) => readValues(stake.values, claim.values).share)
  return shares(one).some((a) =>
    shares(other).some((b) => (!a || !b ? !a && !b : a.min === b.min && a.max === b.max && a.openMin === b.openMin && a.openMax === b.openMax)),
  )
}
