import type { Picture } from '../draw/picture.ts'
import { escaped } from '../xml.ts'
import { elementAttributes } from './element.ts'
import { frameSize } from './frame-size.ts'
import { type Html, html } from './page.ts'
import { copyable } from './parts.ts'

/** How to put this picture into other pages, each form ready to paste. */
export function embedDialog(params: URLSearchParams, publicUrl: string, picture: Picture<string>, heading: string): Html {
  const [query, frame] = [params.toString(), frameSize(picture)]
  const src = (path: string) => escaped(`${publicUrl}${path}?${query}`)
  const title = escaped(heading)
  const attributes = elementAttributes(params)
  const forms: readonly (readonly [string, string])[] = [
    [
      'Frame, for wikis and content systems',
      `<iframe src="${src('/embed')}" width="${frame.width}" height="${frame.height}" title="${title}" style="border:0" loading="lazy" sandbox="allow-scripts allow-popups allow-popups-to-escape-sandbox"></iframe>`,
    ],
    [
      'Web component, for pages of your own',
      `<script type="module" src="${publicUrl}/embed.js"></script>\n<deal-network${attributes}></deal-network>`,
    ],
    ['Picture', `<img src="${src('/embed.svg')}" alt="${title}">`],
    ['Markdown', `![${heading}](${publicUrl}/embed.png?${query})`],
    ['Link that unfurls (oEmbed, Open Graph)', `${publicUrl}/embed?${query}`],
  ]
  return html`<dialog id="embed" aria-labelledby="embed-heading"><h2 id="embed-heading">Embed this</h2><p class="meta">Add asOf and knownAt to the address to keep what is shown as it is now.</p>${forms.map(([name, text]) => html`<h3>${name}</h3>${copyable('Copy', text)}`)}<form method="dialog"><button>Close</button></form></dialog>`
}
