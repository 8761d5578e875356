import type { TextSpan } from './claim.ts'
import type { Document } from './document.ts'

/** A document's text, to be cut by code points: JavaScript counts UTF-16 units, spans do not. */
export type DocumentText = { readonly length: number; readonly cut: (span: TextSpan) => string }

export function documentText(text: string): DocumentText {
  const points = Array.from(text)
  return { length: points.length, cut: ({ start, end }) => points.slice(start, end).join('') }
}

/** The texts at hand. */
export type Texts = {
  /** The document's text; null where no text has its SHA-256 and its length. */
  readonly of: (document: Pick<Document, 'sha256' | 'length'>) => DocumentText | null
  readonly size: number
}

export const NO_TEXTS: Texts = { of: () => null, size: 0 }
