/** A cue in parts: one of a few texts, a choice of sequences, what may be missing, what comes once or more, or anything at all. */
export type Part =
  | { readonly is: 'texts'; readonly of: readonly string[] }
  | { readonly is: 'choice'; readonly of: readonly Sequence[] }
  | { readonly is: 'optional'; readonly part: Part }
  | { readonly is: 'repeated'; readonly part: Part }
  | { readonly is: 'anything' }

export type Sequence = readonly Part[]

/** More texts than these are not told apart. */
const MOST_TEXTS = 100
const QUANTIFIER = /^(?:[?*+]|\{(\d+)(?:,\d*)?\})\??/
const LOOKAROUND = /^\(\?<?[=!]/
/** Up to a sign, but for the last character where that is to come again or may be missing. */
const PLAIN = /^[^\\()[|.?*+{]+(?![?*+{])/
const GROUP = /^\((?:\?:|\?<\w+>)?/

/** The parts of a regular expression as cues are: without anchors and references. What looks around says nothing and is left out. */
export function partsOf(expression: string): Sequence {
  const [of, rest] = choicesFrom(expression)
  if (rest !== '') throw new TypeError(`a cue closes a bracket that it has not opened: ${rest}`)
  return joined([], choiceOf(of))
}

/** Sequences up to the closing bracket, and what follows from it. */
function choicesFrom(expression: string): readonly [readonly Sequence[], string] {
  const choices: Sequence[] = []
  let [sequence, rest]: [Sequence, string] = [[], expression]
  while (rest !== '' && rest[0] !== ')') {
    if (rest[0] === '|') {
      choices.push(sequence)
      ;[sequence, rest] = [[], rest.slice(1)]
      continue
    }
    const [part, after] = partFrom(rest)
    const quantifier = QUANTIFIER.exec(after)
    rest = after.slice(quantifier?.[0].length ?? 0)
    if (part) sequence = joined(sequence, quantifier ? quantified(part, quantifier) : part)
  }
  return [[...choices, sequence], rest]
}

function quantified(part: Part, [quantifier, count]: RegExpExecArray): Part {
  if (quantifier.startsWith('?') && part.is === 'texts') return { is: 'texts', of: ['', ...part.of] }
  return { is: quantifier.startsWith('+') || Number(count ?? 0) > 0 ? 'repeated' : 'optional', part }
}

/** The sequence with one part more: texts behind texts are longer texts, as long as they are few. */
function joined(sequence: Sequence, part: Part): Sequence {
  const last = sequence.at(-1)
  if (part.is === 'choice' && part.of.length === 1) return (part.of[0] ?? []).reduce(joined, sequence)
  if (part.is !== 'texts' || last?.is !== 'texts' || last.of.length * part.of.length > MOST_TEXTS) return [...sequence, part]
  return [...sequence.slice(0, -1), { is: 'texts', of: last.of.flatMap((text) => part.of.map((next) => text + next)) }]
}

function choiceOf(of: readonly Sequence[]): Part {
  const texts = of.map(([part, ...others]) => (!part ? [''] : part.is === 'texts' && others.length === 0 ? part.of : null))
  const all = texts.flatMap((few) => few ?? [])
  return texts.includes(null) || all.length > MOST_TEXTS ? { is: 'choice', of } : { is: 'texts', of: all }
}

/** The part that begins the expression, null where it only looks around, and what follows it. */
function partFrom(expression: string): readonly [Part | null, string] {
  const [first = ''] = expression
  if (first === '(') {
    const looksAround = LOOKAROUND.exec(expression)?.[0]
    const [of, rest] = choicesFrom(expression.slice((looksAround ?? GROUP.exec(expression)?.[0] ?? first).length))
    return [looksAround === undefined ? choiceOf(of) : null, rest.slice(1)]
  }
  if (first === '[') {
    const end = expression.indexOf(']')
    return [oneOf(expression.slice(1, end)), expression.slice(end + 1)]
  }
  if (first === '\\') {
    const escaped = expression[1] ?? ''
    return [/\w/.test(escaped) ? { is: 'anything' } : { is: 'texts', of: [escaped] }, expression.slice(2)]
  }
  if (first === '.') return [{ is: 'anything' }, expression.slice(1)]
  const text = PLAIN.exec(expression)?.[0] ?? first
  return [{ is: 'texts', of: [text] }, expression.slice(text.length)]
}

/** One of a few characters; ranges and what is not to stand are anything. */
function oneOf(characters: string): Part {
  return /^\^|[-\\]/.test(characters) ? { is: 'anything' } : { is: 'texts', of: Array.from(characters) }
}
