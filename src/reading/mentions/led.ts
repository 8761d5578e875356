import type { Token } from '../text/tokens.ts'
import { LEGAL_FORMS } from '../words/name-words.ts'
import type { RawMention } from './mention.ts'

/** "led by China's state-owned Huabei Energy": no farther behind, in units of text. */
const LED_BY_WITHIN = 60

/**
 * "an Itochu-led Japanese consortium", "a consortium led by Itochu": a body of its own, named after who leads it; who
 * leads it is kept.
 */
export function withLedConsortia(tokens: readonly Token[], mentions: readonly RawMention[]): readonly RawMention[] {
  const led = tokens.flatMap((token, at): readonly RawMention[] => {
    if (token.text !== '-led') return []
    const bracket = tokens[at - 1]?.text === ')' ? tokens.slice(0, at).findLast(({ text }) => text === '(') : undefined
    const leader = mentions.findLast(({ end }) => end <= (bracket ?? token).start)
    const ahead = tokens.slice(at + 1, at + 5)
    const noun = ahead.findIndex(({ lower }) => lower === 'consortium' || lower === 'group')
    const last = ahead[noun]
    if (!leader || !last || ahead.slice(0, noun).some(({ text }) => /^[,.;()]$/.test(text))) return []
    return [{ start: last.start, end: last.end, surface: `${withoutLegalForm(leader.surface)}-led ${last.lower}`, kind: 'CONSORTIUM', way: 'name' }]
  })
  for (const [at, token] of tokens.entries()) {
    if (token.lower !== 'consortium' || !/^(?:led|headed)$/.test(tokens[at + 1]?.lower ?? '') || tokens[at + 2]?.lower !== 'by') continue
    // "Southern Energy, the consortium led by A": it has a name.
    if (tokens[at - 1]?.lower === 'the' && tokens[at - 2]?.text === ',' && tokens[at - 3]?.isCapital) continue
    const leader = mentions.find(({ start, kind }) => start >= (tokens[at + 2]?.end ?? 0) && kind !== 'COUNTRY')
    if (leader && leader.start - token.end < LED_BY_WITHIN)
      led.push({ start: token.start, end: token.end, surface: `${withoutLegalForm(leader.surface)}-led consortium`, kind: 'CONSORTIUM', way: 'name' })
  }
  return [...mentions.filter(({ start, end }) => !led.some((other) => start < other.end && other.start < end)), ...led].sort(
    (one, other) => one.start - other.start,
  )
}

function withoutLegalForm(name: string): string {
  const words = name.split(' ')
  return words.length > 1 && LEGAL_FORMS.has((words.at(-1) ?? '').toLowerCase().replaceAll('.', '')) ? words.slice(0, -1).join(' ') : name
}
