import { createHash } from 'node:crypto'
import { InvalidInput } from '../../model/errors.ts'
import { fold } from './fold.ts'

/** A text to be read. Offsets inside `reading/` count UTF-16 units; `pointAt` turns them into the code points of spans. */
export type Article = {
  /** The text as it is, byte order mark included. */
  readonly text: string
  /** What rules see: of equal length. */
  readonly folded: string
  readonly sha256: string
  /** In code points. */
  readonly length: number
  readonly pointAt: (offset: number) => number
}

/** The most bytes an article may have: five megabytes. */
export const MOST_ARTICLE_BYTES = 5_000_000

const MARKUP = /<(?:!doctype|html|head|body|div|p|span|script|article|section|table)\b[^>]*>/gi

/** The article in the bytes of a file. Raises InvalidInput, with a way out, for what is no plain text. */
export function readArticle(name: string, bytes: Uint8Array): Article {
  const refuse = (why: string): never => {
    throw new InvalidInput(`${name}: ${why}`)
  }
  if (bytes.length > MOST_ARTICLE_BYTES) refuse(`${bytes.length} bytes; an article has at most ${MOST_ARTICLE_BYTES}: cut the file into its articles`)
  if (bytes.includes(0)) refuse('binary, not text; save the article as plain text in UTF-8 (a PDF: pdftotext -layout file.pdf)')
  const text = decoded(bytes) ?? refuse('not UTF-8; save the file as UTF-8 (iconv -f WINDOWS-1252 -t UTF-8 file)')
  if (!/[\p{L}\p{N}]/u.test(text)) refuse('empty: no letter and no digit in it; give a file that holds the text of an article')
  if ((text.match(MARKUP) ?? []).length > 2 || /^\s*<(?:!doctype|html|\?xml)/i.test(text))
    refuse('HTML, not plain text; copy the article from the browser into a text file, or convert it: pandoc -f html -t plain --wrap=none page.html')
  return articleOf(text, createHash('sha256').update(bytes).digest('hex'))
}

/** An article from text that is at hand. */
export function articleOf(text: string, sha256: string = createHash('sha256').update(text).digest('hex')): Article {
  const points = new Uint32Array(text.length + 1)
  let point = 0
  for (let at = 0; at < text.length; at++) {
    points[at] = point
    const unit = text.charCodeAt(at)
    const opensPair = unit >= 0xd800 && unit < 0xdc00 && (text.charCodeAt(at + 1) & 0xfc00) === 0xdc00
    if (opensPair) points[++at] = point
    point++
  }
  points[text.length] = point
  return { text, folded: fold(text), sha256, length: point, pointAt: (offset) => points[offset] ?? point }
}

function decoded(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes)
  } catch {
    return null
  }
}
