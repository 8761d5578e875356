import type { FactKind, Role } from '../facts/fact-kind.ts'

export type Tied = {
  readonly slug: string
  readonly kind: FactKind
  readonly participants: readonly { readonly role: Role; readonly entity: string }[]
}

/** The entities that a fact starts from and those that it goes to, by slug; none on both sides. */
export type Sides = { readonly from: readonly string[]; readonly to: readonly string[] }

/** Who does, holds, or is told of; all others are who or what it is done to. */
const FROM: ReadonlySet<Role> = new Set(['HOLDER', 'PARTY', 'IMPOSER', 'PARTICIPANT', 'OFFICE_HOLDER', 'SUPPLIER', 'FROM', 'DESCRIBED'])

/** The two sides of a fact, as far as `counts` lets entities in. */
export function sidesOf({ participants }: Tied, counts: (entity: string) => boolean): Sides {
  const inside = participants.filter(({ entity }) => counts(entity))
  const from = new Set(inside.filter(({ role }) => FROM.has(role)).map(({ entity }) => entity))
  const to = new Set(inside.map(({ entity }) => entity).filter((entity) => !from.has(entity)))
  return { from: [...from].sort(), to: [...to].sort() }
}

/** In deals and talks the parties face each other. */
export function isMutual(kind: FactKind): boolean {
  return kind === 'DEAL' || kind === 'TALKS'
}
