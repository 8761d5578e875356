import type { FactKind, Role } from '../facts/fact-kind.ts'

export type Tied = {
  readonly slug: string
  readonly kind: FactKind
  readonly participants: readonly { readonly role: Role; readonly entity: string }[]
}

/** Who does, holds or is told of; whom or what it is done to; and what it only concerns. Each by slug, none in two places. */
export type Sides = { readonly from: readonly string[]; readonly to: readonly string[]; readonly about: readonly string[] }

const FROM: ReadonlySet<Role> = new Set(['HOLDER', 'PARTY', 'IMPOSER', 'PARTICIPANT', 'OFFICE_HOLDER', 'SUPPLIER', 'FROM', 'DESCRIBED'])

/** The sides of a fact, as far as `counts` lets entities in. */
export function sidesOf({ participants }: Tied, counts: (entity: string) => boolean): Sides {
  const inside = participants.filter(({ entity }) => counts(entity))
  const from = new Set(inside.filter(({ role }) => FROM.has(role)).map(({ entity }) => entity))
  const rest = inside.filter(({ entity }) => !from.has(entity))
  const to = new Set(rest.filter(({ role }) => role !== 'CONCERN').map(({ entity }) => entity))
  const about = new Set(rest.map(({ entity }) => entity).filter((entity) => !to.has(entity)))
  return { from: [...from].sort(), to: [...to].sort(), about: [...about].sort() }
}

/** In deals and talks the parties face each other. */
export function isMutual(kind: FactKind): boolean {
  return kind === 'DEAL' || kind === 'TALKS'
}
