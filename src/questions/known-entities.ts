import type { Graph } from '../graph/graph.ts'
import { statements } from '../graph/statements.ts'
import type { EntityKind } from '../model/entity.ts'

/** An entity under all its names. */
export type NamedEntity = { readonly slug: string; readonly kind: EntityKind; readonly name: string; readonly aliases: readonly string[] }

/** Every entity with its names: what texts are read against. */
export async function knownEntities(graph: Graph): Promise<readonly NamedEntity[]> {
  const rows = await graph.read(statements.allNames, {})
  return rows.map(({ slug, kind, name, aliases }) => ({ slug, kind, name, aliases }))
}
