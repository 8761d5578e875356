import { FORMATS, type FormatName, isFormat } from '../../views/files/formats.ts'
import { networkFile } from '../../views/files/network-file.ts'
import { problem } from '../problem.ts'
import { freshness, isKnown, tagOf } from './fresh.ts'
import { readNetworkQuestion } from './network-question.ts'
import { refusalOf } from './refusals.ts'
import type { Route, Site } from './site.ts'

/** /export.gexf?around=…, and all other formats. */
export function exportFiles(site: Site): Route {
  return (request, url) => {
    const name = /^\/export\.(\w+)$/.exec(url.pathname)?.[1]
    return name !== undefined && isFormat(name) ? answer(site, request, url, name) : null
  }
}

async function answer(site: Site, request: Request, url: URL, name: FormatName): Promise<Response> {
  try {
    const tag = await tagOf(site, url)
    if (isKnown(request, tag)) return new Response(null, { status: 304, headers: freshness(tag) })
    const { request: asked } = readNetworkQuestion(url.searchParams)
    const { type, extension, write } = FORMATS[name]
    const written = write(networkFile(await site.pictures.chart(site.graph, asked)))
    const called = `${asked.around[0]}.${extension}`
    const headers = { 'content-type': type, 'content-disposition': `attachment; filename="${called}"`, ...freshness(tag) }
    return new Response(typeof written === 'string' ? written : new Uint8Array(written), { headers })
  } catch (error) {
    const { status, code, message } = refusalOf(error, site.log)
    return problem(status, code, message)
  }
}
