import { InvalidInput } from './errors.ts'

/** A page asked for: at most `first` items (0 to 100) after the item of the cursor. */
export type PageRequest = { readonly first: number; readonly after: string | null }

export type PageItem = { readonly slug: string; readonly cursor: string }

/** One page of slugs in the order of the list. */
export type Page = { readonly items: readonly PageItem[]; readonly hasNextPage: boolean; readonly hasPreviousPage: boolean }

type KeyPart = string | number

/** A cursor is the sort key of the item it stands for, so that a page goes on rightly while a load goes on. */
export function writeCursor(key: readonly KeyPart[]): string {
  return Buffer.from(JSON.stringify(key)).toString('base64url')
}

/** The sort key in a cursor; the types of `shape` say which parts it must have. */
export function readCursor<const S extends readonly ('string' | 'number')[]>(
  cursor: string,
  shape: S,
): { [I in keyof S]: S[I] extends 'string' ? string : number } {
  let key: unknown
  try {
    key = JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8'))
  } catch {
    key = null
  }
  if (!Array.isArray(key) || key.length !== shape.length || !shape.every((type, at) => typeof key[at] === type))
    throw new InvalidInput("after: not a cursor of this list; use the endCursor or an edge's cursor of an earlier page of it")
  return key as { [I in keyof S]: S[I] extends 'string' ? string : number }
}

/** Cuts rows, of which one more than `first` was asked, to a page; `key` gives the row's sort key. */
export function pageOf<Row extends { readonly slug: string }>(
  rows: readonly Row[],
  { first, after }: PageRequest,
  key: (row: Row) => readonly KeyPart[],
): Page {
  return {
    items: rows.slice(0, first).map((row) => ({ slug: row.slug, cursor: writeCursor(key(row)) })),
    hasNextPage: rows.length > first,
    hasPreviousPage: after !== null,
  }
}
