import { writeFileSync } from 'node:fs'
import { dossierJsonSchema } from './dossier/json-schema.ts'
import { schemaText } from './graphql/schema.ts'

// Writes what is derived from the code and kept beside it: npm run print. Tests fail where they differ.
writeFileSync(new URL('../schema.graphql', import.meta.url), schemaText())
writeFileSync(new URL('../data/dossier.schema.json', import.meta.url), `${JSON.stringify(dossierJsonSchema(), null, 2)}\n`)
