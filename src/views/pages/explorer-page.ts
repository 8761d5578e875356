import { FORMATS } from '../files/formats.ts'
import { embedDialog } from './embed-dialog.ts'
import type { Explored } from './explored.ts'
import { explorerFilters } from './explorer-filters.ts'
import { factTable } from './fact-rows.ts'
import { type Html, html, raw } from './page.ts'
import { statusWords } from './parts.ts'

/** The explorer on a network: filters, picture, panel, table and timeline, all from the address, and complete without a script. */
export function explorerMain(explored: Explored): Html {
  const { network, svg, timeline, panel, params, publicUrl } = explored
  const clocks = new URLSearchParams(['asOf', 'knownAt'].flatMap((name) => (params.has(name) ? [[name, params.get(name) ?? '']] : [])))
  const query = clocks.size > 0 ? `?${clocks}` : ''
  const known = params.has('knownAt') ? `?knownAt=${params.get('knownAt')}` : ''
  return html`<div class="explorer" data-params="${params.toString()}">
${explorerFilters(explored)}
<div class="stage">
<section class="picture" aria-labelledby="picture-heading" data-region="picture" data-key="${params.toString()}"><h1 id="picture-heading" class="hidden">${network.chart.heading}</h1>
<div class="tools"><div role="group" aria-label="Zoom" class="zoom"><button type="button" data-zoom="in" aria-label="Zoom in">+</button><button type="button" data-zoom="out" aria-label="Zoom out">−</button><button type="button" data-zoom="all">All</button></div><button type="button" data-dialog="embed">Embed this</button><details class="menu"><summary>Download</summary><ul>${downloads(params)}</ul></details></div>
<div class="canvas" style="--natural: ${svg.width}px">${raw(svg.bytes)}</div></section>
<aside class="panel" tabindex="-1" aria-label="Chosen" data-region="panel" aria-live="polite">${panel ? html`<article>${panel.body}</article>` : html`<p class="meta">Choose an entity or a line in the picture, or a fact in the table, and see who says so. By keyboard: Tab to an entity, Enter chooses it, Shift and Enter expand it.</p>`}</aside>
</div>
<section data-region="table" aria-labelledby="facts-heading"><h2 id="facts-heading">Facts in the picture</h2>${factTable({
    caption: network.chart.notes.join(' '),
    facts: network.facts.map((view) => ({ view, sentence: network.sentenceOf(view.slug) })),
    documentsOf: (slug) => network.documentsOf.get(slug) ?? [],
    query,
  })}</section>
<section data-region="timeline" aria-labelledby="timeline-heading"><h2 id="timeline-heading">Timeline of ${network.chart.heading.replace(/^Around /, '')}</h2><ol class="timeline">${timeline.map(
    ({ when, sentence, status, fact }) =>
      html`<li><span class="when">${when ?? 'undated'}</span> <a href="/fact/${fact}${known}">${sentence}</a> <span class="meta">${statusWords(status)}</span></li>`,
  )}</ol></section>
${embedDialog(params, publicUrl, svg, network.chart.heading)}
</div>`
}

function downloads(params: URLSearchParams): readonly Html[] {
  const pictures = [
    ['svg', 'SVG'],
    ['png', 'PNG'],
  ] as const
  return [
    ...pictures.map(([ending, name]) => html`<li><a href="/embed.${ending}?${params.toString()}" download>${name}</a></li>`),
    ...Object.entries(FORMATS).map(([name, { means }]) => html`<li><a href="/export.${name}?${params.toString()}" download>${means}</a></li>`),
  ]
}
