import type { StatedDates } from '../model/claim.ts'
import type { StatedFact, StatedTie } from '../model/dossier.ts'
import { endsOf, FACT_SPECS } from '../model/facts/all.ts'
import { COMMON_VALUES, type FactKindSpec, writeValues } from '../model/facts/fact-kind.ts'
import { isSymmetric } from '../model/facts/relation.ts'
import type { FactStatus } from '../model/status.ts'
import type { Columns } from '../model/values/value-type.ts'
import { saidParties } from './parties.ts'
import type { ShapedFact } from './shape.ts'

type SaidClaim = Readonly<Record<string, unknown>> & {
  readonly at: readonly (readonly [number, number])[]
  readonly by?: string
  readonly attribution?: string
  readonly said?: string
  readonly status?: FactStatus
  readonly summary: string
}

/** A fact as the document states it, from what its dossier says; `where` is its place there. */
export function statedFact(document: string, { key, said }: Pick<ShapedFact, 'key' | 'said'>, where: string): StatedFact {
  const spec = Object.values(FACT_SPECS).find((candidate) => candidate.key === key) as FactKindSpec
  const slug = said[key] as string
  const identity = identityOf(spec, said)
  const ties = tiesOf(spec, said, identity)
  const claims = (said.claims as readonly SaidClaim[]).map((claim, index) => claimOf(spec, document, slug, said, claim, index + 1))
  const fact = { slug, kind: spec.kind, identity, identityKey: identityKey(spec, ties, identity), ties, claims, where }
  if (said.review === undefined) return fact
  return { ...fact, pending: { confidence: (said.confidence ?? null) as number | null, pattern: (said.pattern ?? null) as string | null } }
}

/** A figure's unit is that of its quantity. */
function identityOf(spec: FactKindSpec, said: ShapedFact['said']): Columns {
  const unit = (said.quantity as { unit: string } | undefined)?.unit
  return writeValues(spec.identity, 'unit' in spec.identity ? { ...said, unit } : said)
}

function identityKey(spec: FactKindSpec, ties: readonly StatedTie[], identity: Columns): string | null {
  if (!spec.sameIf) return null
  const ends = Object.fromEntries(spec.ends.flatMap(({ key, tie }) => ties.filter(({ type }) => type === tie).map(({ entity }) => [key, entity])))
  return JSON.stringify([spec.kind, ...spec.sameIf(ends, identity)])
}

function tiesOf(spec: FactKindSpec, said: ShapedFact['said'], identity: Columns): readonly StatedTie[] {
  const ties = endsOf(spec.kind).flatMap((end) => {
    const parties = saidParties(said[end.key])
    return parties.map(
      ({ entity, role, for: behalf }): StatedTie => ({ type: end.tie, entity, role: end.parties ? (role ?? 'PARTY') : null, for: behalf ?? null }),
    )
  })
  const [from, to] = ties
  const turn = from && to && typeof identity.relationType === 'string' && isSymmetric(identity.relationType) && from.entity > to.entity
  return turn ? [{ ...from, entity: to.entity }, { ...to, entity: from.entity }, ...ties.slice(2)] : ties
}

/**
 * A claim says what its fact says, but for what it states itself. One with a status of its own speaks of another stage
 * of the fact: it takes over no values or dates.
 */
function claimOf(spec: FactKindSpec, document: string, fact: string, said: ShapedFact['said'], claim: SaidClaim, number: number) {
  const types = { ...spec.values, ...COMMON_VALUES }
  const inherited = claim.status === undefined || claim.status === said.status ? said : {}
  const stated = (name: string) => (claim[name] ?? inherited[name] ?? null) as string | null
  const period = 'period' in spec.identity ? ((said.period ?? null) as string | null) : stated('period')
  const dates: StatedDates = { since: stated('since'), until: stated('until'), on: stated('on'), period }
  const differs = [...Object.keys(types), 'status', 'since', 'until', 'on', 'period'].some((name) => claim[name] !== undefined)
  return {
    slug: `${document}/${fact}/${number}`,
    document,
    fact,
    number,
    saidBy: claim.by ?? null,
    attribution: claim.attribution ?? null,
    said: claim.said ?? null,
    stance: differs && (claim.by !== undefined || claim.attribution !== undefined),
    status: claim.status ?? (said.status as FactStatus),
    dates,
    values: writeValues(types, { ...inherited, ...claim }),
    summary: claim.summary,
    spans: claim.at.map(([start, end]) => ({ start, end })),
  }
}
