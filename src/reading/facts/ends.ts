import type { Item } from '../clauses/item.ts'
import { type FactOfPattern, type PartyOf, partyOf } from '../patterns/pattern.ts'
import { BUYERS, SELLERS } from '../words/market-sides.ts'
import { argumentsOf, type BodyOf, type Context } from './arguments.ts'
import type { Argument } from './proposal.ts'

const ENDS: ReadonlySet<string> = new Set([
  'holder',
  'in',
  'parties',
  'concerns',
  'imposers',
  'targets',
  'person',
  'office',
  'supplier',
  'buyer',
  'from',
  'to',
  'of',
  'with',
])
type Ends = Record<string, readonly Argument[]>

/**
 * Who stands at the ends of a fact. `@project` and the like name what the words leave out, where they name nobody;
 * `+main` adds whom the article is about, where they name one party only; `+parties` and `+talkers` those of the deal and of
 * the talks spoken of last; `both` are the two ends of what goes both ways, `@pair` the two countries that the article is about.
 */
export function endsOfMatch(fact: FactOfPattern, itemOf: (group: string) => Item | undefined, context: Context, bodyOf: BodyOf): Ends {
  const ends: Ends = {}
  for (const [key, said] of Object.entries(fact.roles)) {
    if (!ENDS.has(key)) continue
    const parties = said.split(',').map(partyOf)
    const signers = parties.flatMap(({ group }) => membersOf(itemOf(group)))
    const isSignedByOfficers = fact.kind === 'DEAL' && (areOfficers(signers) || areMinisters(signers))
    const as = isSignedByOfficers || /^(?:imposers|supplier|buyer)$/.test(key) ? 'bodies' : key === 'parties' ? 'persons' : 'as named'
    const named = parties.flatMap(({ role, group }) => argumentsOf(itemOf(group), role, as, bodyOf))
    const leftOut = (mark: string) =>
      parties
        .filter(({ group }) => group.startsWith(mark))
        .flatMap((party) => argumentsOf(leftOutItem(party, context) ?? undefined, party.role, as, bodyOf))
    const distinct = new Set(named.map(({ referent }) => referent))
    const added =
      named.length === 0
        ? leftOut('@')
        : distinct.size === 1 && isSpokenOf(context)
          ? leftOut('+').filter(({ referent }) => !distinct.has(referent))
          : []
    const spoken = said.includes('+parties') ? context.parties : said.includes('+talkers') ? context.talkers : []
    const before = spoken.filter(({ referent }) => !distinct.has(referent))
    ends[key] = [...named, ...[...added, ...before].map((argument) => ({ ...argument, isTakenUp: true }))]
  }
  for (const [key, said] of Object.entries(fact.roles)) {
    const spoken = ENDS.has(key) && (ends[key] ?? []).length === 0 ? spokenOf(said, ends, context) : []
    if (spoken.length > 0) ends[key] = spoken
  }
  if (fact.roles.sides !== undefined) return { ...ends, ...sidesOf(fact.roles.sides.split(',').flatMap((group) => membersOf(itemOf(group)))) }
  if (fact.roles.both === undefined) return ends
  const items = fact.roles.both === '@pair' ? (context.main.pair ?? []) : fact.roles.both.split(',').map(itemOf)
  const [one, other, ...more] = items
    .flatMap((item) => argumentsOf(item, 'PARTY', 'as named', bodyOf))
    .map((argument) => (fact.roles.both === '@pair' ? { ...argument, isTakenUp: true as const } : argument))
  if (!one || !other || more.length > 0) return ends
  return fact.kind === 'FIGURE' ? { ...ends, of: [one], with: [other] } : { ...ends, from: [one], to: [other] }
}

/** "Skarvik's CEO Lena Holm and Kaito Gas President Kenji Ito signed": what officers of companies sign binds the companies. */
function areOfficers(signers: readonly Item[]): boolean {
  const offices = signers.flatMap(({ office }) => office?.at?.text ?? [])
  return signers.length > 0 && signers.every(({ text }) => text.startsWith('<p')) && offices.length > 0 && offices.every((at) => /^<[cu]/.test(at))
}

/** "The ministers signed a memorandum": their countries did. */
const areMinisters = (signers: readonly Item[]) =>
  signers.length > 0 && signers.every(({ mention }) => mention?.way === 'nominal' && /ministers$/.test(mention.surface))

/** The article's main body is the one spoken of last: it may be the party that the words leave out. */
const isSpokenOf = ({ main, body }: Context) => main.body !== null && main.body.mention?.referents[0] === body?.mention?.referents[0]

const membersOf = (item: Item | undefined): readonly Item[] => item?.members ?? (item ? [item] : [])

/** Which of two sells by their names, where a contract does not say: a liquefaction company to a utility. */
function sidesOf([one, other, ...more]: readonly Item[]): Ends {
  if (!one || !other || more.length > 0) return {}
  const is = (names: RegExp) => (item: Item) => names.test(item.mention?.surface ?? '')
  const buyers = [one, other].filter(is(BUYERS))
  const sellers = [one, other].filter((item) => is(SELLERS)(item) && !buyers.includes(item))
  const seller = sellers.length === 1 ? sellers[0] : buyers.length === 1 ? [one, other].find((item) => item !== buyers[0]) : undefined
  if (!seller) return {}
  const to = seller === one ? other : one
  const argument = (item: Item) => argumentsOf(item, 'PARTY', 'as named', () => undefined)
  return { supplier: argument(seller), buyer: argument(to) }
}

/**
 * `@other` is the other party of the deal spoken of last, or whom the article is about where it spoke of none;
 * `@parties` are all of its parties; `@imposers` whoever imposed the sanction spoken of last.
 */
function spokenOf(said: string, ends: Ends, { parties, imposers }: Context): readonly Argument[] {
  const taken = (list: readonly Argument[]) => list.map(({ start, end, referent }): Argument => ({ start, end, referent, isTakenUp: true }))
  if (said.includes('@imposers')) return taken(imposers)
  if (said.includes('@parties')) return taken(parties)
  if (!said.includes('@other')) return []
  const here = new Set(Object.values(ends).flatMap((list) => list.map(({ referent }) => referent)))
  const others = new Map(parties.filter(({ referent }) => !here.has(referent)).map((party) => [party.referent, party]))
  const isParty = parties.some(({ referent }) => here.has(referent))
  return isParty && others.size === 1 ? taken([...others.values()]) : []
}

function leftOutItem({ group }: PartyOf, { main, project, body, subject, held }: Context): Item | null {
  switch (group.slice(1)) {
    case 'held':
      return held ?? project
    case 'project':
      return project
    case 'subject':
      return subject ?? main.body
    case 'main':
      return main.body ?? body
    case 'home':
      return main.country()
    case 'other':
    case 'parties':
    case 'imposers':
    case 'talkers':
      return null
    default:
      return body
  }
}
