import './scalars.ts'
import './types/node.ts'
import './types/values.ts'
import './types/entity.ts'
import './types/entity-lists.ts'
import './types/fact.ts'
import './types/stake.ts'
import './types/deal.ts'
import './types/sanction.ts'
import './types/talks.ts'
import './types/position.ts'
import './types/supply.ts'
import './types/relation.ts'
import './types/figure.ts'
import './types/claim.ts'
import './types/conflict.ts'
import './types/state.ts'
import './types/document.ts'
import './types/lookups.ts'
import './types/lists.ts'
import './types/ownership.ts'
import './types/search.ts'
import './types/dataset.ts'
import './types/timeline.ts'
import './types/path.ts'
import './types/network.ts'
import type { GraphQLSchema } from 'graphql'
import { lexicographicSortSchema, printSchema } from 'graphql'
import { builder } from './builder.ts'

builder.queryType({ description: 'What can be asked. Nothing can be changed here: dossiers are loaded by the command dealgraph.' })

/** The schema of all types/. */
export const schema: GraphQLSchema = builder.toSchema()

/** As schema.graphql keeps it, in alphabetical order. */
export function schemaText(): string {
  return `${printSchema(lexicographicSortSchema(schema))}\n`
}
