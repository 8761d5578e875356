import type { DocumentText } from '../../model/text.ts'

type Span = readonly [number, number]

/** How much of the text is shown before and behind the spans, in code points, where no sentence ends before. */
const AROUND = 160

/** The text around spans, each span between the marks; places in code points. */
export function passage(text: DocumentText, spans: readonly Span[], [open, close]: readonly [string, string]): string {
  const ordered = [...spans].sort(([one], [other]) => one - other)
  const [first, last] = [ordered[0]?.[0] ?? 0, ordered.at(-1)?.[1] ?? 0]
  const before = text.cut({ start: Math.max(0, first - AROUND), end: first })
  const behind = text.cut({ start: last, end: Math.min(text.length, last + AROUND) })
  const inside = ordered
    .map(([start, end], at) => `${open}${text.cut({ start, end })}${close}${text.cut({ start: end, end: ordered[at + 1]?.[0] ?? end })}`)
    .join('')
  return `${startOfSentence(before)}${inside}${endOfSentence(behind)}`.replace(/\s+/g, ' ').trim()
}

function startOfSentence(before: string): string {
  const cut = Math.max(before.lastIndexOf('. '), before.lastIndexOf('\n'))
  return cut < 0 ? (before.length < AROUND ? before : `…${before}`) : before.slice(cut + 1)
}

function endOfSentence(behind: string): string {
  const cut = /[.!?]["'”’)]?(?=\s|$)|\n/.exec(behind)
  return cut ? behind.slice(0, cut.index + cut[0].length) : behind.length < AROUND ? behind : `${behind}…`
}
