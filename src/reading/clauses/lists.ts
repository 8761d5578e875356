import { type Item, replaceItems, type Typed, typedText } from './item.ts'

const SEPARATOR = '(?: ,(?: (?:and|as well as|along with|together with|plus))?| and| or| as well as| along with| together with| plus| &)'
const SANCTIONS = /(?<![a-z])(?:sanction(?:s|ed)|blacklist(?:s|ed)|designat(?:es|ed|ing)|asset freeze|entity list)(?![a-z])/
const KINDS: readonly (readonly [letter: string, members: string])[] = [
  ['P', 'pu'],
  ['J', 'jw'],
  ['L', 'cbounsgw'],
]

const MIXED = new RegExp(
  `(?<![^ ])(?:the )?<[cboujwp]\\d+>(?:(?: ,(?! (?:and|as))(?: the)? <[cboujwp]\\d+>)+(?:${SEPARATOR}(?: the)? <[cboujwp]\\d+>){1,2}|(?:${SEPARATOR}(?: the)? <[cboujwp]\\d+>){2,3})(?= |$)(?! (?:-|'s))`,
)

/** "The founder, Mira Lund, Kaito Gas and Nordkraft each have a fifth": people and companies together. */
const OWNERS = /(?<![^ ])<p\d+>(?: , <[pcbou]\d+>)*(?: ,)? and <[pcbou]\d+>(?= (?:(?:each|also|now) )*(?:have|hold|own|are in for)(?= ))/

/** "A, B and C" as one place: lists of persons (P), of projects (J), of other actors (L) and of shares (R). */
export function foldLists(typed: Typed): Typed {
  // "… sanctions on Nordkraft, the Fjord LNG plant and Kaito Gas": all of them are hit.
  let items = SANCTIONS.test(typedText(typed)) ? replaceItems(typed, MIXED, (found) => listOf('L', found)) : typed
  items = replaceItems(items, OWNERS, (found) => listOf('P', found))
  for (const [letter, members] of KINDS) {
    const one = `<[${members}]\\d+>`
    // "owns 45% of Fjord LNG and Kaito Gas 30%", "… and Kaito Gas the rest": the second is a holder.
    const apart = `(?!(?<=<%\\d+>(?: [a-z]+)? (?:of|in) )${one}(?: ,)? (?:and|while) ${one} (?:<%|the (?:rest|balance|remainder|remaining|other|last) ))`
    const more = new RegExp(
      `(?<![^ ])${apart}(?:both |all of )?${one}(?: ,(?! (?:and|as)) ${one})*(?:${SEPARATOR} ${one})(?:(?: ,)? and ${one}(?= (?:hold|own|have|each|control|share)(?= )))?(?= |$)(?! (?:-|'s))(?! (?:also |already |currently |now )?(?:holds|owns|has|is|was|says|operates|controls|retains)(?= |$))`,
    )
    items = replaceItems(items, more, (found) => listOf(letter, found))
  }
  return replaceItems(items, /(?<![^ ])<%\d+>(?:(?: , <%\d+>)*(?: ,)? and| :) <%\d+>(?= |$)/, (found) => listOf('R', found))
}

/** Two joined by ", and" may be the end of one clause and the beginning of the next: left apart. */
function listOf(letter: string, found: readonly Item[]): readonly Item[] | null {
  const members = found.filter(({ mention, share }) => mention || share !== undefined)
  const [first, last] = [found[0], found.at(-1)]
  if (members.length < 2 || !first || !last) return null
  if (letter === 'P' && !members.some(({ text }) => text.startsWith('<p'))) return null
  const words = found.map(({ text }) => text)
  // "The head of Nordkraft, Lena Holm, and Kenji Ito": the comma is the office's.
  const isOfOffice = letter === 'P' && found[0]?.office !== undefined && members.every(({ text }) => text.startsWith('<p'))
  if (members.length === 2 && words.includes(',') && words[0] !== 'both' && !isOfOffice) return null
  return [{ start: first.start, end: last.end, text: `<${letter}${members[0]?.text.replace(/\D/g, '') ?? 0}>`, members }]
}
