import { conflictsAcross, type InEffect, type StatedInEffect } from '../../model/conflicts/across-facts.ts'
import { certainBounds } from '../../model/conflicts/certain-days.ts'
import type { KnownConflict } from '../../model/conflicts/conflict.ts'
import { over100 } from '../../model/conflicts/over-100.ts'
import { overlappingOffice } from '../../model/conflicts/overlapping-office.ts'
import type { FactKind, TieType } from '../../model/facts/fact-kind.ts'
import { groupBy } from '../../model/group-by.ts'
import { daysOf } from '../../model/partial-date.ts'
import { knownFrom, type Report, voices } from '../../model/states/report.ts'
import type { Known as KnownTime } from '../../model/states/steps.ts'
import type { GraphTransaction } from '../graph.ts'
import { claimFrom, conflictColumns, stateFrom } from '../rows.ts'
import type { Known } from './known.ts'
import { type Restated, reportOf } from './restated.ts'
import { loadStatements } from './statements.ts'

const PLACES: readonly TieType[] = ['STAKE_IN', 'OFFICE_AT']

/** Finds the conflicts anew within the facts that a load touched, and at the entities that they are stakes in or positions at. */
export async function settleConflicts(transaction: GraphTransaction, known: Known, { facts }: Restated): Promise<void> {
  const touched = [...known.facts.values(), ...facts]
  const entities = [...new Set(touched.flatMap(({ ties }) => ties.flatMap(({ type, entity }) => (isPlace(type) ? [entity] : []))))]
  const places = [...touched.map(({ slug }) => placeOf('fact', slug)), ...entities.map((slug) => placeOf('entity', slug))]
  if (places.length > 0) await transaction.run(loadStatements.deleteConflicts, { places: [...new Set(places)] })
  const found = [
    ...facts.flatMap(({ slug, conflicts }) => conflicts.map((conflict) => ({ conflict, place: placeOf('fact', slug) }))),
    ...(entities.length > 0 ? await acrossFacts(transaction, entities) : []),
  ]
  if (found.length === 0) return
  await transaction.run(loadStatements.writeConflicts, { rows: found.map(({ conflict, place }) => conflictColumns(conflict, place)) })
  const involved = found.flatMap(({ conflict: { slug, knownFrom, facts } }) => facts.map((fact) => ({ conflict: slug, knownFrom, fact })))
  await transaction.run(loadStatements.writeInvolvements, { rows: involved })
}

const isPlace = (type: string) => PLACES.some((place) => place === type)
const placeOf = (what: 'fact' | 'entity', slug: string) => `${what}:${slug}`

type Found = { readonly conflict: KnownConflict; readonly place: string }

async function acrossFacts(transaction: GraphTransaction, entities: readonly string[]): Promise<readonly Found[]> {
  const states = groupBy(await transaction.run(loadStatements.statesAt, { places: entities }), ({ place }) => place)
  const claims = groupBy(await transaction.run(loadStatements.claimsAt, { places: entities }), ({ place }) => place)
  return entities.flatMap((entity) => {
    const known = (kind: FactKind) => (states.get(entity) ?? []).filter((row) => row.kind === kind).map(inEffect)
    const stated = (kind: FactKind) => statedInEffect((claims.get(entity) ?? []).filter((row) => row.kind === kind))
    const conflicts = [
      ...conflictsAcross('OVER_100', entity, known('STAKE'), stated('STAKE'), over100),
      ...conflictsAcross('OVERLAPPING_OFFICE', entity, known('POSITION'), stated('POSITION'), overlappingOffice),
    ]
    return conflicts.map((conflict) => ({ conflict, place: placeOf('entity', entity) }))
  })
}

type StateRow = { readonly fact: string; readonly kind: FactKind; readonly state: Parameters<typeof stateFrom>[1] }

function inEffect({ fact, kind, state: columns }: StateRow): InEffect & KnownTime {
  const { s1, s2, e1, e2, values, claims, reportedTo, knownFrom, knownUntil } = stateFrom(kind, columns)
  return { fact, s1, s2, e1, e2, values, claims, lastReported: reportedTo, knownFrom, knownUntil }
}

type ClaimRow = {
  readonly fact: string
  readonly kind: FactKind
  readonly document: string
  readonly published: string
  readonly claim: Parameters<typeof claimFrom>[1]
}

/** Of each fact what the document says itself, or, where it does not, what the speakers say that it quotes. */
function statedInEffect(rows: readonly ClaimRow[]): readonly StatedInEffect[] {
  const reports = rows.map(({ fact, kind, document, published, claim }) => ({
    fact,
    ...reportOf({ claim: claimFrom(kind, claim, { document, fact, saidBy: null }), published }),
  }))
  return [...groupBy(reports, ({ fact }) => fact)].flatMap(([fact, all]) => voices(all).map((report) => stated(fact, report)))
}

function stated(fact: string, report: Report): StatedInEffect {
  const { claim, document, published, values } = report
  return {
    ...certainBounds(report, true),
    fact,
    values,
    claims: [claim],
    lastReported: daysOf(published).latest,
    document,
    knownFrom: knownFrom(report),
  }
}
