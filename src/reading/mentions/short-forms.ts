// By which short forms of a name its bearer may be meant.
import type { EntityKind } from '../../model/entity.ts'
import { bareName, isShortFor } from '../resolution/names.ts'
import type { Gathered, RawMention } from './mention.ts'

/** "NFE" of "North Field East". */
export const initials = (name: string) =>
  name
    .split(' ')
    .map((word) => (/^\p{Lu}/u.test(word) ? word[0] : ''))
    .join('')

/** The only one of these; undefined where they are none or several. */
export function onlyOne(referents: ReadonlySet<Gathered> | undefined): Gathered | undefined {
  const [one, other] = referents ?? []
  return other ? undefined : one
}

/** The word that a name begins with, bare. */
export const firstWord = (name: string) => bareName(name).split(' ')[0] ?? ''

/** "Holm" after "Lena Holm". */
export function surnamed(mention: RawMention, bySurname: ReadonlyMap<string, Gathered>): Gathered | undefined {
  if (mention.kind !== null && mention.kind !== 'PERSON') return undefined
  const words = mention.surface.split(' ')
  const found = bySurname.get(bareName(words.at(-1) ?? ''))
  return words.length === 1 || found?.name === words.at(-1) ? found : undefined
}

/** "Anneke" after "Anneke Verhoeven", "Park" after "Park Jun-ho", where no other person is called so. */
export function givenName({ kind, surface }: RawMention, byGivenName: ReadonlyMap<string, ReadonlySet<Gathered>>): Gathered | undefined {
  return kind === null || kind === 'PERSON' ? onlyOne(byGivenName.get(bareName(surface))) : undefined
}

/** The one body or project whose name this is, with words left out that tell nothing. */
export function shortened(mention: RawMention, byFirstWord: ReadonlyMap<string, ReadonlySet<Gathered>>): Gathered | undefined {
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
export function abbreviated(
  mention: RawMention,
  byFirstWord: ReadonlyMap<string, ReadonlySet<Gathered>>,
  kindOfKnown: (name: string) => EntityKind | null,
): Gathered | undefined {
  if (mention.kind !== null || mention.surface.length < 4 || mention.surface.includes(' ') || kindOfKnown(mention.surface)) return undefined
  const one = onlyOne(byFirstWord.get(firstWord(mention.surface)))
  return one && (one.kind === 'COMPANY' || one.kind === 'PUBLIC_BODY' || one.kind === 'ORGANIZATION') ? one : undefined
}
