const UNITS = ['one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine']
const TEENS = ['ten', 'eleven', 'twelve', 'thirteen', 'fourteen', 'fifteen', 'sixteen', 'seventeen', 'eighteen', 'nineteen']
const TENS = ['twenty', 'thirty', 'forty', 'fifty', 'sixty', 'seventy', 'eighty', 'ninety']

/** "twelve", "twenty-five": a regular expression for whole numbers from 1 to 99 in words, without a group that catches. */
export const NUMBER_IN_WORDS = `(?:(?:${TENS.join('|')})(?:-(?:${UNITS.join('|')}))?|${[...TEENS, ...UNITS].join('|')})`

/** The number that such words say; NaN where they say none. */
export function numberInWords(words: string): number {
  const [first = '', unit] = words.toLowerCase().split('-')
  const [ten, teen, one] = [TENS.indexOf(first), TEENS.indexOf(first), UNITS.indexOf(first)]
  if (ten >= 0) return 20 + 10 * ten + (unit === undefined ? 0 : UNITS.indexOf(unit) + 1)
  return teen >= 0 ? 10 + teen : one >= 0 ? 1 + one : Number.NaN
}
