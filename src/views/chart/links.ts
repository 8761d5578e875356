import { groupBy } from '../../model/group-by.ts'
import { edgesOf } from '../../model/network/edges.ts'
import { isMutual, sidesOf } from '../../model/network/sides.ts'
import { strongest } from '../../model/network/strongest.ts'
import { labelBetween, labelOfAll } from '../../model/sentence/label.ts'
import type { FactView } from '../../questions/facts.ts'
import type { ChartHub, ChartLine } from './chart.ts'

export type Links = { readonly hubs: readonly ChartHub[]; readonly lines: readonly ChartLine[] }

/** What a picture needs to know of a fact beside itself. */
export type Telling = { readonly sentence: (slug: string) => string; readonly disputed: (slug: string) => boolean }

/** Facts as lines between two entities, and as hubs with an arm to each where more are in it, or two that no line ties. Facts alike share one. */
export function linksOf(facts: readonly FactView[], shown: ReadonlySet<string>, telling: Telling): Links {
  const sides = new Map(facts.map((fact) => [fact.slug, sidesOf(fact, (entity) => shown.has(entity))]))
  const sidesBy = ({ slug }: FactView) => sides.get(slug) ?? { from: [], to: [], about: [] }
  const isPlain = (fact: FactView) => {
    const { from, to, about } = sidesBy(fact)
    return from.length + to.length + about.length === 2 && from.length > 0 && (from.length === 1 || isMutual(fact.kind))
  }
  const lines = edgesOf(facts.filter(isPlain), shown).map(({ source, target, between, facts: alike }): ChartLine => {
    const said = told(alike, labelBetween(alike, between), telling)
    return { id: `${source} ${said.kind} ${between} ${target}`, source, target, directed: between !== 'MUTUAL', ...said }
  })
  const groups = groupBy(
    facts.filter((fact) => !isPlain(fact)),
    (fact) => JSON.stringify([fact.kind, sidesBy(fact)]),
  )
  const hubs = [...groups.values()].map((alike) => ({ id: `hub ${alike[0]?.slug}`, ...told(alike, labelOfAll(alike), telling) }))
  const arms = hubs.flatMap((hub) => {
    const { from, to, about } = sides.get(hub.facts[0] ?? '') ?? { from: [], to: [], about: [] }
    const arm = { ...hub, label: '' }
    return [
      ...from.map((source): ChartLine => ({ ...arm, id: `${source} ${hub.id}`, source, target: hub.id, directed: false })),
      ...[...to, ...about].map((target): ChartLine => ({ ...arm, id: `${hub.id} ${target}`, source: hub.id, target, directed: true })),
    ]
  })
  return { hubs, lines: [...lines, ...arms] }
}

function told(facts: readonly FactView[], label: string, { sentence, disputed }: Telling): Omit<ChartHub, 'id'> {
  return {
    kind: facts[0]?.kind ?? 'RELATION',
    status: strongest(facts.map(({ state }) => state.status)),
    label,
    title: facts.map(({ slug }) => sentence(slug)).join('\n'),
    facts: facts.map(({ slug }) => slug),
    disputed: facts.some(({ slug }) => disputed(slug)),
  }
}
