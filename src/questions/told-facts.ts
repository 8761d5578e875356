import type { Graph } from '../graph/graph.ts'
import type { StateFilter } from './clocked.ts'
import { type FactView, facts } from './facts.ts'
import { sentencesOf } from './sentences.ts'

export type ToldFact = { readonly view: FactView; readonly sentence: string }

/** The facts of the slugs in the states that the filter chooses, in words and in the order given; those without such a state are left out. */
export async function toldFacts(graph: Graph, slugs: readonly string[], filter: StateFilter): Promise<readonly ToldFact[]> {
  const views = (await facts(graph, slugs, filter)).filter((view) => view !== null)
  const sentences = await sentencesOf(
    graph,
    views.map((view) => ({ view, state: view.state })),
  )
  return views.map((view, at) => ({ view, sentence: sentences[at] ?? view.slug }))
}
