import type { Token } from '../text/tokens.ts'
import { LEGAL_FORMS } from '../words/name-words.ts'

const LONGEST = 4

/** Names that the text writes with a legal form behind, without it: "Indian Oil" of "Indian Oil Corp". */
export function namesInFull(sentences: readonly (readonly Token[])[]): ReadonlySet<string> {
  const names = new Set<string>()
  for (const tokens of sentences)
    for (const [at, { lower, isCapital }] of tokens.entries()) {
      if (!isCapital || !LEGAL_FORMS.has(lower.replaceAll('.', ''))) continue
      let from = at
      while (from > 0 && at - from < LONGEST && tokens[from - 1]?.isCapital) from--
      if (at - from > 1)
        names.add(
          tokens
            .slice(from, at)
            .map(({ text }) => text)
            .join(' '),
        )
    }
  return names
}
