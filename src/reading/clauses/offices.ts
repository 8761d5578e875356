import { hasOffice } from '../words/offices-of-countries.ts'
import { bareTitle, isFormer, titleAt } from '../words/titles.ts'
import { bodyLedBy } from './body-led-by.ts'
import { type Item, replaceItems, type Typed } from './item.ts'
import { AND_ALSO, BODY, secondOffice, TWO, twoOffices } from './second-offices.ts'
import { startOfTitle, titleAsWritten, titleBehindFields, titleIn, wholeTitle, withoutBoard, wordsBefore } from './title-items.ts'
import { type Note, ofSeveral, titledBefore } from './titled.ts'

/** A person and the office that the words beside the name give; `at` is whose office. */
export type OfficeAt = {
  readonly person: Item
  readonly title: string
  readonly at: Item | null
  readonly start: number
  readonly end: number
  readonly isOver: boolean
}

const BEFORE = new RegExp(`(?<![^ ])(?:${BODY} (?:'s )?)?(?:[a-z&,-]+ ){1,12}?(?:[,:] )?<p\\d+>`)
const OF_COUNTRY = new RegExp(`(?<![^ ])(?:[a-z,-]+ ){1,9}?(?:of|for) (?:the )?(?:<a\\d+> |<n\\d+> 's )?(?:[a-z-]+ ){0,4}${BODY} (?:, )?<p\\d+>`)
const NAME_OF = /(?<![^ ])(?:[a-z-]+ ){1,3}?<p\d+> of (?:the )?<[nu]\d+>(?! 's)/
const BEHIND = new RegExp(
  `<p\\d+> , (?:(?:the|a|an|its|who is|who was|currently) )*(?:${BODY} (?:'s )?)?(?:(?!and <)[a-z&-]+ ){1,8}?(?:(?:of|at|for|in|to|with) (?:the )?)?(?:<[uobc]\\d+> (?:at|of) (?:the )?)?(?:<[na]\\d+> (?:'s )?(?:(?!and )[a-z-]+ ){0,4}(?=<[cbou]))?${BODY}(?! 's(?! (?:[a-z-]+ ){0,3}(?:division|unit|department|business|operations|team|bureau|board)(?= |$)))(?! (?:(?!(?:management|executive|supervisory) )[a-z-]+ ){0,3}(?:committee|subcommittee|panel|caucus)(?= |$))`,
)
const ALSO_OF = 'and (?:[a-z&-]+ ){1,5}?(?:of|at) '
const POSSESSIVE = new RegExp(
  `<p\\d+> , (?:(?:the|an?) (?:former )?|who (?:is(?: both)?|was|has been|had been|(?:also )?(?:doubles|serves|acts) as) )?${BODY} (?:'s )?(?:(?!${ALSO_OF})[a-z&-]+ ){0,8}?(?!${ALSO_OF}|and <)[a-z&-]+(?= [,.;<]|$| and <| ${ALSO_OF}| (?:for (?:less|more|nearly|almost|over|about|only|the|[a-z]+ years)|since|until)(?= |$))`,
)
const ALSO = new RegExp(`<p\\d+> , who is also (?:the )?${BODY} 's (?:[a-z&-]+ ){0,6}?[a-z&-]+(?= [,.;]|$)`)
const WHO = new RegExp(`<p\\d+> , who (?:(?:also|now|currently) )?(?:chairs (?:the )?${BODY}|(?:heads|leads|runs) (?:the )?${BODY}(?! 's))`)
const COURTESY =
  /(?<=<[pu]\d+>) mps?(?= [,.])|(?<![^ ])(?:mr\.?|ms\.?|mrs\.?|dr\.?|eng\.?|sir|lord|dame|prof\.?|shri|(?:tan |dato )?s(?:e)?ri|datuk(?: seri)?|tun|puan|h\.e\.|h\.r\.h\.|(?:the )?hon(?: ?\.)?|(?:his|her) (?:excellency|royal highness|highness|majesty)|sheikh) (?:(?:mr\.?|ms\.?|dr\.?) )?(?=<[pu]\d+>)/
/** "Chairman of the Nordkraft Management Committee": of Nordkraft. */
const COMMITTEE =
  /(?<=(?:chair(?:man|woman)?|head|member|president) of (?:the )?<[cbou]\d+>) (?:'s )?(?:management|executive|supervisory) (?:committee|board)(?= [,.;]| and |$)/
/** "…, Minister of Economy, Trade and Industry, …": the commas are of the title. */
const OF_SEVERAL =
  /<p\d+> , (?:(?:the|its) )?(?:[a-z]+ ){0,2}(?:minister|secretary) (?:of|for) (?:the )?[a-z]+(?: [a-z]+){0,2}(?: , (?:[a-z]+ ){1,3}?){0,3}(?:, )?and (?:[a-z]+ )?[a-z]+(?: \( [^()]* \))?(?: of (?:the )?<n\d+>(?! 's)|(?= [,.;]|$))/
const ALONE = /<p\d+> , (?:(?:the|its|their|who is) )?(?:[a-z&-]+ ){0,10}?[a-z&-]+(?: <d\d+>)?(?= [,.;]|$)/
/** "Kaito, whose energy minister, Lena Holm, complained". */
const WHOSE = new RegExp(`${BODY} , whose (?:[a-z-]+ ){1,6}(?:, )?<p\\d+>`)
const COUNTERPART = /(?:(?:his|her|their|its) )(?:<[acbou]\d+> )?counterpart (?:, )?<p\d+>|<[acbou]\d+> counterpart (?:, )?<p\d+>/
const VERBS: Readonly<Record<string, string>> = { heads: 'head', leads: 'head', chairs: 'chair', runs: 'head' }

/** Takes offices out of a sentence: "Gazprom CEO Alexei Miller" is one person to patterns. */
export function takeOffices(typed: Typed): { readonly items: Typed; readonly offices: readonly OfficeAt[] } {
  const offices: OfficeAt[] = []
  const note: Note = (found, title, at) => {
    const person = found.find(({ text }) => text.startsWith('<p'))
    const [first, last] = [found[0], found.at(-1)]
    if (!person || !title || !first || !last) return null
    const isOver =
      isFormer(title) ||
      found.some(({ text }) => /^(?:former|formerly|previously|ex|once|was|had)$/.test(text)) ||
      (found.some(({ text }) => text === 'until') && found.some(({ text }) => /^(?:recently|now|then)$/.test(text)))
    if (!isOver || at) offices.push({ person, title: titleAsWritten(bareTitle(title)), at: at ?? null, start: first.start, end: last.end, isOver })
    return { ...person, office: { title: titleAsWritten(title), at: at ?? null } }
  }
  const behindName = (found: readonly Item[]): readonly Item[] | null => {
    const body =
      found.slice(1).find(({ mention, text }) => mention && !(text.startsWith('<n') || text.startsWith('<a'))) ??
      found.slice(1).find(({ mention }) => mention)
    const [from, last] = [startOfTitle(found), found.at(-1)]
    const title = titleIn(found.slice(from).filter(({ text }) => text !== "'s"))
    if (!title || !body || !last) return null
    const person = note(found, title, body === last || found.indexOf(body) > from ? last : body)
    return person && (body === last || found.indexOf(body) > from) ? [person] : person && [person, ...found.slice(-1)]
  }
  const ofBody = (found: readonly Item[]): readonly Item[] | null => {
    const body = found.slice(1).find(({ mention }) => mention)
    const words = found.slice((body ? found.indexOf(body) : -1) + 1).filter(({ text }) => text !== "'s")
    const person = note(found, titleAt(words.map(({ text }) => text).join(' ')) ?? titleBehindFields(words), body)
    return person && [person]
  }
  let items = replaceItems(
    replaceItems(
      replaceItems(typed, COURTESY, () => []),
      COMMITTEE,
      () => [],
    ),
    OF_COUNTRY,
    (found) => {
      const title = wholeTitle(wordsBefore(found))
      const person = note(
        found,
        title,
        found.findLast(({ mention, text }) => mention && !text.startsWith('<p')),
      )
      return person && [person]
    },
  )
  items = replaceItems(items, WHOSE, (found) => {
    const person = note(found, wholeTitle(found.slice(3, -1).filter(({ text }) => text !== ',')), found[0])
    return person && [...found.slice(0, 3), person]
  })
  items = replaceItems(items, NAME_OF, (found) => {
    const person = note(
      found,
      wholeTitle(
        found.slice(
          0,
          found.findIndex(({ mention }) => mention),
        ),
      ),
      found.at(-1),
    )
    return person && [person]
  })
  items = replaceItems(items, BEFORE, (found) => titledBefore(found, note))
  items = replaceItems(items, WHO, (found) => {
    const person = note(found, VERBS[found.find(({ text }) => text in VERBS)?.text ?? ''] ?? null, found.at(-1))
    return person && [person]
  })
  items = replaceItems(items, OF_SEVERAL, ofSeveral(note))
  items = replaceItems(items, TWO, twoOffices(note))
  items = replaceItems(items, BEHIND, behindName)
  items = replaceItems(items, AND_ALSO, secondOffice(note, offices))
  for (const words of [POSSESSIVE, ALSO]) items = replaceItems(items, words, ofBody)
  items = replaceItems(items, AND_ALSO, secondOffice(note, offices))
  items = replaceItems(items, ALONE, (found) => {
    const words = found
      .slice(found[2] && /^(?:the|its|their|who)$/.test(found[2].text) ? (found[2].text === 'who' ? 4 : 3) : 2)
      .filter(({ text }) => !text.startsWith('<d'))
    const person = note(found, wholeTitle(words) ?? wholeTitle(withoutBoard(words)), undefined)
    return person && [person]
  })
  // "…, the Minister of Energy, the President of Alba Gas": the second.
  items = replaceItems(items, BEHIND, (found) =>
    found[0]?.office !== undefined && (/^(?:the|who)$/.test(found[2]?.text ?? '') || startOfTitle(found) === 2) ? behindName(found) : null,
  )
  items = replaceItems(items, COUNTERPART, (found) => {
    const before = items.filter(({ end }) => end <= (found[0]?.start ?? 0)).findLast(({ office }) => office && !/^spokes/i.test(office.title))
    const named = found.find(({ mention }) => mention)
    const body = named?.text.startsWith('<p') ? theOtherCountry(items, before?.office?.at ?? null) : named
    const title = before?.office?.title ?? null
    const person = note(found, title !== null && body?.mention && hasOffice(body.mention.surface, title) ? title : null, body)
    // "His Kaito counterpart": whatever the office is, the words are no more than it.
    return [person ?? found[found.length - 1]].flatMap((item) => item ?? [])
  })
  return { items, offices: offices.map((office) => (office.at === null ? { ...office, at: bodyLedBy(office.person, items) } : office)) }
}

/** "The president of Norvania will travel to Kaito for talks with his counterpart Jon Berg": who serves the only other one named. */
function theOtherCountry(items: Typed, home: Item | null): Item | undefined {
  const others = items.filter(({ text, mention }) => text.startsWith('<n') && mention?.referents[0] !== home?.mention?.referents[0])
  return new Set(others.map(({ mention }) => mention?.referents[0])).size === 1 ? others[0] : undefined
}
