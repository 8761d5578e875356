import type { Graph } from '../graph/graph.ts'
import { statements } from '../graph/statements.ts'
import { knowledgeDay, NOW } from '../model/clock.ts'
import type { EntityKind } from '../model/entity.ts'

/** An entity under all its names. */
export type NamedEntity = { readonly slug: string; readonly kind: EntityKind; readonly name: string; readonly aliases: readonly string[] }

/** Every entity with its names, and who is in whose office, by slugs: what texts are read against. */
export async function knownEntities(graph: Graph) {
  const [names, inOffice] = await Promise.all([
    graph.read(statements.allNames, {}),
    graph.read(statements.allOffices, { knownAt: knowledgeDay(NOW) }),
  ])
  return { entities: names.map(({ slug, kind, name, aliases }): NamedEntity => ({ slug, kind, name, aliases })), inOffice }
}
