import { readdir, readFile, stat } from 'node:fs/promises'
import { join, relative } from 'node:path'
import type { Dossier } from '../model/dossier.ts'
import { InvalidInput } from '../model/errors.ts'
import { readDossier } from './read.ts'

const MOST_BYTES = 20_000_000

export function isDossierFile(path: string): boolean {
  return /\.ya?ml$/i.test(path)
}

/** The dossier files that the paths name: files as they are, folders with all below them; in alphabetical order, each once. */
export async function dossierFiles(paths: readonly string[]): Promise<readonly string[]> {
  const found = await Promise.all(paths.map(filesAt))
  return [...new Set(found.flat())].sort()
}

async function filesAt(path: string): Promise<readonly string[]> {
  const info = await stat(path).catch(() => null)
  if (!info) throw new InvalidInput(`${path}: no such file or folder`)
  if (!info.isDirectory()) return [path]
  const inside = await readdir(path, { recursive: true, withFileTypes: true })
  const files = inside.filter((entry) => entry.isFile() && isDossierFile(entry.name)).map((entry) => join(entry.parentPath, entry.name))
  if (files.length === 0) throw new InvalidInput(`${path}: holds no .yaml file`)
  return files
}

/** Reads and checks one dossier file; messages name it relative to the working folder. */
export async function readDossierFile(path: string): Promise<Dossier> {
  const name = relative(process.cwd(), path) || path
  const unreadable = (error: NodeJS.ErrnoException): never => {
    throw new InvalidInput(`${name}: cannot be read (${error.code ?? error.message})`)
  }
  const info = await stat(path).catch(unreadable)
  if (!info.isFile()) throw new InvalidInput(`${name}: no regular file`)
  if (info.size > MOST_BYTES) throw new InvalidInput(`${name}: ${info.size} bytes; a dossier has at most ${MOST_BYTES}`)
  const bytes = await readFile(path).catch(unreadable)
  let text: string
  try {
    text = new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    throw new InvalidInput(`${name}: not UTF-8; save the file as UTF-8`)
  }
  return readDossier(name, text)
}
