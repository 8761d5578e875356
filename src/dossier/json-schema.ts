import { z } from 'zod'
import { documentSchema, entitySchema, factSchemas, reviewKeys } from './schema.ts'

/** The JSON Schema of a dossier, for editors; the checks of a load go further. */
export function dossierJsonSchema(): object {
  const facts = Object.values(factSchemas) as [z.ZodType, ...z.ZodType[]]
  const whole = z.strictObject({ document: documentSchema, entities: z.array(entitySchema), facts: z.array(z.union(facts)), ...reviewKeys })
  const { $schema, ...schema } = z.toJSONSchema(whole, { io: 'input', target: 'draft-7' })
  return {
    $schema,
    title: 'dealgraph dossier',
    description: 'One document, the entities it names, and the facts it reports with a claim for each.',
    ...schema,
  }
}
