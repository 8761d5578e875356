import type { Place, Proposal } from '../facts/proposal.ts'
import type { Read } from '../read-article.ts'
import type { Article } from '../text/article.ts'
import { blocksOf } from '../text/blocks.ts'
import { fold } from '../text/fold.ts'
import { askAbout, type ModelServer } from './client.ts'
import { checked } from './proposals.ts'

/** Longer paragraphs, and more of them, are not sent. */
const MOST_CHARACTERS = 8000
const MOST_PARAGRAPHS = 400

/** What a model found besides: what the text bears out, what it does not, and the paragraphs without a usable answer. */
export type ModelRead = {
  readonly proposals: readonly Proposal[]
  readonly refused: readonly { readonly place: Place; readonly reason: string }[]
  readonly failures: readonly string[]
}

export function paragraphsOf({ folded }: Article): readonly Place[] {
  return blocksOf(folded)
    .filter(({ kind, start, end }) => kind === 'body' && end - start <= MOST_CHARACTERS)
    .slice(0, MOST_PARAGRAPHS)
}

/** Asks a model about each paragraph, one after the other, and holds what it says against the text. */
export async function readWithModel(article: Article, { referents }: Read, server: ModelServer): Promise<ModelRead> {
  const proposals: Proposal[] = []
  const refused: { place: Place; reason: string }[] = []
  const failures: string[] = []
  for (const paragraph of paragraphsOf(article)) {
    const answer = await askAbout(server, article.folded.slice(paragraph.start, paragraph.end))
    if ('failed' in answer) {
      failures.push(answer.failed)
      continue
    }
    for (const fact of answer.facts) {
      const result = checked(fact, article.folded, paragraph, referents, fold)
      if ('proposal' in result) proposals.push(result.proposal)
      else refused.push({ place: result.place, reason: result.refused })
    }
  }
  return { proposals, refused, failures }
}
