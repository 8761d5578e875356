import { createHash } from 'node:crypto'
import { readdir, readFile, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { InvalidInput } from '../model/errors.ts'
import { type DocumentText, documentText, type Texts } from '../model/text.ts'

const MOST_BYTES = 50_000_000

/** The texts in the folder and below, found by SHA-256 whatever their files are called; a file that is not UTF-8 text is passed over. */
export async function readTexts(folder: string): Promise<Texts> {
  const info = await stat(folder).catch(() => null)
  if (!info?.isDirectory()) throw new InvalidInput(`${folder}: no such folder; give the folder that holds the documents' texts`)
  const texts = new Map<string, DocumentText>()
  for (const entry of await readdir(folder, { recursive: true, withFileTypes: true })) {
    const path = join(entry.parentPath, entry.name)
    if (!entry.isFile() || (await stat(path)).size > MOST_BYTES) continue
    const bytes = await readFile(path)
    const text = decoded(bytes)
    if (text !== null) texts.set(createHash('sha256').update(bytes).digest('hex'), documentText(text))
  }
  return {
    of: ({ sha256, length }) => {
      const text = texts.get(sha256)
      return text?.length === length ? text : null
    },
    size: texts.size,
  }
}

/** A byte order mark is part of the text that spans count. */
function decoded(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes)
  } catch {
    return null
  }
}
