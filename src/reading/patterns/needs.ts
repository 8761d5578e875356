import { outlineOf } from './cue.ts'
import { partsOf, type Sequence } from './cue-syntax.ts'

/** Words of which a text must have one for a cue to match; a typed place is a word of its bracket and letter: "<c". */
export type Need = ReadonlySet<string>

/** Words that most sentences have: of two needs the one without them says more. */
const COMMON = new Set([
  ',',
  'a',
  'an',
  'and',
  'are',
  'as',
  'at',
  'by',
  'for',
  'from',
  'has',
  'in',
  'is',
  'it',
  'its',
  'of',
  'on',
  "'s",
  'the',
  'to',
  'was',
  'which',
  'with',
])

/**
 * What a text needs to have for the cue to match at all: of each need one word. Most texts have no such words, and are spared
 * the search. After Russ Cox, "Regular Expression Matching with a Trigram Index" (2012), with words in place of trigrams.
 */
export function needsOf(cue: string): readonly Need[] {
  return needsIn(partsOf(outlineOf(cue)), true, true)
}

/** Words of a typed text as needs have them. */
export function neededIn(text: string): readonly string[] {
  return text.split(' ').map((word) => (word.startsWith('<') ? word.slice(0, 2) : word))
}

/** A word is whole between spaces, and at an end where the sequence begins or ends with a word. */
function needsIn(sequence: Sequence, begins: boolean, ends: boolean): readonly Need[] {
  return sequence.flatMap((part, at) => {
    const last = sequence[at - 1]
    const isFirst = last ? last.is === 'texts' && last.of.every((text) => text.endsWith(' ')) : begins
    if (part.is === 'texts') return wordsOf(part.of, isFirst, breaksWord(sequence.slice(at + 1), ends))
    if (part.is === 'choice') return needsOfAll(part.of.map((choice) => needsIn(choice, isFirst, breaksWord(sequence.slice(at + 1), ends))))
    return part.is === 'repeated' ? needsIn([part.part], false, false) : []
  })
}

/** What each choice needs most, together: nothing where one of them needs nothing. */
function needsOfAll(choices: readonly (readonly Need[])[]): readonly Need[] {
  const most = choices.flatMap((needs) => needs.toSorted((one, other) => commonness(one) - commonness(other)).slice(0, 1))
  return most.length < choices.length ? [] : [new Set(most.flatMap((need) => [...need]))]
}

/** Of texts one of which must stand: of each its longest whole word; nothing where one has none. */
function wordsOf(texts: readonly string[], begins: boolean, ends: boolean): readonly Need[] {
  const words = texts.map((text) => {
    const all = text.split(' ')
    const whole = all.filter((word, at) => (at > 0 || begins) && (at < all.length - 1 || ends || /^<./.test(word)))
    return whole.reduce((longest, word) => (word.length > longest.length ? word : longest), '')
  })
  return words.includes('') ? [] : [new Set(words.flatMap(neededIn))]
}

/** Whether what begins here ends the word before it: a space, or nothing up to the end of a word. */
function breaksWord(sequence: Sequence, ends: boolean): boolean {
  const [part, ...rest] = sequence
  if (!part) return ends
  if (part.is === 'texts') return part.of.every((text) => text.startsWith(' ') || (text === '' && breaksWord(rest, ends)))
  if (part.is === 'choice') return part.of.every((choice) => breaksWord([...choice, ...rest], ends))
  if (part.is === 'anything') return false
  return breaksWord([part.part, ...rest], ends) && (part.is === 'repeated' || breaksWord(rest, ends))
}

function commonness(need: Need): number {
  return [...need].reduce((sum, word) => sum + (COMMON.has(word) || word.startsWith('<') ? 50 : 1), 0)
}
