import type { TextSpan } from '../../model/claim.ts'
import type { Document } from '../../model/document.ts'
import type { EntityKind } from '../../model/entity.ts'
import { BEGINNING, type Day, FOREVER } from '../../model/partial-date.ts'
import type { FactStatus } from '../../model/status.ts'
import type { DocumentText, Texts } from '../../model/text.ts'
import { type Html, html } from './page.ts'

/** "in effect". */
export const statusWords = (status: FactStatus) => status.toLowerCase().replaceAll('_', ' ')
export const kindWords = (kind: EntityKind | string) => kind.toLowerCase().replaceAll('_', ' ')

/** "from 2013-01-01 to 2013-12-31"; an open side is "…". */
export function daysShown(from: Day, to: Day): string {
  return from === to ? from : `${from === BEGINNING ? '…' : from} to ${to === FOREVER ? '…' : to}`
}

/** A text to copy, and the button that does it; without a script it can be selected. */
export function copyable(label: string, text: string): Html {
  return html`<div class="copyable"><p class="copied-text">${text}</p><button type="button" data-copy>${label}</button></div>`
}

/** The spans of a claim, with the words there where the text is at hand. */
export function spans(list: readonly TextSpan[], document: Document, texts: Texts): readonly Html[] {
  const text: DocumentText | null = texts.of(document)
  return list.map((span) => {
    const place = `characters ${span.start}–${span.end}`
    return text
      ? html`<blockquote>${text.cut(span).replace(/\s+/g, ' ')} <cite>${place}</cite></blockquote>`
      : html`<span class="span">${place}</span> `
  })
}
