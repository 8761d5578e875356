import { KNOWN_UNTIL_FURTHER_NOTICE } from '../clock.ts'
import { groupBy } from '../group-by.ts'
import type { Day } from '../partial-date.ts'
import type { Bounds } from '../states/state.ts'
import { type Known, overSteps } from '../states/steps.ts'
import type { Columns } from '../values/value-type.ts'
import { type Conflict, type ConflictKind, conflictSlug, type KnownConflict } from './conflict.ts'

/** A fact in effect at an entity, a stake in it or a position there, for certain from s2 to e1; with the claims that say so. */
export type InEffect = Bounds & {
  readonly fact: string
  readonly values: Columns
  readonly claims: readonly string[]
  readonly lastReported: Day
}

/** What one document alone says to be in effect. */
export type StatedInEffect = InEffect & { readonly document: string; readonly knownFrom: Day }

/** Facts that cannot all be in effect together, and what tells them from others at the same entity. */
export type Together = { readonly name: string; readonly facts: readonly InEffect[] }

/**
 * The conflicts of facts at one entity, for each step of knowledge: of what is known to be in effect on a common day by all
 * documents, and of what one document says, where that is not part of the former. `find` gives the sets that cannot be.
 */
export function conflictsAcross(
  kind: ConflictKind,
  entity: string,
  known: readonly (InEffect & Known)[],
  stated: readonly StatedInEffect[],
  find: (facts: readonly InEffect[]) => readonly Together[],
): readonly KnownConflict[] {
  const within = [...groupBy(stated, ({ document }) => document)].flatMap(([document, facts]) =>
    find(facts).map((together) => ({ together, from: facts[0]?.knownFrom ?? '', slug: conflictSlug(kind, entity, ...named(together), document) })),
  )
  return overSteps(
    [...known.flatMap(changes), ...within.map(({ from }) => from)],
    (day) => {
      const byAll = find(known.filter(({ knownFrom, knownUntil }) => knownFrom <= day && day < knownUntil))
      const more = within.filter(({ together, from }) => from <= day && !byAll.some((all) => holds(all, together)))
      return [
        ...byAll.map((together) => conflictOf(kind, conflictSlug(kind, entity, ...named(together)), together)),
        ...more.map(({ together, slug }) => conflictOf(kind, slug, together)),
      ]
    },
    (conflict) => JSON.stringify(conflict),
  )
}

const changes = ({ knownFrom, knownUntil }: Known) => (knownUntil === KNOWN_UNTIL_FURTHER_NOTICE ? [knownFrom] : [knownFrom, knownUntil])
const named = ({ name }: Together) => (name === '' ? [] : [name])

function holds(all: Together, some: Together): boolean {
  const facts = new Set(all.facts.map(({ fact }) => fact))
  return some.facts.every(({ fact }) => facts.has(fact))
}

function conflictOf(kind: ConflictKind, slug: string, { facts }: Together): Conflict {
  const ordered = [...facts].sort((one, other) => (one.fact < other.fact ? -1 : 1))
  return {
    slug,
    kind,
    facts: ordered.map(({ fact }) => fact),
    sides: ordered.map(({ claims }) => claims),
    lastReported: ordered.map(({ lastReported }) => lastReported).reduce((one, other) => (one > other ? one : other)),
  }
}
