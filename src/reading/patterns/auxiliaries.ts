import { AUXILIARIES } from '../words/auxiliaries.ts'

/**
 * Stand for spaces in the texts that cues are searched in: before an auxiliary, and within one, where what is before the space
 * is none by itself ("in talks") and where it is ("the purchase").
 */
const [BEFORE, WITHIN, AFTER_ONE] = ['\u2002', '\u2003', '\u2004']
const ANY_MARK = `${BEFORE}${WITHIN}${AFTER_ONE}`

const ALONE = new Set(AUXILIARIES)
const AUXILIARY = new RegExp(` (?:with <[cbou]\\d+>|${AUXILIARIES.toSorted((one, other) => other.length - one.length).join('|')})(?= |$)`, 'g')

/**
 * The text, as long as it was, with its auxiliaries marked once: hundreds of cues have them between a subject and its verb, and
 * an expression that lists all of them takes longer to make than to run.
 */
export function withAuxiliariesMarked(text: string): string {
  return text.replace(AUXILIARY, (found) => {
    const [first = '', ...others] = found.slice(1).split(' ')
    return `${BEFORE}${[first, ...others].join(ALONE.has(first) ? AFTER_ONE : WITHIN)}`
  })
}

const MARKS = new RegExp(`[${ANY_MARK}]`, 'g')

/** The text as it was before. */
export function unmarked(text: string): string {
  return text.replaceAll(MARKS, ' ')
}

/** An auxiliary of a marked text, from the space before it. */
export const MARKED_AUXILIARY = `${BEFORE}[^ ]+(?:[${WITHIN}${AFTER_ONE}][^ ]+)*(?!${WITHIN})`

/** The expression for texts that are marked: a space of it may be one of theirs. */
export function forMarked(expression: string): string {
  return expression.replaceAll(/\[[^\]]*\]| /g, (part) => (part === ' ' ? `[ ${ANY_MARK}]` : part.replace(' ', ` ${ANY_MARK}`)))
}
