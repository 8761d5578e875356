import { InvalidInput } from '../../model/errors.ts'
import { UnknownEntity } from '../../views/chart/network-chart.ts'
import { frameSize } from '../../views/pages/frame-size.ts'
import { pngSize } from '../../views/png/painter.ts'
import { escaped } from '../../views/xml.ts'
import { OPEN } from '../headers.ts'
import { problem } from '../problem.ts'
import { type NetworkQuestion, networkParams, readNetworkQuestion } from './network-question.ts'
import { refusalOf } from './refusals.ts'
import type { Route, Site } from './site.ts'

/** Links of the embed open outside of the sandbox. */
const SANDBOX = 'allow-scripts allow-popups allow-popups-to-escape-sandbox'

const OURS: readonly string[] = ['/', '/embed', '/embed.svg', '/embed.png']

/** oEmbed 1.0 (oembed.com) for addresses of /embed and of the explorer: JSON only, 501 for other formats, 404 for what is not ours. */
export function oembed(site: Site): Route {
  return (request, url) => (request.method !== 'OPTIONS' && url.pathname === '/oembed' ? answer(site, url) : null)
}

async function answer(site: Site, { searchParams }: URL): Promise<Response> {
  const format = searchParams.get('format') ?? 'json'
  if (format !== 'json') return problem(501, 'BAD_USER_INPUT', `found the format ${format.slice(0, 20)}; expected json`, OPEN)
  try {
    const question = questionOf(site, searchParams.get('url') ?? '')
    if (!question)
      return problem(404, 'BAD_USER_INPUT', `found an address that is none of ours; expected one such as ${site.publicUrl()}/embed?around=…`, OPEN)
    const { width, height } = sizeFrom(searchParams)
    return Response.json(await rich(site, question, width, height), { headers: OPEN })
  } catch (error) {
    const { status, code, message } = refusalOf(error, site.log)
    const none = error instanceof UnknownEntity || error instanceof InvalidInput
    return problem(none ? 404 : status, code, message, OPEN)
  }
}

/** The network of an address of ours: /embed, /embed.svg, /embed.png or the explorer, at the address handed out. */
function questionOf({ publicUrl }: Site, address: string): NetworkQuestion | null {
  if (!URL.canParse(address)) return null
  const url = new URL(address)
  if (url.origin !== new URL(publicUrl()).origin || !OURS.includes(url.pathname) || !url.searchParams.has('around')) return null
  if (url.pathname === '/') url.searchParams.delete('chosen')
  return readNetworkQuestion(url.searchParams)
}

function sizeFrom(params: URLSearchParams): { readonly width: number; readonly height: number } {
  const most = (name: string) => {
    const given = params.get(name)
    return given !== null && /^[1-9]\d{0,4}$/.test(given) ? Number(given) : Number.POSITIVE_INFINITY
  }
  return { width: most('maxwidth'), height: most('maxheight') }
}

async function rich(site: Site, question: NetworkQuestion, maxWidth: number, maxHeight: number) {
  const { graph, pictures, publicUrl } = site
  const picture = await pictures.svg(graph, question.request, question.theme)
  const { chart } = await pictures.chart(graph, question.request)
  const thumbnail = pngSize(picture)
  const { width, height } = frameSize(picture, { width: maxWidth, height: maxHeight })
  const src = `${publicUrl()}/embed?${networkParams(question)}`
  return {
    version: '1.0',
    type: 'rich',
    provider_name: 'dealgraph',
    provider_url: publicUrl(),
    title: chart.heading,
    cache_age: 3600,
    width,
    height,
    html: `<iframe src="${escaped(src)}" width="${width}" height="${height}" title="${escaped(chart.heading)}" style="border:0" loading="lazy" sandbox="${SANDBOX}"></iframe>`,
    ...(thumbnail.width <= maxWidth && thumbnail.height <= maxHeight
      ? { thumbnail_url: `${publicUrl()}/embed.png?${networkParams(question)}`, thumbnail_width: thumbnail.width, thumbnail_height: thumbnail.height }
      : {}),
  }
}
