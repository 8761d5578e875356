/** Cuts text into lines no wider than `most`, at spaces where it can; what does not fit into `count` lines ends in "…". */
export function intoLines(text: string, most: number, count: number, width: (text: string) => number): readonly string[] {
  const lines: string[] = []
  let rest = text.trim().replace(/\s+/g, ' ')
  while (rest !== '' && lines.length < count) {
    const last = lines.length === count - 1
    const line = width(rest) <= most ? rest : last ? shortened(rest, most, width) : firstLine(rest, most, width)
    lines.push(line)
    rest = last ? '' : rest.slice(line.length).trimStart()
  }
  return lines
}

/** As many whole words as fit; a first word that is too wide is broken. */
function firstLine(text: string, most: number, width: (text: string) => number): string {
  const fitting = prefix(text, most, width)
  const space = fitting.lastIndexOf(' ')
  return text[fitting.length] === ' ' || space <= 0 ? fitting : fitting.slice(0, space)
}

const shortened = (text: string, most: number, width: (text: string) => number) => `${prefix(text, most - width('…'), width).trimEnd()}…`

const graphemes = new Intl.Segmenter('en', { granularity: 'grapheme' })

/** The longest beginning that fits, at least one character: whole graphemes, so that no accent or flag is torn. */
function prefix(text: string, most: number, width: (text: string) => number): string {
  let [fitting, used] = ['', 0]
  for (const { segment } of graphemes.segment(text.slice(0, LONGEST))) {
    used += width(segment)
    if (used > most && fitting !== '') break
    fitting += segment
  }
  return fitting
}

/** No line holds more characters than that. */
const LONGEST = 1000
