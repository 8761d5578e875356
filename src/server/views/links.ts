import type { Unfurled } from '../../views/pages/page.ts'
import { pngSize } from '../../views/png/painter.ts'
import { type NetworkQuestion, networkParams } from './network-question.ts'
import type { Site } from './site.ts'

/** What others read of the page of a network. */
export async function unfurledOf({ graph, pictures, publicUrl }: Site, question: NetworkQuestion, url: string): Promise<Unfurled> {
  const base = publicUrl()
  const { chart } = await pictures.chart(graph, question.request)
  return {
    title: `${chart.heading} · dealgraph`,
    description: chart.notes.join(' '),
    url,
    oembed: `${base}/oembed?${new URLSearchParams({ url })}`,
    image: { url: `${base}/embed.png?${networkParams(question)}`, ...pngSize(await pictures.svg(graph, question.request, question.theme)) },
  }
}
