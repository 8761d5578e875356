import type { Graph } from '../graph/graph.ts'
import { namedIn, namesOf, sentenceOf } from '../model/sentence/sentence.ts'
import type { KnownState } from '../model/states/state.ts'
import { entities } from './entities.ts'
import type { FactView } from './facts.ts'

type Told = { readonly view: FactView; readonly state: KnownState }

/** Facts in words, each in one of its states, in the order given. */
export async function sentencesOf(graph: Graph, told: readonly Told[]): Promise<readonly string[]> {
  const slugs = new Set(told.flatMap(({ view, state }) => namedIn(view, state)))
  const nameOf = namesOf(await entities(graph, [...slugs], null))
  return told.map(({ view, state }) => sentenceOf(view, state, nameOf))
}
