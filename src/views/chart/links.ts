import { edgesOf } from '../../model/network/edges.ts'
import { isMutual, sidesOf } from '../../model/network/sides.ts'
import { strongest } from '../../model/network/strongest.ts'
import { labelOfAll } from '../../model/sentence/label.ts'
import type { FactView } from '../../questions/facts.ts'
import type { ChartHub, ChartLine } from './chart.ts'

export type Links = { readonly hubs: readonly ChartHub[]; readonly lines: readonly ChartLine[] }

/** What a picture needs to know of a fact beside itself. */
export type Telling = { readonly sentence: (slug: string) => string; readonly disputed: (slug: string) => boolean }

/** Facts as lines between two entities, and as hubs with an arm to each where more are in it. Facts alike share one. */
export function linksOf(facts: readonly FactView[], shown: ReadonlySet<string>, telling: Telling): Links {
  const ends = (fact: FactView) => sidesOf(fact, (entity) => shown.has(entity))
  const size = (fact: FactView) => ends(fact).from.length + ends(fact).to.length
  const between = edgesOf(
    facts.filter((fact) => size(fact) === 2),
    shown,
  )
  const lines = between.map(({ source, target, kind, facts: alike }): ChartLine => {
    const id = `${source} ${kind} ${target}`
    return { id, source, target, directed: !isMutual(kind), ...told(alike, telling) }
  })
  const groups = new Map<string, FactView[]>()
  for (const fact of facts.filter((one) => size(one) > 2)) {
    const key = JSON.stringify([fact.kind, ends(fact)])
    groups.set(key, [...(groups.get(key) ?? []), fact])
  }
  const hubs = [...groups.values()].map((alike) => ({ alike, hub: { id: `hub ${alike[0]?.slug}`, ...told(alike, telling) } }))
  const arms = hubs.flatMap(({ alike: [first], hub: { label: _, ...hub } }) => {
    const { from, to } = first ? ends(first) : { from: [], to: [] }
    return [
      ...from.map((source): ChartLine => ({ ...hub, id: `${source} ${hub.id}`, source, target: hub.id, directed: false, label: '' })),
      ...to.map((target): ChartLine => ({ ...hub, id: `${hub.id} ${target}`, source: hub.id, target, directed: !isMutual(hub.kind), label: '' })),
    ]
  })
  return { hubs: hubs.map(({ hub }) => hub), lines: [...lines, ...arms] }
}

/** Under asOf, what may not hold then has a question mark. */
function told(facts: readonly FactView[], { sentence, disputed }: Telling): Omit<ChartHub, 'id'> {
  const unclear = facts.every(({ standing }) => standing === 'UNCLEAR') ? '?' : ''
  return {
    kind: facts[0]?.kind ?? 'RELATION',
    status: strongest(facts.map(({ state }) => state.status)),
    label: `${labelOfAll(facts)}${unclear}`,
    title: facts.map(({ slug }) => sentence(slug)).join('\n'),
    facts: facts.map(({ slug }) => slug),
    disputed: facts.some(({ slug }) => disputed(slug)),
  }
}
