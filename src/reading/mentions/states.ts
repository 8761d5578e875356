import type { Token } from '../text/tokens.ts'
import { STATES } from '../words/states.ts'
import type { Gathered, Mention, RawMention } from './mention.ts'

/** "Alaska Governor Lena Holm": the state, and not the plant that is called after it. */
export function isGovernedState(tokens: readonly Token[], { surface, end }: RawMention): boolean {
  const next = tokens.findIndex(({ start }) => start >= end)
  const office = tokens[next]?.text === "'s" ? tokens[next + 1] : tokens[next]
  return STATES.has(surface) && /^(?:governor|premier|lawmakers|legislature)$/.test(office?.lower ?? '')
}

/** The government of such a state, apart from all else that its name is short for. */
export function asGovernment(mention: RawMention, states: Map<string, Gathered>, add: (mention: RawMention) => Gathered): Mention {
  const body: RawMention = { ...mention, kind: 'PUBLIC_BODY' }
  const state = states.get(mention.surface) ?? add(body)
  states.set(mention.surface, state)
  state.uses++
  return { ...body, referents: [state.id] }
}
