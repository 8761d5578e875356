import type { EntityKind } from '../../model/entity.ts'
import type { Token } from '../text/tokens.ts'
import type { Step } from './mention.ts'

/** The mention that tokens from one place to another are by what they say, and the place behind it. */
export function step(tokens: readonly Token[], from: number, to: number, kind: EntityKind): Step {
  const [first, last] = [tokens[from], tokens[to - 1]]
  const surface = tokens
    .slice(from, to)
    .map(({ lower }) => lower)
    .join(' ')
  return { mentions: [{ start: first?.start ?? 0, end: last?.end ?? 0, surface, kind, way: 'nominal' }], next: to }
}

/** "its chief executive", "its new managing director". */
export function isTitleWord(tokens: readonly Token[], at: number): boolean {
  return tokens
    .slice(at, at + 4)
    .some(({ lower }) => /^(?:chief|chairman|chairwoman|ceo|president|director|head|minister|secretary|spokesman|spokeswoman|cfo)$/.test(lower))
}
