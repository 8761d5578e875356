import DataLoader from 'dataloader'
import type { Graph } from '../graph/graph.ts'
import type { Question } from '../questions/question.ts'

/** Asks one thing; what is asked in the same tick with the same arguments goes to the graph as one question. */
export type Ask = <Args, Answer>(question: Question<Args, Answer>, slug: string, args: Args) => Promise<Answer>

/** The batching of one request: a loader for each question and its arguments, so that nothing is asked twice. */
export function createAsk(graph: Graph): Ask {
  const loaders = new Map<unknown, Map<string, unknown>>()
  return <Args, Answer>(question: Question<Args, Answer>, slug: string, args: Args): Promise<Answer> => {
    const byArgs = loaders.get(question) ?? new Map<string, unknown>()
    loaders.set(question, byArgs)
    const key = JSON.stringify(args)
    const known = byArgs.get(key) as DataLoader<string, Answer> | undefined
    const loader = known ?? new DataLoader<string, Answer>((slugs) => question(graph, slugs, args))
    byArgs.set(key, loader)
    return loader.load(slug)
  }
}
