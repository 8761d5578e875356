import { createHash } from 'node:crypto'
import { promisify } from 'node:util'
import { gzip } from 'node:zlib'
import { EXAMPLES } from './examples.ts'
import { GRAPHIQL_POLICY } from './headers.ts'

type Asset = { readonly path: string; readonly type: string; readonly plain: string; readonly gzipped: Buffer }
type GraphiQL = { readonly page: string; readonly assets: ReadonlyMap<string, Asset> }

export const ICON =
  '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32"><path d="M8 8 24 12 14 25Z" fill="none" stroke="#16697a" stroke-width="2.5"/><circle cx="8" cy="8" r="5" fill="#16697a"/><circle cx="24" cy="12" r="4" fill="#db9b2c"/><circle cx="14" cy="25" r="4.5" fill="#c8553d"/></svg>'

let loaded: Promise<GraphiQL> | null = null

/** GraphiQL works offline: its page, or one of its two assets; null for another path. Nine megabytes, so loaded at the first visit. */
export async function graphiql(request: Request): Promise<Response> {
  loaded ??= load()
  const { page, assets } = await loaded
  const asset = assets.get(new URL(request.url).pathname)
  if (!asset)
    return new Response(page, {
      headers: { 'content-type': 'text/html; charset=utf-8', 'content-security-policy': GRAPHIQL_POLICY, 'cache-control': 'no-cache' },
    })
  const zipped = /\bgzip\b/.test(request.headers.get('accept-encoding') ?? '')
  return new Response(zipped ? new Uint8Array(asset.gzipped) : asset.plain, {
    headers: {
      'content-type': asset.type,
      'cache-control': 'public, max-age=31536000, immutable',
      vary: 'Accept-Encoding',
      ...(zipped ? { 'content-encoding': 'gzip' } : {}),
    },
  })
}

/** The package renders one page with everything inside; a strict policy wants script and style as files of their own. */
async function load(): Promise<GraphiQL> {
  const { renderGraphiQL } = await import('@graphql-yoga/render-graphiql')
  const html = renderGraphiQL({
    title: 'dealgraph',
    favicon: '/icon.svg',
    defaultTabs: EXAMPLES.map((query) => ({ query })),
    defaultQuery: EXAMPLES[0] ?? '',
  })
  const [beforeStyle, style, afterStyle] = cut(html, '<style>', '</style>')
  const [beforeScript, script, afterScript] = cut(afterStyle, '<script>', '</script>')
  const css = await assetOf('graphiql.css', 'text/css; charset=utf-8', style)
  const js = await assetOf('graphiql.js', 'text/javascript; charset=utf-8', script)
  const page = `${beforeStyle}<link rel="stylesheet" href="${css.path}" />${beforeScript}<script src="${js.path}"></script>${afterScript}`
  return { page, assets: new Map([css, js].map((asset) => [asset.path, asset])) }
}

function cut(text: string, open: string, close: string): readonly [string, string, string] {
  const [start, end] = [text.indexOf(open), text.lastIndexOf(close)]
  if (start < 0 || end < start) throw new TypeError(`the page of GraphiQL has no ${open}`)
  return [text.slice(0, start), text.slice(start + open.length, end), text.slice(end + close.length)]
}

async function assetOf(name: string, type: string, plain: string): Promise<Asset> {
  const hash = createHash('sha256').update(plain).digest('hex').slice(0, 16)
  return { path: `/assets/${hash}/${name}`, type, plain, gzipped: await promisify(gzip)(plain) }
}
