import { type Item, type Typed, typedText } from '../clauses/item.ts'
import type { Proposal } from './proposal.ts'

const HELD = '<[jwucos]\\d+>'
const HOLDER = '<[cbounsgw]\\d+>'
const ROW = `(?:the )?(?:operator )?${HOLDER}(?: (?:,|:|-|\\( operator \\)|operator))* <%\\d+>(?: (?:,(?: the)?|and|as))?(?: operator)?`
/** "Fjord LNG (Nordkraft 70%, operator; Kaito Gas 30%)": whose it is, beside what it is. */
const TABLE = new RegExp(
  `(?<what>${HELD})(?: (?!<|and )[a-z-]+){0,3} \\( (?:(?:[a-z]+ ){1,3}:? ?)?(?<rows>${ROW}(?: (?:,|;|and|,? and) ${ROW})*) \\)`,
  'g',
)
const PRECISION = 0.92

/** The holders of a project that stand in the brackets behind its name, each with its share. */
export function sharesInBrackets(whole: Typed): readonly Proposal[] {
  const byPlace = new Map(whole.map((item) => [item.text, item]))
  return [...typedText(whole).matchAll(TABLE)].flatMap((match): readonly Proposal[] => {
    const { what = '', rows = '' } = match.groups ?? {}
    const inside = byPlace.get(what)
    const referent = inside?.mention?.referents[0]
    if (!inside || referent === undefined) return []
    return rows.split(/(?=(?:the )?(?:operator )?<[cbounsgw])/).flatMap((row): readonly Proposal[] => {
      const [who, share] = [...row.matchAll(/<[^>]+>/g)].map(([place]) => byPlace.get(place))
      const holder = who?.mention?.referents[0]
      return who && share && holder !== undefined && holder !== referent ? stakeIn(inside, referent, who, holder, share) : []
    })
  })
}

function stakeIn(inside: Item, referent: number, who: Item, holder: number, share: Item): readonly Proposal[] {
  return [
    {
      kind: 'STAKE',
      pattern: 'stake.in-brackets',
      confidence: PRECISION,
      status: 'IN_EFFECT',
      ends: { holder: [{ start: who.start, end: who.end, referent: holder }], in: [{ start: inside.start, end: inside.end, referent }] },
      values: { share: share.share },
      dates: {},
      place: { start: inside.start, end: Math.max(who.end, share.end) },
    },
  ]
}
