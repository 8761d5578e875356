import type { KnownNames } from '../resolution/known-names.ts'
import { bareName, isShortFor } from '../resolution/names.ts'
import { officeOfKnown } from '../resolution/officeholders.ts'
import type { Referent } from './mention.ts'

/**
 * Of each person whom the graph knows in an office, or who is widely known to have had one: the one of the article's
 * bodies and countries whose it is; null where the article names none of them, or several.
 */
export function ownersOf(referents: readonly Referent[], { officesOf }: KnownNames): ReadonlyMap<number, number | null> {
  const bySlug = new Map(referents.flatMap(({ slug, id }) => (slug === null ? [] : [[slug, id] as const])))
  const byName = (owner: string) => {
    const called = (is: (name: string) => boolean) =>
      referents.filter(({ kind, name, aliases }) => kind !== 'PERSON' && kind !== 'PROJECT' && [name, ...aliases].some(is))
    const [exactly, shortly] = [called((name) => bareName(name) === bareName(owner)), called((name) => isShortFor(owner, name))]
    const [one, ...others] = exactly.length > 0 ? exactly : shortly
    return one && others.length === 0 ? one.id : null
  }
  return new Map(
    referents.flatMap(({ id, kind, slug, name, aliases }) => {
      if (kind !== 'PERSON') return []
      const offices = slug === null ? [] : officesOf(slug)
      if (offices.length > 0) {
        const [one, ...others] = offices.flatMap((office) => bySlug.get(office) ?? [])
        return [[id, one === undefined || others.length > 0 ? null : one] as const]
      }
      const owner = officeOfKnown([name, ...aliases])
      return owner === null ? [] : [[id, byName(owner)] as const]
    }),
  )
}
