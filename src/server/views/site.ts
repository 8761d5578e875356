import type { Logger } from 'pino'
import type { Graph } from '../../graph/graph.ts'
import type { Texts } from '../../model/text.ts'
import type { EntitySearch } from '../../questions/search.ts'
import type { Asset, AssetName } from '../../views/pages/assets.ts'
import type { Pictures } from '../../views/pictures.ts'

/** What pages, pictures and files are made with. */
export type Site = {
  readonly graph: Graph
  readonly texts: Texts
  readonly search: EntitySearch
  readonly pictures: Pictures
  readonly asset: (name: AssetName) => Promise<Asset>
  readonly log: Logger
  /** The address to hand out, without a slash at its end. */
  readonly publicUrl: () => string
  /** Who may put /embed into a frame, as frame-ancestors of the Content Security Policy takes it. */
  readonly frameAncestors: string
}

/** An answer for a path of its own; null for all other paths. */
export type Route = (request: Request, url: URL) => Promise<Response> | null
