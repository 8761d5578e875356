import { ENTITY_KINDS } from '../../model/entity.ts'
import { InvalidInput } from '../../model/errors.ts'
import { FACT_SPECS } from '../../model/facts/all.ts'
import { readGlobalId } from '../../model/global-id.ts'
import { claims } from '../../questions/claims.ts'
import { documents } from '../../questions/documents.ts'
import { entities } from '../../questions/entities.ts'
import { facts } from '../../questions/facts.ts'
import { MOST_PER_PAGE } from '../arguments.ts'
import { builder } from '../builder.ts'
import type { Context } from '../context.ts'
import { globalIdOf, typeNameOf } from '../identity.ts'
import { NodeRef } from '../refs.ts'

NodeRef.implement({
  description: 'Anything with an id of its own.',
  resolveType: typeNameOf,
  fields: (t) => ({
    id: t.id({
      description: 'A global id, readable: Project:sakhalin-1. What is seen through a clock has one of its own: Stake:sodeco-sakhalin-1@asOf=2016.',
      resolve: globalIdOf,
    }),
  }),
})

const ENTITY_LABELS: ReadonlyMap<string, string> = new Map(Object.entries(ENTITY_KINDS).map(([kind, { label }]) => [label, kind]))
const FACT_LABELS: ReadonlyMap<string, string> = new Map(Object.entries(FACT_SPECS).map(([kind, { label }]) => [label, kind]))

/** What a global id names; null where there is nothing of that type and slug. */
async function nodeOf(id: string, { ask }: Context) {
  const named = readGlobalId(id)
  if (!named) return null
  const { type, slug, clock, onlyStatus } = named
  if (FACT_LABELS.has(type)) {
    const fact = await ask(facts, slug, { clock, statuses: onlyStatus ? [onlyStatus] : null })
    return fact?.kind === FACT_LABELS.get(type) ? fact : null
  }
  if (clock.asOf !== null || clock.knownAt !== null || onlyStatus !== null) return null
  if (type === 'Claim') return ask(claims, slug, null)
  if (type === 'Document') return ask(documents, slug, null)
  const entity = ENTITY_LABELS.has(type) ? await ask(entities, slug, null) : null
  return entity?.kind === ENTITY_LABELS.get(type) ? entity : null
}

builder.queryFields((t) => ({
  node: t.field({
    type: NodeRef,
    nullable: true,
    description: 'What has this id; null where nothing has.',
    args: { id: t.arg.id({ required: true, description: 'A global id, such as Project:sakhalin-1.' }) },
    resolve: (_, { id }, context) => nodeOf(id, context),
  }),
  nodes: t.field({
    type: [NodeRef],
    nullable: { list: false, items: true },
    description: `What has each of these ids, in their order; null where nothing has. At most ${MOST_PER_PAGE}.`,
    args: { ids: t.arg.idList({ required: true, description: 'Global ids.' }) },
    complexity: ({ ids }) => ({ field: 1, multiplier: ids.length }),
    resolve(_, { ids }, context) {
      if (ids.length === 0 || ids.length > MOST_PER_PAGE) throw new InvalidInput(`ids: found ${ids.length}; expected 1 to ${MOST_PER_PAGE}`)
      return Promise.all(ids.map((id) => nodeOf(id, context)))
    },
  }),
}))
