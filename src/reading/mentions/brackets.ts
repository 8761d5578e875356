import type { Token } from '../text/tokens.ts'
import type { Mention, RawMention } from './mention.ts'

/** Whether a name stands in brackets, at their end or before a mark in them. */
export function inBrackets(tokens: readonly Token[], { start, end }: RawMention): boolean {
  const first = tokens.findIndex((token) => token.start >= start)
  const open = tokens.slice(Math.max(0, first - 3), first).some(({ text }) => text === '(')
  const last = tokens.findIndex((token) => token.start >= end)
  return open && last >= 0 && /^[):.,"-]$/.test(tokens[last]?.text ?? '')
}

/** The name right before the bracket, or before another bracket in front of it: 'Nordkraft AS (NKR) ("Nordkraft")'. */
export function beforeBrackets(tokens: readonly Token[], { start }: RawMention, here: readonly Mention[]): Mention | undefined {
  let open = tokens.findLastIndex((token) => token.text === '(' && token.start < start)
  while (tokens[open - 1]?.text === ')') open = tokens.slice(0, open - 1).findLastIndex(({ text }) => text === '(')
  const place = tokens[open]?.start ?? 0
  const name = here.findLast(({ end }) => end <= place)
  return name && place - name.end <= 1 ? name : undefined
}

/** "Taiwan Power, or Taipower, owns": the name right before the "or", of which the other may be short. */
export function beforeOr(tokens: readonly Token[], { start, end, surface }: RawMention, here: readonly Mention[]): Mention | undefined {
  const first = tokens.findIndex((token) => token.start >= start)
  if (tokens[first - 1]?.lower !== 'or' || tokens[first - 2]?.text !== ',' || tokens.find((token) => token.start >= end)?.text !== ',')
    return undefined
  const comma = tokens[first - 2]?.start ?? 0
  return surface.includes(' ') ? undefined : here.findLast((mention) => mention.end === comma)
}

/** '("BPL")', '(the "Partnership")': a name that the text gives to what stands before it. */
export function isQuoted(tokens: readonly Token[], { start, end }: RawMention): boolean {
  const first = tokens.findIndex((token) => token.start >= start)
  const next = tokens.findIndex((token) => token.start >= end)
  return tokens[first - 1]?.text === '"' && tokens[next]?.text === '"'
}
