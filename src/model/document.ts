import type { PartialDate } from './partial-date.ts'

/** How the publication date is known. */
export type PublishedBasis = 'stated' | 'inferred'

/** An article or release. Its text stays with whoever owns it: `length` and `sha256` say which text is meant. */
export type Document = {
  readonly slug: string
  readonly publisher: string | null
  readonly author: string | null
  readonly published: PartialDate
  readonly publishedBasis: PublishedBasis
  /** ISO 639-1. */
  readonly language: string
  /** In Unicode code points. */
  readonly length: number
  /** Of the UTF-8 bytes, lower-case hexadecimal. */
  readonly sha256: string
}
