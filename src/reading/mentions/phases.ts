import type { Token } from '../text/tokens.ts'
import type { Step } from './mention.ts'
import { namesIn, type Reading, spanned } from './names-in-run.ts'
import { endOfRun } from './runs.ts'

/** "Phase 1 of the Fjord LNG project", "Train 4 of Fjord LNG": a part that is held, sold and built apart from the whole; null for anything else. */
export function phaseOf(reading: Reading, tokens: readonly Token[], at: number): Step | null {
  const [word, number, of] = tokens.slice(at, at + 3)
  if (!word || !number || of?.lower !== 'of' || !/^(?:phase|train|stage)$/.test(word.lower) || !NUMBER.test(number.text)) return null
  const from = at + (tokens[at + 3]?.lower === 'the' ? 4 : 3)
  if (!tokens[from]?.isCapital) return null
  const [whole] = namesIn(reading, tokens, from, endOfRun(tokens, from))
  if (whole?.kind !== 'PROJECT' || whole.start !== tokens[from]?.start) return null
  const next = tokens.findIndex(({ start }) => start >= whole.end)
  const end = next < 0 ? tokens.length : next
  const part = word.lower.replace(/^./, (letter) => letter.toUpperCase())
  const { surface: inFull, ...place } = spanned(tokens, at, end)
  return { mentions: [{ ...place, surface: `${whole.surface} ${part} ${number.text}`, inFull, kind: 'PROJECT', way: 'name' }], next: end }
}

const NUMBER = /^(?:\d{1,2}|[IVX]{1,4}|[A-C])$/
