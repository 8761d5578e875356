import { readValues } from '../../model/facts/fact-kind.ts'
import { stake } from '../../model/facts/stake.ts'
import { edgesOf } from '../../model/network/edges.ts'
import { strongest } from '../../model/network/strongest.ts'
import { labelBetween } from '../../model/sentence/label.ts'
import { eventDate } from '../../model/states/event-date.ts'
import { isUnreported } from '../../model/values/share.ts'
import type { FactView } from '../../questions/facts.ts'
import type { NetworkChart } from '../chart/network-chart.ts'
import { plain } from '../xml.ts'

/** What every format says of an entity or of the facts between two; texts of lists are joined by spaces. What is not known is left out. */
export type Attributes = Readonly<Record<string, string | number | boolean>>

export type FileNode = { readonly id: string; readonly label: string; readonly attributes: Attributes }
export type FileEdge = {
  readonly id: string
  readonly source: string
  readonly target: string
  readonly label: string
  readonly attributes: Attributes
}

/**
 * A network as other tools read it: entities, and one edge for the facts of one kind between two of them. All
 * edges are directed, since many tools refuse graphs of both sorts: `mutual` says where neither end comes first, `about` where the target is only concerned.
 */
export type NetworkFile = {
  readonly title: string
  /** What it is true of, what was asked for, and what was left out. */
  readonly description: string
  readonly nodes: readonly FileNode[]
  readonly edges: readonly FileEdge[]
}

/** Characters that files must not hold are left out of all texts. */
export function networkFile({ chart, entities, facts, documentsOf, sentenceOf, isDisputed }: NetworkChart): NetworkFile {
  const around = new Map(chart.nodes.map((node) => [node.slug, node]))
  const nodes = entities.map(({ slug, name, kind, country, aliases }): FileNode => {
    const node = around.get(slug)
    const attributes = {
      kind,
      ...(country ? { country } : {}),
      aliases: aliases.join('; '),
      around: node?.around ?? false,
      hidden: node?.hidden ?? 0,
    }
    return { id: slug, label: plain(name), attributes: cleaned(attributes) }
  })
  const edges = edgesOf(facts, new Set(entities.map(({ slug }) => slug))).map(({ source, target, kind, between, facts: alike }): FileEdge => {
    const attributes = {
      factKind: kind,
      mutual: between === 'MUTUAL',
      about: between === 'ABOUT',
      ...(alike.some(({ standing }) => standing) ? { standing: alike.every(({ standing }) => standing === 'UNCLEAR') ? 'UNCLEAR' : 'CERTAIN' } : {}),
      disputed: alike.some(({ slug }) => isDisputed(slug)),
      status: strongest(alike.map(({ state }) => state.status)),
      ...sharesOf(alike),
      dates: alike.flatMap(({ state }) => eventDate(state.status, state.dates) ?? []).join(' '),
      firstReported: least(alike.map(({ state }) => state.firstReported)),
      lastReported: most(alike.map(({ state }) => state.lastReported)),
      documents: [...new Set(alike.flatMap(({ slug }) => documentsOf.get(slug) ?? []))].sort().join(' '),
      facts: alike.map(({ slug }) => slug).join(' '),
      sentence: alike.map(({ slug }) => sentenceOf(slug)).join('. '),
    }
    return {
      id: `${source} ${kind} ${between} ${target}`,
      source,
      target,
      label: plain(labelBetween(alike, between)),
      attributes: cleaned(attributes),
    }
  })
  return { title: plain(chart.heading), description: plain(chart.notes.join(' ')), nodes, edges }
}

/** The share of a single stake in percent; none where it is unreported. */
function sharesOf([fact, ...others]: readonly FactView[]): Attributes {
  if (!fact || others.length > 0 || fact.kind !== 'STAKE') return {}
  const { share } = readValues(stake.values, fact.state.values)
  return share && !isUnreported(share) ? { minShare: share.min, maxShare: share.max } : {}
}

const least = (texts: readonly string[]) => [...texts].sort()[0] ?? ''
const most = (texts: readonly string[]) => [...texts].sort().at(-1) ?? ''

function cleaned(attributes: Attributes): Attributes {
  const entries = Object.entries(attributes).map(([name, value]) => [name, typeof value === 'string' ? plain(value) : value] as const)
  return Object.fromEntries(entries.filter(([, value]) => value !== ''))
}

/** The names of all attributes in use, with the type that holds all their values, in the order of their first use. */
export function attributeTypes(items: readonly { readonly attributes: Attributes }[]): ReadonlyMap<string, 'string' | 'double' | 'boolean'> {
  const types = new Map<string, 'string' | 'double' | 'boolean'>()
  for (const { attributes } of items)
    for (const [name, value] of Object.entries(attributes))
      types.set(name, typeof value === 'number' ? 'double' : typeof value === 'boolean' ? 'boolean' : 'string')
  return types
}
