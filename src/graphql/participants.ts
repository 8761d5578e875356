import type { Role } from '../model/facts/fact-kind.ts'
import type { FactView, Participation } from '../questions/facts.ts'

/** The only entity in a role; a fact always has one where its kind requires it. */
export function entityAs(fact: FactView, role: Role): string {
  const [entity] = entitiesAs(fact, role)
  if (entity === undefined) throw new TypeError(`${fact.kind} ${fact.slug} lacks its ${role}`)
  return entity
}

/** The entities in a role, by slug. */
export function entitiesAs(fact: FactView, role: Role): readonly string[] {
  return [...new Set(partiesAs(fact, role).map(({ entity }) => entity))]
}

/** The parties in a role, with what each is there. */
export function partiesAs({ participants }: FactView, role: Role): Participation[] {
  return participants.filter((part) => part.role === role)
}
