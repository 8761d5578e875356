import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { readDossier } from '../../src/dossier/read.ts'
import type { Dossier } from '../../src/model/dossier.ts'
import { type Article, readArticle } from '../../src/reading/text/article.ts'

/** An article and its reading by hand. */
export type Pair = { readonly name: string; readonly article: Article; readonly gold: Dossier }

/** The dossiers in a folder. */
export function dossiersIn(folder: string): readonly Dossier[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith('.yaml'))
    .sort()
    .map((name) => readDossier(name, readFileSync(join(folder, name), 'utf8')))
}

/** Each dossier with its text, found by SHA-256; dossiers without one are left out. */
export function pairsIn(texts: string, gold: string): readonly Pair[] {
  const files = readdirSync(texts, { withFileTypes: true }).flatMap((entry) =>
    entry.isFile() ? [{ name: entry.name, bytes: readFileSync(join(texts, entry.name)) }] : [],
  )
  return dossiersIn(gold).flatMap((dossier) => {
    const file = files.find(({ bytes }) => createHash('sha256').update(bytes).digest('hex') === dossier.document.sha256)
    return file ? [{ name: dossier.document.slug, article: readArticle(file.name, file.bytes), gold: dossier }] : []
  })
}
