import type { Entity } from '../model/entity.ts'
import type { StateFilter } from '../questions/clocked.ts'
import { entities } from '../questions/entities.ts'
import { type FactView, facts } from '../questions/facts.ts'
import type { Ask } from './ask.ts'

/** An entity that a fact or claim is tied to; a load that took it out meanwhile is a fault worth asking again for. */
export async function loadEntity(ask: Ask, slug: string): Promise<Entity> {
  const entity = await ask(entities, slug, null)
  if (!entity) throw new TypeError(`no entity ${slug}, though the graph ties it`)
  return entity
}

export function loadEntities(ask: Ask, slugs: readonly string[]): Promise<Entity[]> {
  return Promise.all(slugs.map((slug) => loadEntity(ask, slug)))
}

/** The facts in the states that the filter chooses; what a load took out meanwhile is left out. */
export async function loadFacts(ask: Ask, slugs: readonly string[], filter: StateFilter): Promise<FactView[]> {
  const loaded = await Promise.all(slugs.map((slug) => ask(facts, slug, filter)))
  return loaded.filter((fact) => fact !== null)
}
