import type { Token } from '../text/tokens.ts'

/** "Train 2", "Article 5", "Directive 1": a part of something named elsewhere, or a law. */
export function isNumberedPart(tokens: readonly Token[], from: number, end: number): boolean {
  const [first, last] = [tokens[from]?.lower ?? '', tokens[end - 1]?.text ?? '']
  return (
    end - from === 2 &&
    /^(?:\d|[IVX]+$)/.test(last) &&
    /^(?:train|phase|stage|unit|line|trains|phases|units|module|chapter|article|section|annex|part|directive|resolution|regulation|decree|order|law|schedule|circular|rule|round|package|notice|decision|protocol|amendment)$/.test(
      first,
    )
  )
}

/** "Kaito's Upstream Division": no company of its own. */
export function isDivisionOf(tokens: readonly Token[], from: number, end: number): boolean {
  return tokens[end - 1]?.lower === 'division' && tokens[from - 1]?.text === "'s"
}

/** "in the Skarvik District": where, not who. */
export function isDistrictIn(tokens: readonly Token[], from: number, end: number): boolean {
  return (
    /^(?:district|okrug|oblast|krai|county|prefecture)$/.test(tokens[end - 1]?.lower ?? '') &&
    /^(?:in|from|of)$/.test(tokens[from - 2]?.lower ?? '') &&
    tokens[from - 1]?.lower === 'the'
  )
}
