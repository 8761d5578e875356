import type { Graph } from '../graph/graph.ts'

/** What can be asked of many things at once: the answers come in the order of the slugs. */
export type Question<Args, Answer> = (graph: Graph, slugs: readonly string[], args: Args) => Promise<readonly Answer[]>

/** Answers from rows, in the order of the slugs; `missing` where there is no row. */
export function inOrder<Row, Answer>(
  slugs: readonly string[],
  rows: readonly Row[],
  key: (row: Row) => string,
  answer: (row: Row | undefined) => Answer,
): readonly Answer[] {
  const byKey = new Map(rows.map((row) => [key(row), row]))
  return slugs.map((slug) => answer(byKey.get(slug)))
}
