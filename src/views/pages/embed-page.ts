import { type Theme, themeStyle } from '../draw/palette.ts'
import type { Picture } from '../draw/picture.ts'
import { elementAttributes } from './element.ts'
import { type Html, html, page, raw, type Unfurled, unfurling } from './page.ts'

const STYLE =
  'body{background:var(--dg-ground);color:var(--dg-muted)}html{color-scheme:light dark}html[data-theme=light]{color-scheme:light}html[data-theme=dark]{color-scheme:dark}body{margin:0;font:13px/1.5 Arial,"Liberation Sans",Helvetica,sans-serif}svg{display:block;max-width:100%;height:auto;margin:auto}footer{padding:2px 12px 8px;text-align:right}a{color:inherit}'

/** A picture as a page of its own, to stand in an iframe: no cookies, and complete without its script. */
export function embedPage(svg: Picture<string>, links: Unfurled, theme: Theme, explorer: string, script: string, params: URLSearchParams): string {
  return page({
    title: links.title,
    description: links.description,
    theme,
    head: html`<style>${raw(themeStyle(theme, ':root') + STYLE)}</style>${unfurling(links)}<script type="module" crossorigin="anonymous" src="${script}"></script>`,
    body: html`<deal-network${raw(elementAttributes(params))}>${raw(svg.bytes)}</deal-network>${footer(explorer)}`,
  })
}

/** The same without a picture: why there is none. */
export function embedRefusal(svg: Picture<string>, message: string, theme: Theme): string {
  return page({
    title: 'dealgraph',
    description: message,
    theme,
    head: html`<style>${raw(themeStyle(theme, ':root') + STYLE)}</style>`,
    body: raw(svg.bytes),
  })
}

const footer = (explorer: string): Html => html`<footer><a href="${explorer}" target="_blank" rel="noopener">dealgraph</a></footer>`
