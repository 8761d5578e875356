import { deal } from './deal.ts'
import type { FactKind, FactKindSpec, Role, TieType } from './fact-kind.ts'
import { CONCERNS } from './fact-kind.ts'
import { figure } from './figure.ts'
import { position } from './position.ts'
import { relation } from './relation.ts'
import { sanction } from './sanction.ts'
import { stake } from './stake.ts'
import { supply } from './supply.ts'
import { talks } from './talks.ts'

export const FACT_SPECS: { readonly [Kind in FactKind]: FactKindSpec } = {
  STAKE: stake,
  DEAL: deal,
  SANCTION: sanction,
  TALKS: talks,
  POSITION: position,
  SUPPLY: supply,
  RELATION: relation,
  FIGURE: figure,
}

/** The ends of a kind, those that every kind has included. */
export function endsOf(kind: FactKind): readonly FactKindSpec['ends'][number][] {
  return [...FACT_SPECS[kind].ends, CONCERNS]
}

/** The role that a tie gives its entity in a fact of the kind. */
export function roleOf(kind: FactKind, tie: string): Role | null {
  return endsOf(kind).find((end) => end.tie === tie)?.role ?? null
}

/** The ties by which an entity has the role, in facts of any kind. */
export function tiesOf(role: Role): readonly TieType[] {
  const ends = Object.values(FACT_SPECS).flatMap((spec) => [...spec.ends, CONCERNS])
  return [...new Set(ends.filter((end) => end.role === role).map((end) => end.tie))]
}
