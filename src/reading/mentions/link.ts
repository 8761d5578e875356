import type { EntityKind } from '../../model/entity.ts'
import type { KnownNames } from '../resolution/known-names.ts'
import { bareName, isAcronymOf, isShortFor } from '../resolution/names.ts'
import type { Token } from '../text/tokens.ts'
import { nominalReferents } from './antecedents.ts'
import { jointHolders } from './joint.ts'
import { isCapitalAsPlace, isLocated } from './located.ts'
import { noteMarks } from './marks.ts'
import type { Gathered, Mention, RawMention } from './mention.ts'

/** What a sentence names, and its tokens. */
export type NamedSentence = { readonly tokens: readonly Token[]; readonly mentions: readonly RawMention[] }

export type Linked = { readonly sentences: readonly (readonly Mention[])[]; readonly referents: readonly Gathered[] }

/** Puts together the mentions of the same one: same name, acronym in brackets, surname after full name, "the company". */
export function link(sentences: readonly NamedSentence[], known: Pick<KnownNames, 'kindOf' | 'exactly'>): Linked {
  const referents: Gathered[] = []
  const byKey = new Map<string, Gathered>()
  const bySurname = new Map<string, Gathered>()
  const byGivenName = new Map<string, Set<Gathered>>()
  const byFirstWord = new Map<string, Set<Gathered>>()
  const places = new Map<string, Gathered>()
  const linked: Mention[][] = []
  const add = (mention: RawMention): Gathered => {
    const made: Gathered = {
      id: referents.length,
      kind: mention.kind,
      name: mention.surface,
      aliases: new Set([mention.surface]),
      located: 0,
      uses: 0,
      isFirm: false,
      nations: new Set(),
      rows: new Set(),
      held: 0,
    }
    referents.push(made)
    return made
  }
  for (const { tokens, mentions } of sentences) {
    const here: Mention[] = []
    for (const mention of mentions) {
      if (mention.way === 'nominal') {
        const meant = nominalReferents(
          mention,
          isGoverned(tokens, mention) && (isDescribed(mention) || isHeldThing(tokens, mention)) ? withoutSubject(here) : here,
          linked,
          referents,
        )
        if (meant.length > 0) here.push({ ...mention, referents: meant })
        continue
      }
      const bracketed = inBrackets(tokens, mention)
      const before = beforeBrackets(tokens, mention, here)
      if (bracketed && before) {
        const whole = referents[before.referents[0] ?? -1]
        if (whole && (isAcronymOf(mention.surface, whole.name) || isQuoted(tokens, mention))) {
          whole.aliases.add(mention.surface)
          byKey.set(keyOf(mention), whole)
          here.push({ ...mention, referents: [whole.id] })
          continue
        }
        if (/^[A-Z0-9.]{1,8}$/.test(mention.surface)) continue
      }
      if (mention.way === 'capital' && isCapitalAsPlace(tokens, mention)) {
        here.push(asPlace(tokens, mention, places, add))
        continue
      }
      const isOwner = isOwnerOfUnit(tokens, mention, here)
      const shorter = isOwner ? undefined : (shortened(mention, byFirstWord) ?? abbreviated(mention, byFirstWord, known.kindOf))
      const found =
        byKey.get(keyOf(mention)) ??
        surnamed(mention, bySurname) ??
        givenName(mention, byGivenName) ??
        (shorter && mayBeOne(mention.surface, shorter, known) ? shorter : undefined)
      const referent = found ?? add(mention)
      if (mention.surface === 'European Commission') byKey.set('commission', referent)
      byKey.set(keyOf(mention), referent)
      if (mention.kind === 'PERSON' && referent.kind !== 'PERSON' && referent.kind === null) referent.kind = 'PERSON'
      if (!referent.isFirm && mention.kind !== null && !mention.isWeak) referent.kind = mention.kind
      referent.kind ??= mention.kind
      referent.aliases.add(mention.surface)
      if (mention.inFull !== undefined) referent.aliases.add(mention.inFull)
      if (mention.way === 'name' && (mention.kind === 'COUNTRY' || mention.kind === 'ORGANIZATION'))
        for (const name of written(tokens, mention)) referent.aliases.add(name)
      byFirstWord.set(firstWord(mention.surface), (byFirstWord.get(firstWord(mention.surface)) ?? new Set()).add(referent))
      if (mention.surface.length > referent.name.length && mention.kind === 'PERSON') referent.name = mention.surface
      referent.uses++
      referent.isFirm ||= mention.kind !== null && !mention.isWeak
      if (mention.kind === null && isLocated(tokens, mention)) referent.located++
      if (referent.kind === 'PERSON') {
        const words = referent.name.split(' ')
        bySurname.set(bareName(words.at(-1) ?? ''), referent)
        const first = bareName(words[0] ?? '')
        if (words.length > 1) byGivenName.set(first, (byGivenName.get(first) ?? new Set()).add(referent))
      }
      const named = { ...mention, referents: [referent.id], ...roleOf(tokens, mention, here.at(-1)) }
      noteMarks(tokens, named, here, referent)
      here.push(named)
    }
    linked.push(withJointHolder(tokens, here, add))
  }
  return { sentences: linked, referents }
}

/** "A and B hold 20% between them": what they hold is the two's together, and neither's. */
function withJointHolder(tokens: readonly Token[], here: Mention[], add: (mention: RawMention) => Gathered): Mention[] {
  const members = jointHolders(tokens, here)
  const [first, last] = [members[0], members.at(-1)]
  if (!first || !last) return here
  const names = members.map(({ surface }) => surface)
  const group: RawMention = {
    start: first.start,
    end: last.end,
    surface: `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`,
    kind: 'GROUP',
    way: 'name',
  }
  const { id } = Object.assign(add(group), { uses: 1, isFirm: true })
  return [...here.filter(({ start, end }) => end <= first.start || start >= last.end), { ...group, referents: [id] }].sort(
    (one, other) => one.start - other.start,
  )
}

/** "in Tokyo": the city. */
function asPlace(
  tokens: readonly Token[],
  { start, end }: RawMention,
  places: Map<string, Gathered>,
  add: (mention: RawMention) => Gathered,
): Mention {
  const words = tokens.filter((token) => token.start >= start && token.end <= end)
  const city: RawMention = { start, end, surface: words.map(({ text }) => text).join(' '), kind: null, way: 'name' }
  const place = places.get(city.surface) ?? add(city)
  places.set(city.surface, place)
  place.located++
  place.uses++
  return { ...city, referents: [place.id] }
}

function keyOf({ kind, surface }: RawMention): string {
  return kind === 'COUNTRY' || kind === 'GROUP' ? `${kind}:${surface}` : bareName(surface)
}

/** A country as it is written here: "U.S.", "Republic of Korea"; nothing for its government and the like. */
function written(tokens: readonly Token[], { start, end }: RawMention): readonly string[] {
  const words = tokens.filter((token) => token.start >= start && token.end <= end)
  return words.every(({ isCapital, lower }) => isCapital || lower === 'of' || lower === 'the') ? [words.map(({ text }) => text).join(' ')] : []
}

const firstWord = (name: string) => bareName(name).split(' ')[0] ?? ''

function surnamed(mention: RawMention, bySurname: ReadonlyMap<string, Gathered>): Gathered | undefined {
  if (mention.kind !== null && mention.kind !== 'PERSON') return undefined
  const words = mention.surface.split(' ')
  const found = bySurname.get(bareName(words.at(-1) ?? ''))
  return words.length === 1 || found?.name === words.at(-1) ? found : undefined
}

/** "Anneke" after "Anneke Verhoeven", "Park" after "Park Jun-ho", where no other person is called so. */
function givenName({ kind, surface }: RawMention, byGivenName: ReadonlyMap<string, ReadonlySet<Gathered>>): Gathered | undefined {
  const [one, other] = kind === null || kind === 'PERSON' ? (byGivenName.get(bareName(surface)) ?? []) : []
  return other ? undefined : one
}

/** The one body or project whose name this is, with words left out that tell nothing. */
function shortened(mention: RawMention, byFirstWord: ReadonlyMap<string, ReadonlySet<Gathered>>): Gathered | undefined {
  if (mention.kind === 'PERSON' || mention.kind === 'COUNTRY' || mention.kind === 'GROUP') return undefined
  const fits = [...(byFirstWord.get(firstWord(mention.surface)) ?? [])].filter(({ kind, aliases }) => {
    if (
      kind === 'PERSON' ||
      kind === 'COUNTRY' ||
      kind === 'GROUP' ||
      ((kind === 'PROJECT') !== (mention.kind === 'PROJECT') && kind !== null && mention.kind !== null)
    )
      return false
    const isLike = (alias: string) => isShortFor(mention.surface, alias) || isShortFor(alias, mention.surface)
    const names = [...aliases].filter((alias) => firstWord(alias) === firstWord(mention.surface))
    // "Halden" may be short for "Halden LNG", but "Halden Resources" is not.
    return names.some(isLike) && (kind === 'PROJECT' || names.every((alias) => isLike(alias) || bareName(alias) === bareName(mention.surface)))
  })
  return fits.length === 1 ? fits[0] : undefined
}

/** "Tidewater" after "Tidewater Infrastructure Partners", where nobody else begins so and the graph knows nobody of the name. */
function abbreviated(
  mention: RawMention,
  byFirstWord: ReadonlyMap<string, ReadonlySet<Gathered>>,
  kindOfKnown: (name: string) => EntityKind | null,
): Gathered | undefined {
  if (mention.kind !== null || mention.surface.length < 4 || mention.surface.includes(' ') || kindOfKnown(mention.surface)) return undefined
  const [one, other] = byFirstWord.get(firstWord(mention.surface)) ?? []
  return one && !other && (one.kind === 'COMPANY' || one.kind === 'PUBLIC_BODY' || one.kind === 'ORGANIZATION') ? one : undefined
}

/** Names of different entities of the graph are never one, and a name that several bear is nobody's short form. */
function mayBeOne(name: string, { aliases }: Gathered, { exactly }: Pick<KnownNames, 'exactly'>): boolean {
  const mine = exactly(name)
  if (mine.length > 1) return false
  return [...aliases].map(exactly).every((theirs) => theirs.length === 0 || mine.length === 0 || theirs.some((slug) => mine.includes(slug)))
}

/** The name right before the bracket, or before another bracket in front of it: 'Nordkraft AS (NKR) ("Nordkraft")'. */
function beforeBrackets(tokens: readonly Token[], { start }: RawMention, here: readonly Mention[]): Mention | undefined {
  let open = tokens.findLastIndex((token) => token.text === '(' && token.start < start)
  while (tokens[open - 1]?.text === ')') open = tokens.slice(0, open - 1).findLastIndex(({ text }) => text === '(')
  const place = tokens[open]?.start ?? 0
  const name = here.findLast(({ end }) => end <= place)
  return name && place - name.end <= 1 ? name : undefined
}

/** '("BPL")', '(the "Partnership")': a name that the text gives to what stands before it. */
function isQuoted(tokens: readonly Token[], { start, end }: RawMention): boolean {
  const first = tokens.findIndex((token) => token.start >= start)
  const next = tokens.findIndex((token) => token.start >= end)
  return tokens[first - 1]?.text === '"' && tokens[next]?.text === '"'
}

/** "the Adelaide-based producer", not just "the company". */
const isDescribed = ({ surface, kind }: RawMention) => kind === 'COMPANY' && surface.split(' ').length > 2

/** "owns 60 percent of the company": nobody has a part of himself. */
function isHeldThing(tokens: readonly Token[], { start }: RawMention): boolean {
  const at = tokens.findIndex((token) => token.start >= start)
  return (
    /^(?:of|in)$/.test(tokens[at - 1]?.lower ?? '') &&
    /^(?:%|percent|cent|pc|stake|stakes|interest|share|shares|half|third|quarter|holding)$/.test(tokens[at - 2]?.lower ?? '')
  )
}

/** "XRG had sought the Adelaide-based producer": whom such words take up is not who acts in the clause. */
function withoutSubject(here: readonly Mention[]): readonly Mention[] {
  const subject = here.find(({ isGoverned }) => !isGoverned)
  return here.filter(({ referents }) => referents[0] !== subject?.referents[0])
}

/** How a mention stands in its sentence; in a list as the one before it. */
function roleOf(tokens: readonly Token[], mention: RawMention, before: Mention | undefined): Pick<Mention, 'isGoverned' | 'isPossessive'> {
  const between = tokens.filter(({ start, end }) => start >= (before?.end ?? 0) && end <= mention.start).map(({ lower }) => lower)
  const isListed = before !== undefined && between.length <= 2 && between.every((word) => word === ',' || word === 'and')
  return {
    ...((isListed ? before.isGoverned : isGoverned(tokens, mention)) ? { isGoverned: true as const } : {}),
    ...(tokens.find(({ start }) => start >= mention.end)?.text === "'s" ? { isPossessive: true as const } : {}),
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

/** "OQ Trading, a unit of the energy group OQ": the short name is not the unit's. */
function isOwnerOfUnit(tokens: readonly Token[], { start }: RawMention, here: readonly Mention[]): boolean {
  const from = here.findLast(({ way, kind }) => way === 'name' && kind !== 'COUNTRY')?.end ?? start
  const between = tokens.filter((token) => token.start >= from && token.end <= start).map(({ lower }) => lower)
  return between.length < 14 && / (?:unit|subsidiary|arm|affiliate|division) of /.test(` ${between.join(' ')} `)
}

function inBrackets(tokens: readonly Token[], { start, end }: RawMention): boolean {
  const first = tokens.findIndex((token) => token.start >= start)
  const open = tokens.slice(Math.max(0, first - 3), first).some(({ text }) => text === '(')
  const last = tokens.findIndex((token) => token.start >= end)
  return open && last >= 0 && /^[):.,"-]$/.test(tokens[last]?.text ?? '')
}
