import type { EntityKind } from '../../model/entity.ts'
import type { FactKind } from '../../model/facts/fact-kind.ts'
import type { FactStatus } from '../../model/status.ts'

/** An entity in a picture. */
export type ChartNode = {
  readonly slug: string
  readonly name: string
  readonly kind: EntityKind
  /** One of those the question is about. */
  readonly around: boolean
  /** How many of its neighbours are not shown. */
  readonly hidden: number
}

/** What stands for one or more facts in a picture. */
type Telling = {
  readonly kind: FactKind
  readonly status: FactStatus
  readonly label: string
  /** The facts in words, one a line. */
  readonly title: string
  readonly facts: readonly string[]
  /** A stance or a conflict is behind it. */
  readonly disputed: boolean
}

/** Facts of one kind among the same three or more entities: a small diamond between them. */
export type ChartHub = Telling & { readonly id: string }

/** Facts between two entities, or one arm of a hub: that one has no label of its own. */
export type ChartLine = Telling & {
  readonly id: string
  readonly source: string
  readonly target: string
  readonly directed: boolean
}

/** All that a picture or a file shows, before it is laid out. Everything is in a total order. */
export type Chart = {
  readonly nodes: readonly ChartNode[]
  readonly hubs: readonly ChartHub[]
  readonly lines: readonly ChartLine[]
  /** The question in words. */
  readonly heading: string
  /** What it is true of, and what was left out, a sentence each. */
  readonly notes: readonly string[]
  /** The documents it stands on, in words. */
  readonly documents: readonly string[]
}
