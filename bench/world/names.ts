const SYLLABLES = [
  'nor',
  'kai',
  'sak',
  'vel',
  'tor',
  'min',
  'ost',
  'ira',
  'lun',
  'bek',
  'ran',
  'sol',
  'yam',
  'fjo',
  'gra',
  'duv',
  'hel',
  'ply',
  'zem',
  'qua',
]
const TRADES = ['Gas', 'Oil', 'Petroleum', 'Energy', 'Power', 'Trading', 'Pipelines', 'Shipping', 'Industries']
const FORMS = ['Corp.', 'Ltd.', 'OAO', 'PJSC', 'K.K.', 'AG', '& Co.', 'ASA']
const GIVEN = ['Lena', 'Kenji', 'Oleg', 'Mara', 'Tomas', 'Aiko', 'Jonas', 'Irina', 'Pavel', 'Sofia']
const CYRILLIC: Readonly<Record<string, string>> = { n: 'н', o: 'о', r: 'р', k: 'к', a: 'а', i: 'и', s: 'с', v: 'в', e: 'е', l: 'л', t: 'т', m: 'м' }

/** A word of three syllables and more, another for each number. */
export function word(number: number): string {
  let [rest, letters] = [number + SYLLABLES.length ** 2, '']
  for (; rest > 0; rest = Math.floor(rest / SYLLABLES.length)) letters += SYLLABLES[rest % SYLLABLES.length]
  return `${letters.charAt(0).toUpperCase()}${letters.slice(1)}`
}

const at = (words: readonly string[], number: number) => words[number % words.length] ?? ''

export const companyName = (number: number) => `${word(number)} ${at(TRADES, number)} ${at(FORMS, number * 7)}`
export const personName = (number: number) => `${at(GIVEN, number)} ${word(number)}`
export const tickerOf = (number: number) => `${word(number).slice(0, 4).toUpperCase()}${number}.X`

/** The word in Cyrillic letters, as far as they go: what a document in another script may call it. */
export const inCyrillic = (number: number) => [...word(number).toLowerCase()].map((letter) => CYRILLIC[letter] ?? letter).join('')
