import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { dossierJsonSchema } from '../../src/dossier/json-schema.ts'
import { schemaText } from '../../src/graphql/schema.ts'
import { BUNDLED, bundledDossiers } from '../support/dossiers.ts'

const text = (path: string) => readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8')

describe('the files derived from the code (npm run print)', () => {
  it('have the schema of the API as it is', () => {
    expect(text('schema.graphql')).toBe(schemaText())
  })

  it('have the schema of dossiers as it is', () => {
    expect(JSON.parse(text('data/dossier.schema.json'))).toEqual(JSON.parse(JSON.stringify(dossierJsonSchema())))
  })

  it('are named by every bundled dossier, so that editors find them', async () => {
    for (const { document } of await bundledDossiers())
      expect(readFileSync(`${BUNDLED}/${document.slug}.yaml`, 'utf8')).toMatch(/^# yaml-language-server: \$schema=dossier\.schema\.json\n/)
  })
})
