import type { PartyRole } from '../../model/facts/party.ts'
import type { PartialDate } from '../../model/partial-date.ts'
import type { Item } from '../clauses/item.ts'
import type { Argument } from './proposal.ts'

/** What was spoken of last, where a sentence leaves it out. */
export type Context = {
  /** What somebody was last said to have a part of. */
  readonly held: Item | null
  readonly project: Item | null
  readonly body: Item | null
  /** The body that the sentence before spoke of first: "its shares" are those of it. */
  readonly subject: Item | null
  readonly main: Main
  readonly published: PartialDate | null
  /** The parties of the deal, those who talked, and who imposed the sanction, that were spoken of last. */
  readonly parties: readonly Argument[]
  readonly talkers: readonly Argument[]
  readonly imposers: readonly Argument[]
}

/** What the article names most: the body and the country that offices without an owner are mostly of, and its project. */
export type Main = {
  readonly body: Item | null
  /** Null where it names others as often, or this one once only and not in the sentence; not one of those left out. */
  readonly country: (leftOut?: ReadonlySet<number>, sentence?: readonly Item[]) => Item | null
  /** The two countries that it names most; null where it names others as often. */
  readonly pair: readonly [Item, Item] | null
  /** The one named first of those that have an office of this title, and are not left out; null where it names none. */
  readonly countryWith: (title: string, leftOut: ReadonlySet<number>) => Item | null
  /** The only one of these countries that it names; null where it names none or several. */
  readonly countryAmong: (countries: readonly string[]) => Item | null
  /** In whose office the graph knows the person to be, where the article names them, the only ones. */
  readonly knownOwner: (person: number) => Item | null
  /** Whether the graph knows the person in an office, and the article names none or several of those whose it may be. */
  readonly isKnownElsewhere: (person: number) => boolean
  /** Whose offices the others who are named in a sentence have: two sides meet. */
  readonly servedBy: (sentence: readonly Item[], person: number) => readonly number[]
  /** Whose office of a title others are said to have: "Chinese President Xi Jinping". */
  readonly taken: (title: string, person: number) => ReadonlySet<number>
  /** Whether another has an office of this title that is nobody's by its words too: then neither is the country's for sure. */
  readonly isShared: (title: string, person: number) => boolean
  /** Whether it names its main body more often than all countries: then a president is that body's. */
  readonly isOfBody: boolean
  /** A public body that it names by such a name: commissioners and under secretaries are named without theirs. */
  readonly bodyNamed: (name: RegExp) => Item | null
  /** What of the field's goods it speaks of most, as a dossier writes it; null where of none. */
  readonly commodity: string | null
  /** Null where the article names no project twice. */
  readonly project: Item | null
  /** Whether the article names it only once. */
  readonly isPassing: (item: Item) => boolean
}

/** The body for which a person acts, as far as the article has said it; undefined where it has not. */
export type BodyOf = (person: number) => number | undefined

/** Who stands at a place: one, the members of a list, or the two that "the two companies" takes up. */
export function argumentsOf(item: Item | undefined, role: PartyRole, as: 'as named' | 'persons' | 'bodies', bodyOf: BodyOf): readonly Argument[] {
  if (!item) return []
  if (item.members) return item.members.flatMap((member) => argumentsOf(member, role, as, bodyOf))
  const { mention, start, end } = item
  if (!mention) return []
  return mention.referents.flatMap((referent): readonly Argument[] => {
    const taken = mention.way === 'nominal' ? { isTakenUp: true } : {}
    const party = role === 'PARTY' ? {} : { role }
    const served = as === 'bodies' && mention.way === 'nominal' ? bodyOf(referent) : undefined
    if (served !== undefined) return [{ start, end, referent: served, ...party, ...taken }]
    if (mention.kind !== 'PERSON' && !item.text.startsWith('<p')) return [{ start, end, referent, ...party, ...taken }]
    const body = item.office?.at?.mention?.referents[0] ?? bodyOf(referent)
    if (as === 'persons') return [{ start, end, referent, ...party, ...taken, ...(body === undefined ? {} : { for: body }) }]
    if (as === 'bodies') return body === undefined ? [] : [{ start, end, referent: body, ...party, ...taken }]
    return [{ start, end, referent, ...taken }]
  })
}
