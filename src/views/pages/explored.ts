import type { NetworkRequest } from '../../questions/network.ts'
import type { TimelineEntry } from '../../questions/timeline-entries.ts'
import type { NetworkChart } from '../chart/network-chart.ts'
import type { Picture } from '../draw/picture.ts'
import type { Article } from './fact-page.ts'

/** What the explorer shows of a network, and what it was asked. */
export type Explored = {
  readonly request: NetworkRequest
  readonly network: NetworkChart
  readonly svg: Picture<string>
  readonly timeline: readonly TimelineEntry[]
  /** The years that the slider goes over. */
  readonly years: { readonly first: number; readonly last: number }
  /** What was chosen: its panel; null where nothing is. */
  readonly panel: Article | null
  /** The question as an address has it, without what was chosen. */
  readonly params: URLSearchParams
  readonly publicUrl: string
}
