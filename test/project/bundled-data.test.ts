import { existsSync } from 'node:fs'
import { beforeAll, describe, expect, it } from 'vitest'
import { readTexts } from '../../src/dossier/texts.ts'
import type { Dossier } from '../../src/model/dossier.ts'
import { ALL_FACT_KINDS } from '../../src/model/facts/fact-kind.ts'
import { bundledDossiers } from '../support/dossiers.ts'

const documents = process.env.DOCUMENTS_DIR

describe('the bundled dossiers', () => {
  let dossiers: readonly Dossier[] = []
  beforeAll(async () => {
    dossiers = await bundledDossiers()
  })

  it('report facts of all eight kinds, in all but one status', () => {
    const facts = dossiers.flatMap((dossier) => dossier.facts)
    expect(new Set(facts.map(({ kind }) => kind))).toEqual(new Set(ALL_FACT_KINDS))
    expect(new Set(facts.flatMap(({ claims }) => claims.map(({ status }) => status))).size).toBeGreaterThanOrEqual(8)
  })

  it('give one entity one kind, and one fact one identity, across documents', () => {
    const kinds = new Map<string, string>()
    for (const { slug, kind } of dossiers.flatMap(({ entities }) => entities)) expect(kinds.set(slug, kinds.get(slug) ?? kind).get(slug)).toBe(kind)
    const facts = new Map<string, string>()
    for (const { slug, identityKey } of dossiers.flatMap((dossier) => dossier.facts))
      if (identityKey) expect(facts.set(identityKey, facts.get(identityKey) ?? slug).get(identityKey)).toBe(slug)
  })

  it.skipIf(!documents || !existsSync(documents))('have every span in the text, and no eight words of it in a row', async () => {
    const texts = await readTexts(documents ?? '')
    const words = (text: string) =>
      text
        .toLowerCase()
        .replace(/’/g, "'")
        .match(/[a-z0-9']+/g) ?? []
    for (const { document, facts } of dossiers) {
      const text = texts.of(document)
      if (!text) throw new Error(`no text for ${document.slug}`)
      const whole = ` ${words(text.cut({ start: 0, end: text.length })).join(' ')} `
      for (const claim of facts.flatMap((fact) => fact.claims)) {
        for (const span of claim.spans) expect(text.cut(span).trim()).toBe(text.cut(span))
        const said = words(claim.summary)
        for (let at = 0; at + 8 <= said.length; at++) expect(whole).not.toContain(` ${said.slice(at, at + 8).join(' ')} `)
      }
    }
  })
})
