import type { Graph } from '../graph/graph.ts'
import { sentenceOf, speakersIn } from '../model/sentence/sentence.ts'
import type { KnownState } from '../model/states/state.ts'
import { entities } from '../questions/entities.ts'
import type { FactView } from '../questions/facts.ts'

/** Facts in words, each in one of its states, in the order given. */
export async function sentencesOf(
  graph: Graph,
  told: readonly { readonly view: FactView; readonly state: KnownState }[],
): Promise<readonly string[]> {
  const slugs = new Set(told.flatMap(({ view, state }) => [...view.participants.map(({ entity }) => entity), ...speakersIn(state)]))
  const bySlug = new Map((await entities(graph, [...slugs], null)).flatMap((entity) => (entity ? [[entity.slug, entity] as const] : [])))
  const nameOf = (slug: string) => {
    const entity = bySlug.get(slug)
    return { name: entity?.name ?? slug, plural: entity?.kind === 'GROUP', thing: entity?.kind === 'PROJECT' }
  }
  return told.map(({ view, state }) => sentenceOf(view, state, nameOf))
}
