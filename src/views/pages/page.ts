import { escaped } from '../xml.ts'

/** Markup that is safe to put into a page as it is. */
export type Html = { readonly html: string }

/** Builds markup: whatever is put in is text and escaped, unless it is markup already. Null is nothing; lists are joined. */
export function html(parts: TemplateStringsArray, ...values: readonly (string | number | null | Html | readonly Html[])[]): Html {
  return { html: parts.map((part, at) => part + shown(values[at] ?? null)).join('') }
}

export const raw = (markup: string): Html => ({ html: markup })

function shown(value: string | number | null | Html | readonly Html[]): string {
  if (value === null) return ''
  if (typeof value === 'string' || typeof value === 'number') return escaped(String(value))
  return 'html' in value ? value.html : value.map((one) => one.html).join('')
}

export type PageParts = {
  readonly title: string
  readonly description: string
  /** Links, scripts and Open Graph tags. */
  readonly head: Html
  readonly body: Html
  readonly theme?: string
}

/** A whole page. */
export function page({ title, description, head, body, theme = 'auto' }: PageParts): string {
  return `<!doctype html>\n${
    html`<html lang="en" data-theme="${theme}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>${title}</title><meta name="description" content="${description}"><link rel="icon" href="/icon.svg">${head}</head><body>${body}</body></html>`
      .html
  }\n`
}

export type Unfurled = {
  readonly title: string
  readonly description: string
  readonly url: string
  readonly oembed: string
  readonly image: { readonly url: string; readonly width: number; readonly height: number }
}

/** What others read of a page: Open Graph tags with a picture, and where its oEmbed is. */
export function unfurling({ title, description, url, oembed, image }: Unfurled): Html {
  return html`<link rel="canonical" href="${url}"><link rel="alternate" type="application/json+oembed" href="${oembed}" title="${title}"><meta property="og:type" content="website"><meta property="og:site_name" content="dealgraph"><meta property="og:title" content="${title}"><meta property="og:description" content="${description}"><meta property="og:url" content="${url}"><meta property="og:image" content="${image.url}"><meta property="og:image:type" content="image/png"><meta property="og:image:width" content="${image.width}"><meta property="og:image:height" content="${image.height}"><meta property="og:image:alt" content="${title}"><meta name="twitter:card" content="summary_large_image">`
}
