import { components } from '../components.ts'
import { readValues } from '../facts/fact-kind.ts'
import { groupBy } from '../group-by.ts'
import { type Day, daysOf } from '../partial-date.ts'
import { byPublication, knownFrom, type Report } from '../states/report.ts'
import { overSteps } from '../states/steps.ts'
import type { ValueTypes } from '../values/value-type.ts'
import { type ClaimClash, clashOf, sharesAmong } from './clash.ts'
import { type Conflict, conflictSlug, type KnownConflict } from './conflict.ts'

type Pair = { readonly kind: ClaimClash; readonly one: Report; readonly other: Report; readonly from: Day }

/**
 * The conflicts among the claims of one fact, for each step of knowledge. Claims that clash, and those that clash with
 * these, are one conflict; those that say the same are one side of it.
 */
export function conflictsWithin(fact: string, types: ValueTypes, reports: readonly Report[]): readonly KnownConflict[] {
  const pairs = clashing(types, [...reports].sort(byPublication))
  return overSteps(
    pairs.map(({ from }) => from),
    (day) => {
      const byKind = groupBy(
        pairs.filter(({ from }) => from <= day),
        ({ kind }) => kind,
      )
      return [...byKind].flatMap(([kind, known]) => connected(known).map((claims) => conflictOf(types, fact, kind, claims)))
    },
    (conflict) => JSON.stringify(conflict),
  )
}

function clashing(types: ValueTypes, reports: readonly Report[]): readonly Pair[] {
  return reports.flatMap((one, at) =>
    reports.slice(at + 1).flatMap((other): Pair[] => {
      const kind = clashOf(types, one, other)
      if (kind === null) return []
      const [mine, theirs] = [knownFrom(one), knownFrom(other)]
      return [{ kind, one, other, from: mine > theirs ? mine : theirs }]
    }),
  )
}

function connected(pairs: readonly Pair[]): readonly (readonly Report[])[] {
  const reports = new Map(pairs.flatMap(({ one, other }) => [[one.claim, one] as const, [other.claim, other] as const]))
  const against = new Map<string, string[]>()
  const add = (one: Report, other: Report) => against.set(one.claim, [...(against.get(one.claim) ?? []), other.claim])
  for (const { one, other } of pairs) {
    add(one, other)
    add(other, one)
  }
  return components(reports.keys(), (claim) => against.get(claim) ?? []).map((claims) =>
    claims.flatMap((claim) => reports.get(claim) ?? []).sort(byPublication),
  )
}

function conflictOf(types: ValueTypes, fact: string, kind: ClaimClash, reports: readonly Report[]): Conflict {
  return {
    slug: conflictSlug(kind, reports[0]?.claim ?? fact),
    kind,
    facts: [fact],
    sides: [...groupBy(reports, (report) => sideOf(types, kind, report)).values()].map((side) => side.map(({ claim }) => claim)),
    lastReported: reports.map(({ published }) => daysOf(published).latest).reduce((one, other) => (one > other ? one : other)),
  }
}

/** Claims with the same key say the same, as far as the conflict goes. */
function sideOf(types: ValueTypes, kind: ClaimClash, { status, values, dates }: Report): string {
  switch (kind) {
    case 'DENIED':
      return status === 'REJECTED' ? 'denies' : 'states'
    case 'STATUS_CLASH':
      return status
    case 'SHARES_DISJOINT':
      return JSON.stringify(readValues(sharesAmong(types), values))
    case 'DATE_CLASH':
      return JSON.stringify(dates)
  }
}
