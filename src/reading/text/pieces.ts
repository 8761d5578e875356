import { type Block, blocksOf } from './blocks.ts'
import { sentencesOf } from './sentences.ts'
import { type Token, tokensOf } from './tokens.ts'

/** What is read at a time: a sentence of the text, or a heading above it. */
export type Piece = { readonly tokens: readonly Token[]; readonly isTitle: boolean }

/** Longer sentences are read in pieces: what stands so far apart is not said of each other. */
const MOST_TOKENS = 140

/** The headings above the text and its sentences, in their order. */
export function piecesOf(folded: string): readonly Piece[] {
  const blocks = blocksOf(folded)
  const title = titleOf(blocks).map(({ start, end }) => ({ tokens: tokensOf(folded, start, end), isTitle: true }))
  const body = blocks.flatMap((block, number) =>
    block.kind === 'body' ? sentencesOf(folded, block, number).flatMap(({ start, end }) => inPieces(tokensOf(folded, start, end))) : [],
  )
  return [...title, ...body]
}

function titleOf(blocks: readonly Block[]): readonly Block[] {
  const body = blocks.findIndex(({ kind }) => kind === 'body')
  return blocks.slice(0, Math.max(body, 0)).filter(({ kind }) => kind === 'heading')
}

function inPieces(tokens: readonly Token[]): readonly Piece[] {
  return Array.from({ length: Math.ceil(tokens.length / MOST_TOKENS) }, (_, at) => ({
    tokens: tokens.slice(at * MOST_TOKENS, (at + 1) * MOST_TOKENS),
    isTitle: false,
  }))
}
