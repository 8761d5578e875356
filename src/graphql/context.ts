import type { Graph } from '../graph/graph.ts'
import type { Texts } from '../model/text.ts'
import type { NetworkPositions, NetworkSearch } from '../questions/network.ts'
import type { PathSearch } from '../questions/paths.ts'
import type { EntitySearch } from '../questions/search.ts'
import type { Ask } from './ask.ts'

/** What resolvers of one request have. */
export type Context = {
  readonly ask: Ask
  /** For questions that are asked once, not of many. */
  readonly graph: Graph
  readonly texts: Texts
  readonly search: EntitySearch
  readonly paths: PathSearch
  readonly network: NetworkSearch
  readonly positions: NetworkPositions
}
