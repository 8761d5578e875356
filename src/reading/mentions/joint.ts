import type { Token } from '../text/tokens.ts'
import type { Gathered, Mention, RawMention } from './mention.ts'
import { spanned } from './names-in-run.ts'

/** Words between the members of a list: "Japan's Mitsui and state-backed Jogmec". */
const BETWEEN = /^(?:,|and|'s|the|[a-z]+(?:-[a-z]+)?)$/
const TOGETHER =
  /^(?:, )?(?:(?:which|who) )?(?:together|jointly|collectively) (?:hold|holds|held|own|owns|owned|control|controls|have|has|had|keep|retain)(?: |$)/
const HELD_BETWEEN_THEM =
  /^(?:hold|holds|held|own|owns|owned|control|controls|have|has|had|keep|retain|could|will|would|may|receive) (?:[^.;]{0,60}? )?(?:between them|together|jointly|combined|collectively)(?: |$)/
const COMBINED = /^(?:hold|holds|held|own|owns|owned|control|controls|have|has|had|keep|retain|with) (?:a |the )?(?:combined|joint|total) /
/** "A consortium of A, B and C has bought": it is the holder; in "X, a consortium of A and B" X is. */
const CONSORTIUM =
  /(?:^|(?:^| )(?!(?:is|was|are|be|as|being|called)(?= ))[^ ,]+ )(?:a|the)(?: [a-z]+)? consortium (?:of|comprising|made up of|consisting of|formed by|between)$/
/** So far behind the list the words may stand that say that it is together. */
const AHEAD = 14

type Joint = { readonly members: readonly Mention[]; readonly consortium: Token | undefined }

/** The members of a list that holds something together, or make up a consortium; the first such list of a sentence. */
function jointHolders(tokens: readonly Token[], mentions: readonly Mention[]): Joint | null {
  const isHolder = ({ way, kind }: Mention) => (way === 'name' || way === 'capital') && kind !== 'PERSON' && kind !== 'COUNTRY' && kind !== 'PROJECT'
  const holders = mentions.filter(isHolder)
  for (let from = 0; from < holders.length; from++) {
    let to = from
    while (to + 1 < holders.length && isBetween(tokens, holders[to], holders[to + 1], mentions)) to++
    const [first, last] = [holders[from], holders[to]]
    if (to === from || !first || !last) continue
    const inside = wordsFrom(tokens, first.end, last.start)
    const behind = tokens.filter(({ start }) => start >= last.end).slice(0, AHEAD)
    const words = behind.map(({ lower }) => lower).join(' ')
    if (!/(?:^| )and(?: |$)/.test(inside)) {
      from = to
      continue
    }
    const before = tokens.filter(({ end }) => end <= first.start && end > first.start - 60)
    if (CONSORTIUM.test(before.map(({ lower }) => lower).join(' ')))
      return { members: holders.slice(from, to + 1), consortium: before.findLast(({ lower }) => lower === 'consortium') }
    if (TOGETHER.test(words) || HELD_BETWEEN_THEM.test(words) || COMBINED.test(words))
      return { members: holders.slice(from, to + 1), consortium: undefined }
    from = to
  }
  return null
}

function isBetween(tokens: readonly Token[], one: Mention | undefined, other: Mention | undefined, all: readonly Mention[]): boolean {
  if (!one || !other) return false
  const isAdjective = (token: Token) => all.some(({ way, start, end }) => way === 'adjective' && start <= token.start && token.end <= end)
  const between = tokens.filter((token) => token.start >= one.end && token.end <= other.start && !isAdjective(token))
  return (
    between.length > 0 &&
    between.length <= 5 &&
    between.every(({ lower, isCapital }) => !isCapital && BETWEEN.test(lower)) &&
    /^(?:,|and)$/.test(between[0]?.lower ?? '')
  )
}

const wordsFrom = (tokens: readonly Token[], from: number, to: number) =>
  tokens
    .filter(({ start, end }) => start >= from && end <= to)
    .map(({ lower }) => lower)
    .join(' ')

/** "A and B hold 20% between them": what they hold is the two's together, and neither's. */
export function withJointHolder(tokens: readonly Token[], here: Mention[], add: (mention: RawMention) => Gathered): Mention[] {
  const { members = [], consortium } = jointHolders(tokens, here) ?? {}
  const [first, last] = [members[0], members.at(-1)]
  if (!first || !last) return here
  const names = members.map(({ surface }) => surface)
  const together = `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`
  const start = consortium?.start ?? first.start
  const inWords = spanned(
    tokens,
    tokens.findIndex((token) => token.start >= start),
    tokens.findLastIndex((token) => token.end <= last.end) + 1,
  )
  const group: RawMention = {
    start,
    end: last.end,
    surface: consortium ? inWords.surface : together,
    ...(consortium ? { inFull: `consortium of ${together}` } : {}),
    kind: consortium ? 'CONSORTIUM' : 'GROUP',
    way: 'name',
  }
  const made = Object.assign(add(group), { uses: 1, isFirm: true })
  if (group.inFull !== undefined) made.aliases.add(group.inFull)
  return [...here.filter(({ start, end }) => end <= group.start || start >= last.end), { ...group, referents: [made.id] }].sort(
    (one, other) => one.start - other.start,
  )
}
