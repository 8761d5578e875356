import type { Picture } from '../../views/draw/picture.ts'
import type { AssetName } from '../../views/pages/assets.ts'
import { embedPage, embedRefusal } from '../../views/pages/embed-page.ts'
import { embedPolicy, OPEN, picturePolicy } from '../headers.ts'
import { assetResponse } from './assets.ts'
import { fresh } from './fresh.ts'
import { unfurledOf } from './links.ts'
import { networkParams, readNetworkQuestion, themeOf } from './network-question.ts'
import { type Refusal, refusalOf } from './refusals.ts'
import type { Route, Site } from './site.ts'

/** Frames are for frame-ancestors to allow. */
const FRAMEABLE = { 'x-frame-options': '', 'cross-origin-opener-policy': '' } as const
const NOTHING_KEPT = { 'cache-control': 'no-store' } as const

/** /embed for iframes, /embed.svg, /embed.png, and the modules: open to pages of all origins, and nothing else is. */
export function embeds(site: Site): Route {
  const scripts: Readonly<Record<string, AssetName>> = { '/embed.js': 'embed.js', '/embed-frame.js': 'embed-frame.js' }
  return (request, url) => {
    if (request.method === 'OPTIONS')
      return PATHS.includes(url.pathname) ? Promise.resolve(new Response(null, { status: 204, headers: PREFLIGHT })) : null
    const script = scripts[url.pathname]
    if (script) return site.asset(script).then((asset) => assetResponse(request, asset, OPEN))
    if (url.pathname === '/embed') return answered(site, request, url, framed)
    if (url.pathname === '/embed.svg') return answered(site, request, url, drawn)
    if (url.pathname === '/embed.png') return answered(site, request, url, painted)
    return null
  }
}

const PATHS: readonly string[] = ['/embed', '/embed.svg', '/embed.png', '/embed.js', '/embed-frame.js']
const PREFLIGHT = {
  ...OPEN,
  'access-control-allow-methods': 'GET',
  'access-control-allow-headers': 'if-none-match',
  'access-control-max-age': '600',
} as const

type Kind = {
  readonly type: string
  readonly headers: (site: Site) => Readonly<Record<string, string>>
  readonly make: (site: Site, url: URL) => Promise<string | Uint8Array<ArrayBuffer>>
  readonly refuse: (site: Site, url: URL, refusal: Refusal) => Promise<string | Uint8Array<ArrayBuffer>>
}

const drawn: Kind = {
  type: 'image/svg+xml; charset=utf-8',
  headers: ({ frameAncestors }) => ({ 'content-security-policy': picturePolicy(frameAncestors) }),
  async make({ graph, pictures }, url) {
    const { request, theme } = readNetworkQuestion(url.searchParams)
    return (await pictures.svg(graph, request, theme)).bytes
  },
  refuse: async ({ pictures }, url, { message }) => pictures.saying.svg(message, themeOf(url.searchParams)).bytes,
}

const painted: Kind = {
  type: 'image/png',
  headers: ({ frameAncestors }) => ({ 'content-security-policy': picturePolicy(frameAncestors) }),
  async make({ graph, pictures }, url) {
    const { request, theme } = readNetworkQuestion(url.searchParams)
    return bytesOf(await pictures.png(graph, request, theme === 'dark' ? 'dark' : 'light'))
  },
  refuse: async ({ pictures }, url, { message }) =>
    bytesOf(await pictures.saying.png(message, themeOf(url.searchParams) === 'dark' ? 'dark' : 'light')),
}

const framed: Kind = {
  type: 'text/html; charset=utf-8',
  headers: ({ publicUrl, frameAncestors }) => ({
    'content-security-policy': embedPolicy(new URL(publicUrl()).origin, frameAncestors),
  }),
  async make(site, url) {
    const question = readNetworkQuestion(url.searchParams)
    const svg = await site.pictures.svg(site.graph, question.request, question.theme)
    const params = networkParams(question)
    const explorer = `${site.publicUrl()}/?${params}`
    return embedPage(
      svg,
      await unfurledOf(site, question, `${site.publicUrl()}/embed?${params}`),
      question.theme,
      explorer,
      `${site.publicUrl()}/embed-frame.js`,
      params,
    )
  },
  refuse: async ({ pictures }, url, { message }) =>
    embedRefusal(pictures.saying.svg(message, themeOf(url.searchParams)), message, themeOf(url.searchParams)),
}

const bytesOf = ({ bytes }: Picture<Uint8Array>) => new Uint8Array(bytes)

async function answered(site: Site, request: Request, url: URL, { type, headers, make, refuse }: Kind): Promise<Response> {
  const shared = { 'content-type': type, ...OPEN, ...FRAMEABLE, ...headers(site) }
  try {
    return fresh(request, await site.pictures.version(site.graph), await make(site, url), shared)
  } catch (error) {
    const refusal = refusalOf(error, site.log)
    return new Response(await refuse(site, url, refusal), { status: refusal.status, headers: { ...shared, ...NOTHING_KEPT } })
  }
}
