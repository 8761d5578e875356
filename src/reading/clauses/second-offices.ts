import type { Item } from './item.ts'
import { wholeTitle, wordsBefore } from './title-items.ts'
import type { Note } from './titled.ts'

/** Whose an office can be. */
export const BODY = '<[cbonuaxw]\\d+>'
/** "…, Minister of Energy of Norvania and chief executive of Nordkraft": a second office of the same person. */
export const AND_ALSO = new RegExp(
  `<p\\d+> (?:, )?and (?:also )?${BODY} 's (?:[a-z&-]+ ){1,4}?(?=,|\\.|said|says|who|$)|<p\\d+> (?:, )?and (?:[a-z&-]+ ){1,6}?(?:of|at) (?:the )?(?:[a-z]+-[a-z]+ )?${BODY}(?! (?:'s|(?:\\( [^()]* \\) )?<[pu]\\d+>))`,
)
/** "…, Minister of State for Energy Affairs and President of Alba Gas": two, of which the first is whoever's such ministers are. */
export const TWO = new RegExp(`<p\\d+> , (?:[a-z&-]+ ){2,9}?and (?:[a-z&-]+ ){1,6}?(?:of|at) (?:the )?${BODY}(?! 's)`)

/** An office that the words of one known already go on with; `noted` are those found so far. */
export function secondOffice(note: Note, noted: readonly { readonly person: Item; readonly end: number }[]) {
  return (found: readonly Item[]): readonly Item[] | null => {
    const [first, next] = found
    if (first?.office === undefined) return null
    const behind = found.slice(next?.text === ',' ? 3 : 2)
    const isNamed = behind[0]?.text === 'the'
    // "Energy Minister Holm and the head of Alba Gas" are two, "Holm, the energy minister and the head of Alba Gas" is one.
    if (isNamed && !noted.some(({ person, end }) => person.start === first.start && end > first.end)) return null
    const words = isNamed ? behind.slice(1) : behind
    const owner = words.findIndex(({ mention }) => mention)
    const isPossessive = words[owner + 1]?.text === "'s"
    const title = wholeTitle(isPossessive ? words.slice(owner + 2) : wordsBefore(words))
    const person = note([first, ...words], title, isPossessive ? words[owner] : found.at(-1))
    return person && [{ ...person, office: first.office }]
  }
}

/** Two offices of which only the second says whose it is. */
export function twoOffices(note: Note) {
  return (found: readonly Item[]): readonly Item[] | null => {
    const [name, , ...said] = found
    const words = /^(?:the|its)$/.test(said[0]?.text ?? '') ? said.slice(1) : said
    const body = found.at(-1)
    // "Global CEO and Chair of Kaito Gas" is one office.
    if (!name || !body || wholeTitle(wordsBefore(words))) return null
    for (const [at, { text }] of words.entries()) {
      const rest = words.slice(at + 1)
      const [first, second] = [wholeTitle(words.slice(0, at)), wholeTitle(wordsBefore(rest))]
      if (text !== 'and' || !first || !second) continue
      const person = note(found.slice(0, at + found.length - words.length), first, undefined)
      note([name, ...rest], second, body)
      return person && [person]
    }
    return null
  }
}
