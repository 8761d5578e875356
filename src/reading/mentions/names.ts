import type { KnownNames } from '../resolution/known-names.ts'
import { bareName } from '../resolution/names.ts'
import type { Token } from '../text/tokens.ts'
import { LEGAL_FORMS } from '../words/name-words.ts'
import type { Gathered, Mention, RawMention } from './mention.ts'
import { abbreviated, firstWord, givenName, initials, onlyOne, shortened, surnamed } from './short-forms.ts'

/** The names of an article's referents while they are gathered, to find again whom a name means. */
export type Names = {
  /** Who was named so before, or so in full; undefined: nobody. */
  readonly find: (mention: RawMention, tokens: readonly Token[], here: readonly Mention[]) => Gathered | undefined
  /** Notes one more name of a referent. */
  readonly note: (mention: RawMention, tokens: readonly Token[], referent: Gathered) => void
  /** Notes a name that the text gives to what stands before it. */
  readonly alias: (mention: RawMention, referent: Gathered) => void
}

export function createNames(known: Pick<KnownNames, 'kindOf' | 'exactly'>): Names {
  const byKey = new Map<string, Gathered>()
  const bySurname = new Map<string, Gathered>()
  const byGivenName = new Map<string, Set<Gathered>>()
  const byFirstWord = new Map<string, Set<Gathered>>()
  const byInitials = new Map<string, Set<Gathered>>()
  const addTo = (map: Map<string, Set<Gathered>>, key: string, referent: Gathered) => map.set(key, (map.get(key) ?? new Set()).add(referent))
  return {
    find(mention, tokens, here) {
      const same = byKey.get(keyOf(mention)) ?? surnamed(mention, bySurname) ?? givenName(mention, byGivenName)
      if (same) return same
      const isOwner = isOwnerOfUnit(tokens, mention, here)
      const shorter = isOwner
        ? undefined
        : (shortened(mention, byFirstWord) ?? abbreviated(mention, byFirstWord, known.kindOf) ?? onlyOne(byInitials.get(mention.surface)))
      return shorter && mayBeOne(mention.surface, shorter, known) ? shorter : undefined
    },
    note(mention, tokens, referent) {
      byKey.set(keyOf(mention), referent)
      // "Commission President": of the one that was named in full.
      if (mention.surface === 'European Commission') byKey.set('commission', referent)
      referent.aliases.add(mention.surface)
      if (mention.inFull !== undefined) referent.aliases.add(mention.inFull)
      if (mention.way === 'name' && (mention.kind === 'COUNTRY' || mention.kind === 'ORGANIZATION'))
        for (const name of written(tokens, mention)) referent.aliases.add(name)
      addTo(byFirstWord, firstWord(mention.surface), referent)
      const letters = initials(mention.surface)
      if (referent.kind !== 'PERSON' && letters.length > 2) addTo(byInitials, letters, referent)
      if (mention.surface.length > referent.name.length && mention.kind === 'PERSON') referent.name = mention.surface
      if (referent.kind !== 'PERSON') return
      const words = referent.name.split(' ')
      bySurname.set(bareName(words.at(-1) ?? ''), referent)
      // "Ms. Iturriaga" is Carolina Iturriaga Soto.
      const middle = bareName(words[1] ?? '')
      if (words.length === 3 && !bySurname.has(middle)) bySurname.set(middle, referent)
      if (words.length > 1) addTo(byGivenName, bareName(words[0] ?? ''), referent)
    },
    alias(mention, referent) {
      referent.aliases.add(mention.surface)
      byKey.set(keyOf(mention), referent)
      addTo(byFirstWord, firstWord(mention.surface), referent)
    },
  }
}

function keyOf({ kind, surface }: RawMention): string {
  if (kind === 'COUNTRY' || kind === 'GROUP') return `${kind}:${surface}`
  const bare = bareName(surface)
  // "Sakhalin-1 LLC" runs Sakhalin-1, and is not it.
  return /\d$/.test(bare) && LEGAL_FORMS.has(surface.split(' ').at(-1)?.toLowerCase().replaceAll('.', '') ?? '') ? `firm ${bare}` : bare
}

/** A country as it is written here: "U.S.", "Republic of Korea"; nothing for its government and the like. */
function written(tokens: readonly Token[], { start, end }: RawMention): readonly string[] {
  const words = tokens.filter((token) => token.start >= start && token.end <= end)
  return words.every(({ isCapital, lower }) => isCapital || lower === 'of' || lower === 'the') ? [words.map(({ text }) => text).join(' ')] : []
}

/** Names of different entities of the graph are never one, and a name that several bear is nobody's short form. */
function mayBeOne(name: string, { aliases }: Gathered, { exactly }: Pick<KnownNames, 'exactly'>): boolean {
  const mine = exactly(name)
  if (mine.length > 1) return false
  return [...aliases].map(exactly).every((theirs) => theirs.length === 0 || mine.length === 0 || theirs.some((slug) => mine.includes(slug)))
}

const OWNED_BY = / (?:(?:in|of) which|(?:owned|controlled|held|backed) by)(?: the)?(?: [a-z]+(?:-[a-z]+)?){0,4} $/

/** "OQ Trading, a unit of the energy group OQ", "OQ Trading, in which OQ has": the short name is not the unit's. */
function isOwnerOfUnit(tokens: readonly Token[], { start, surface }: RawMention, here: readonly Mention[]): boolean {
  const last = here.findLast(({ way, kind }) => way === 'name' && kind !== 'COUNTRY')
  const from = last?.end ?? start
  const between = tokens.filter((token) => token.start >= from && token.end <= start).map(({ lower }) => lower)
  const words = ` ${between.join(' ')} `
  return (
    between.length < 14 &&
    (/ (?:unit|subsidiary|arm|affiliate|division) of /.test(words) ||
      (OWNED_BY.test(words) && firstWord(last?.surface ?? '') === firstWord(surface) && bareName(last?.surface ?? '') !== bareName(surface)))
  )
}
