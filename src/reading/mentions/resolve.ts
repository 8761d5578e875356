import type { KnownNames } from '../resolution/known-names.ts'
import { bareName } from '../resolution/names.ts'
import type { Gathered, Referent } from './mention.ts'

/**
 * Who a referent is: the one entity of the graph of exactly its name, or the one of its kind whose name it shortens; new
 * where there is none; where there are several a person decides. Never a guess among several.
 */
export function resolved({ id, kind, name, aliases, located, uses, isFirm }: Gathered, known: KnownNames): Referent {
  const names = [name, ...aliases]
  const place = kind === null && located > 0 && located === uses
  const [one, ...others] = place ? [] : known.who([...new Set(names)], kind)
  const sure = one && others.length === 0 ? one : null
  const other = [...aliases].filter((alias) => alias !== name && bareName(alias) !== '')
  return {
    id,
    kind: sure?.kind ?? kind ?? 'COMPANY',
    name,
    aliases: other,
    slug: sure?.slug ?? null,
    ambiguous: one && others.length > 0 ? [one, ...others].map(({ slug }) => slug).sort() : [],
    place,
    isUnsure: !sure && (kind === null || !isFirm),
  }
}
