import { sentenceOf, speakersIn } from '../model/sentence/sentence.ts'
import type { State } from '../model/states/state.ts'
import { entities } from '../questions/entities.ts'
import type { FactView } from '../questions/facts.ts'
import type { Ask } from './ask.ts'

/** The fact in one of its states, in words, with the names of its entities. */
export async function tell(ask: Ask, fact: FactView, state: State): Promise<string> {
  const slugs = [...fact.participants.map(({ entity }) => entity), ...speakersIn(state)]
  const named = await Promise.all(slugs.map((slug) => ask(entities, slug, null)))
  const bySlug = new Map(named.flatMap((entity) => (entity ? [[entity.slug, entity] as const] : [])))
  return sentenceOf(fact, state, (slug) => {
    const entity = bySlug.get(slug)
    return { name: entity?.name ?? slug, plural: entity?.kind === 'GROUP', thing: entity?.kind === 'PROJECT' }
  })
}

/** The only entity in a role; a fact always has one where its kind requires it. */
export function entityIn(fact: FactView, role: FactView['participants'][number]['role']): string {
  const part = fact.participants.find((participant) => participant.role === role)
  if (!part) throw new TypeError(`${fact.kind} ${fact.slug} lacks its ${role}`)
  return part.entity
}

/** The entities in a role, by slug. */
export function entitiesIn(fact: FactView, role: FactView['participants'][number]['role']): readonly string[] {
  return [...new Set(fact.participants.filter((part) => part.role === role).map(({ entity }) => entity))]
}

/** The parties in a role, with what each is there. */
export function partiesIn({ participants }: FactView, role: FactView['participants'][number]['role']): FactView['participants'][number][] {
  return participants.filter((part) => part.role === role)
}
