import type { Asset } from '../../views/pages/assets.ts'
import { isKnown } from './fresh.ts'

/** A script or style sheet: kept for good under an address with its hash, else asked for again after an hour. */
export function assetResponse(request: Request, { type, plain, gzipped, hash }: Asset, headers: Readonly<Record<string, string>> = {}): Response {
  const zipped = /\bgzip\b/.test(request.headers.get('accept-encoding') ?? '')
  const tag = `"${hash}"`
  if (isKnown(request, tag)) return new Response(null, { status: 304, headers: { etag: tag, ...headers } })
  const named = new URL(request.url).pathname.includes(hash)
  return new Response(zipped ? new Uint8Array(gzipped) : plain, {
    headers: {
      'content-type': type,
      'cache-control': named ? 'public, max-age=31536000, immutable' : 'public, max-age=3600',
      etag: tag,
      vary: 'Accept-Encoding',
      ...(zipped ? { 'content-encoding': 'gzip' } : {}),
      ...headers,
    },
  })
}
