import { createHash } from 'node:crypto'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { gzip } from 'node:zlib'

/** A script or style sheet as a browser gets it. `hash` changes with its text. */
export type Asset = { readonly type: string; readonly plain: string; readonly gzipped: Buffer; readonly hash: string }

/** The scripts and style sheets that pages use, by the file that each starts from. */
export const ENTRIES = {
  'embed.js': 'embed/deal-network.ts',
  'embed-frame.js': 'embed/frame.ts',
  'page.js': 'explorer/page.ts',
  'page.css': 'explorer/page.css',
} as const

export type AssetName = keyof typeof ENTRIES

const HERE = fileURLToPath(new URL('../browser/', import.meta.url))

/** Bundles each asset at its first use, and keeps it: there is no build step to run, or to forget. */
export function createAssets(): (name: AssetName) => Promise<Asset> {
  const made = new Map<AssetName, Promise<Asset>>()
  return (name) => {
    const known = made.get(name) ?? bundle(name)
    made.set(name, known)
    return known
  }
}

async function bundle(name: AssetName): Promise<Asset> {
  const { build } = await import('esbuild')
  const { outputFiles } = await build({
    entryPoints: [`${HERE}${ENTRIES[name]}`],
    tsconfig: `${HERE}tsconfig.json`,
    bundle: true,
    write: false,
    minify: true,
    format: 'esm',
    target: ['es2022'],
    legalComments: 'none',
    logLevel: 'silent',
  })
  const plain = outputFiles[0]?.text ?? ''
  const type = name.endsWith('.css') ? 'text/css; charset=utf-8' : 'text/javascript; charset=utf-8'
  return { type, plain, gzipped: await promisify(gzip)(plain), hash: createHash('sha256').update(plain).digest('hex').slice(0, 16) }
}
