import { FORMATS, type FormatName, isFormat } from '../../views/files/formats.ts'
import { networkFile } from '../../views/files/network-file.ts'
import { problem } from '../problem.ts'
import { fresh } from './fresh.ts'
import { readNetworkQuestion } from './network-question.ts'
import { refusalOf } from './refusals.ts'
import type { Route, Site } from './site.ts'

/** /export.gexf?around=…, and all other formats. */
export function exportFiles(site: Site): Route {
  return (request, url) => {
    if (request.method === 'OPTIONS') return null
    const name = /^\/export\.(\w+)$/.exec(url.pathname)?.[1]
    return name !== undefined && isFormat(name) ? answer(site, request, url, name) : null
  }
}

async function answer(site: Site, request: Request, url: URL, name: FormatName): Promise<Response> {
  try {
    const { request: asked } = readNetworkQuestion(url.searchParams)
    const { type, extension, write } = FORMATS[name]
    const written = write(networkFile(await site.pictures.chart(site.graph, asked)))
    const called = `${asked.around[0]}.${extension}`
    const headers = { 'content-type': type, 'content-disposition': `attachment; filename="${called}"` }
    return fresh(request, await site.pictures.version(site.graph), typeof written === 'string' ? written : new Uint8Array(written), headers)
  } catch (error) {
    const { status, code, message } = refusalOf(error, site.log)
    return problem(status, code, message)
  }
}
