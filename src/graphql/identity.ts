import type { Document } from '../model/document.ts'
import { ENTITY_KINDS, type Entity } from '../model/entity.ts'
import { FACT_SPECS } from '../model/facts/all.ts'
import { writeGlobalId } from '../model/global-id.ts'
import type { ClaimOfKind } from '../questions/claims.ts'
import type { FactView } from '../questions/facts.ts'

/** Everything with a global id. */
export type AnyNode = Entity | FactView | ClaimOfKind | Document

/** The name of its type in the schema. */
export function typeNameOf(node: AnyNode): string {
  if ('sha256' in node) return 'Document'
  if ('spans' in node) return 'Claim'
  return 'state' in node ? FACT_SPECS[node.kind].label : ENTITY_KINDS[node.kind].label
}

/** Project:sakhalin-1; what is seen through a clock, Stake:sodeco-sakhalin-1@asOf=2016. */
export function globalIdOf(node: AnyNode): string {
  const type = typeNameOf(node)
  return 'state' in node ? writeGlobalId(type, node.slug, node.clock, node.onlyStatus) : writeGlobalId(type, node.slug)
}
