import type { Token } from '../text/tokens.ts'
import type { Mention, RawMention } from './mention.ts'

// How mentions stand in their sentence: as subjects, or behind prepositions.

/** How a mention stands in its sentence; in a list as the one before it. */
export function roleOf(
  tokens: readonly Token[],
  mention: RawMention,
  before: Mention | undefined,
): Pick<Mention, 'isGoverned' | 'isListed' | 'isPossessive'> {
  const between = tokens.filter(({ start, end }) => start >= (before?.end ?? 0) && end <= mention.start).map(({ lower }) => lower)
  const isListed = before !== undefined && between.length <= 2 && between.every((word) => word === ',' || word === 'and')
  return {
    ...((isListed ? before.isGoverned : isGoverned(tokens, mention)) ? { isGoverned: true as const } : {}),
    ...(isListed ? { isListed: true as const } : {}),
    ...(isOwner(tokens, mention) ? { isPossessive: true as const } : {}),
  }
}

/** "with Japan's Kaito Gas": behind a preposition, with no more than words that describe between. */
function isGoverned(tokens: readonly Token[], { start }: RawMention): boolean {
  const at = tokens.findIndex((token) => token.start >= start)
  for (let before = at - 1; before >= Math.max(0, at - 6); before--) {
    const token = tokens[before]
    if (!token || /^(?:,|;|and|or|that|said|which|who|but|as)$/.test(token.lower)) return false
    if (/^(?:of|in|with|to|from|for|by|between|at|against|via|under)$/.test(token.lower)) return true
  }
  return false
}

/** Whom words such as "the company" may take up in their own sentence: where a preposition governs them, not its subject. */
export function takenUpFrom(tokens: readonly Token[], mention: RawMention, here: readonly Mention[]): readonly Mention[] {
  if (/^the state[ -]/.test(mention.surface) && beginsClause(tokens, mention)) return withoutSubject(here)
  // "Lena Holm has been the company's director": she is not the company.
  const subject = here.at(-1)
  if (subject && /^(?:is|was|became|becomes|has been|had been)$/.test(wordsBetween(tokens, subject.end, mention.start)) && isOwner(tokens, mention))
    return here.slice(0, -1)
  // "In which the state corporation holds 75% and the trading house 25%": that is another.
  if (
    subject?.way === 'nominal' &&
    subject.kind === mention.kind &&
    subject.surface !== mention.surface &&
    isBehindShare(tokens, subject.end, mention.start)
  )
    return here.filter(({ referents: [id] }) => id !== subject.referents[0])
  // "Kaito LNG, a company in which the trading house has 60%": the house is not that company.
  if (subject && !subject.isListed && mention.kind === 'COMPANY' && /(?:^|[ ,])in which$/.test(wordsBetween(tokens, subject.end, mention.start)))
    return here.filter(({ referents: [id] }) => id !== subject.referents[0])
  // "Fjord LNG is run by A, which owns 60% of the project": of its subject.
  if (mention.kind === 'PROJECT') return here
  if (!isGoverned(tokens, mention) || !(isDescribed(mention) || isHeldThing(tokens, mention))) return here
  const last = here.at(-1)
  if (!last) return here
  const [before, behind] = [wordsBetween(tokens, last.start - 30, last.start), wordsBetween(tokens, last.end, mention.start)]
  const isHolder = isHeldThing(tokens, mention) && /^, (?:which|who|whose) /.test(behind)
  // "A subsidiary of A, which owns 80% of the company", "sold by A, whose stake in the company": not A.
  if (isHolder && /(?:subsidiary|unit|arm) of(?: the)?$|(?:backed|controlled|owned|led|run|managed|sold|held) by(?: the)?$/.test(before))
    return here.slice(0, -1)
  // "Kaito Gas is a venture of A and B, each of which owns half of the company": not A, and not B.
  if (/(?:each|both|all) of (?:which|whom) /.test(behind))
    return here.slice(
      0,
      here.findLastIndex(({ isListed }) => !isListed),
    )
  // "Its largest shareholder, A, which owns 31% of the company": not A.
  const isShareholder = isHolder && /(?:shareholder|owner|investor|stakeholder) ,$/.test(before)
  return withoutSubject(isShareholder ? here.filter(({ referents }) => referents[0] !== last.referents[0]) : here)
}

const wordsBetween = (tokens: readonly Token[], from: number, to: number) =>
  tokens
    .filter(({ start, end }) => start >= from && end <= to)
    .map(({ lower }) => lower)
    .join(' ')

const isBehindShare = (tokens: readonly Token[], from: number, to: number) =>
  /^(?:holds?|owns?|has) .*(?:%|percent|cent)(?: stake)?(?: ,)? (?:and|while)$/.test(wordsBetween(tokens, from, to))

const isOwner = (tokens: readonly Token[], { end }: RawMention) => tokens.find(({ start }) => start >= end)?.text === "'s"

/** "the Adelaide-based producer", not just "the company". */
const isDescribed = ({ surface, kind }: RawMention) => kind === 'COMPANY' && surface.split(' ').length > 2

/** "A holds 75%; the state corporation has the rest": that is another. */
const beginsClause = (tokens: readonly Token[], { start }: RawMention) =>
  /^(?:;|while|and|but)$/.test(tokens.findLast((token) => token.end <= start)?.lower ?? '')

/** "owns 60 percent of the company": nobody has a part of himself. */
export function isHeldThing(tokens: readonly Token[], { start }: RawMention): boolean {
  const at = tokens.findIndex((token) => token.start >= start)
  return (
    /^(?:of|in)$/.test(tokens[at - 1]?.lower ?? '') &&
    /^(?:%|percent|cent|pc|stake|stakes|slice|interest|share|shares|half|third|quarter|holding)$/.test(tokens[at - 2]?.lower ?? '')
  )
}

/** "XRG had sought the Adelaide-based producer", "A and B each own 10% of the company": whom such words take up is not who acts in the clause. */
function withoutSubject(here: readonly Mention[]): readonly Mention[] {
  const first = here.findIndex(({ isGoverned }) => !isGoverned)
  const behind = here.slice(first + 1).findIndex(({ isListed }) => !isListed)
  const acting = first < 0 ? [] : here.slice(first, behind < 0 ? here.length : first + 1 + behind)
  return here.filter(({ referents }) => !acting.some((mention) => mention.referents[0] === referents[0]))
}
