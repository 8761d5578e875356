import { LEGAL_FORMS, OMITTED_WORDS } from '../words/name-words.ts'

/** What people are called out of courtesy, before their names. */
const HONORIFICS = new Set(['mr', 'mrs', 'ms', 'dr', 'eng', 'prof', 'shri', 'sir', 'sheikh', 'hh'])

/** The words of a name that tell it from others: lower case, without full stops, articles, courtesies and legal forms. */
export function wordsOf(name: string): readonly string[] {
  const all = name
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/'s$/, '')
    .replaceAll('.', '')
    .replace(/[^\p{L}\p{N}&-]+/gu, ' ')
    .trim()
    .split(' ')
    .filter((word) => word !== 'the' && word !== '' && word !== '&' && word !== 'and')
  const bare = all.slice(
    Math.max(
      0,
      all.findIndex((word) => !HONORIFICS.has(word)),
    ),
  )
  const short = bare.filter((word) => !LEGAL_FORMS.has(word))
  return short.length > 0 ? short : bare
}

/** One text for all ways of writing a name. */
export function bareName(name: string): string {
  return wordsOf(name).join(' ').replaceAll('-', ' ')
}

/**
 * Whether one name is the other with words left out that tell nothing: "Woodside" and "Woodside Energy", but not
 * "Mitsui" and "Mitsui OSK".
 */
export function isShortFor(short: string, long: string): boolean {
  const [some, all] = [bareName(short).split(' '), bareName(long).split(' ')]
  return some.length < all.length && some.every((word, at) => word === all[at]) && all.slice(some.length).every((word) => OMITTED_WORDS.has(word))
}

/** Whether the letters are the initials of a name's words, or letters of it in order as in "JOGMEC". */
export function isAcronymOf(letters: string, name: string): boolean {
  const plain = letters.replace(/[^\p{L}]/gu, '').toLowerCase()
  if (plain.length < 2) return false
  const words = name
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '')
  const initials = words.map((word) => word[0]).join('')
  const telling = words
    .filter((word) => !/^(?:of|and|for|the|de|in)$/.test(word))
    .map((word) => word[0])
    .join('')
  if (initials === plain || telling === plain) return true
  let at = 0
  for (const letter of words.join('')) if (letter === plain[at]) at++
  return at === plain.length && plain[0] === words[0]?.[0] && words.length > 1 && plain.length >= 3
}
