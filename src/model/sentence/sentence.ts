import type { Entity } from '../entity.ts'
import type { FactKind, Role } from '../facts/fact-kind.ts'
import type { PartyRole } from '../facts/party.ts'
import type { State } from '../states/state.ts'
import type { Columns } from '../values/value-type.ts'
import { TELLERS } from './kinds.ts'
import { listed, type Named } from './words.ts'

export type ToldFact = {
  readonly kind: FactKind
  readonly identity: Columns
  readonly participants: readonly { readonly role: Role; readonly entity: string; readonly partyRole: PartyRole }[]
}

/** A fact in one of its states, in words of ours, with who says so where the documents do not themselves: "Rosneft holds an unreported share of Sakhalin-1, as reported 2013". */
export function sentenceOf(fact: ToldFact, state: State, nameOf: (slug: string) => Named): string {
  const entities = (role: Role) =>
    fact.participants.filter((part) => part.role === role).map(({ entity, partyRole }) => ({ ...nameOf(entity), partyRole }))
  return `${TELLERS[fact.kind]({ identity: fact.identity, state, in: entities })}${saidBy(state, nameOf)}, as reported ${state.lastReported}`
}

/** ", according to Gazprom". */
function saidBy({ speakers }: State, nameOf: (slug: string) => Named): string {
  const names = speakers.map((speaker) => (speaker.startsWith('~') ? speaker.slice(1) : nameOf(speaker).name))
  return names.length === 0 ? '' : `, according to ${listed(names)}`
}

/** The slugs of all entities that the sentence names: give their entities to namesOf. */
export function namedIn(fact: Pick<ToldFact, 'participants'>, { speakers }: State): readonly string[] {
  return [...fact.participants.map(({ entity }) => entity), ...speakers.filter((speaker) => !speaker.startsWith('~'))]
}

/** Names for sentenceOf, from the entities found; one that is missing shows its slug. */
export function namesOf(found: readonly (Entity | null)[]): (slug: string) => Named {
  const bySlug = new Map(found.flatMap((entity) => (entity ? [[entity.slug, entity] as const] : [])))
  return (slug) => {
    const entity = bySlug.get(slug)
    return { name: entity?.name ?? slug, plural: entity?.kind === 'GROUP', thing: entity?.kind === 'PROJECT' }
  }
}
