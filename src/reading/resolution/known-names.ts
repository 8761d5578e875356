import type { EntityKind } from '../../model/entity.ts'
import { bareName, isShortFor } from './names.ts'

/** An entity of the graph under all its names. */
export type KnownEntity = {
  readonly slug: string
  readonly kind: EntityKind
  readonly name: string
  readonly aliases: readonly string[]
  /** Of a person: the slugs of those in whose office he or she is. */
  readonly offices?: readonly string[]
}

export type KnownNames = {
  /** The kind of the one entity of exactly this name; null where there is none, or several. */
  readonly kindOf: (name: string) => EntityKind | null
  /** The slugs of all entities of exactly this name. */
  readonly exactly: (name: string) => readonly string[]
  /** The slugs of those in whose office the graph knows the person of a slug to be. */
  readonly officesOf: (slug: string) => readonly string[]
  /** Who may be meant by names of one kind, null any: one if sure, several where a person must decide. */
  readonly who: (names: readonly string[], kind: EntityKind | null) => readonly KnownEntity[]
}

export function knownNames(entities: readonly KnownEntity[]): KnownNames {
  const exact = new Map<string, Map<string, KnownEntity>>()
  const byFirst = new Map<string, { readonly name: string; readonly entity: KnownEntity }[]>()
  const bySurname = new Map<string, Map<string, KnownEntity>>()
  const put = (index: Map<string, Map<string, KnownEntity>>, key: string, entity: KnownEntity) => {
    index.set(key, (index.get(key) ?? new Map()).set(entity.slug, entity))
  }
  for (const entity of entities)
    for (const name of [entity.name, ...entity.aliases]) {
      const bare = bareName(name)
      put(exact, bare, entity)
      const words = bare.split(' ')
      if (entity.kind === 'PERSON' && words.length > 1) put(bySurname, words.at(-1) ?? '', entity)
      byFirst.set(words[0] ?? '', [...(byFirst.get(words[0] ?? '') ?? []), { name, entity }])
    }
  const offices = new Map(entities.map((entity) => [entity.slug, entity.offices ?? []]))
  const named = (name: string) => [...(exact.get(bareName(name))?.values() ?? [])]
  return {
    kindOf(name) {
      const [one, other] = named(name)
      return one && !other ? one.kind : null
    },
    officesOf: (slug) => offices.get(slug) ?? [],
    exactly: (name) => named(name).map(({ slug }) => slug),
    who(names, kind) {
      const fits = (entity: KnownEntity) => kind === null || entity.kind === kind || (isBody(entity.kind) && isBody(kind))
      const found = unique(names.flatMap(named).filter(fits))
      if (found.length > 0) return found
      if (kind === 'PERSON')
        return unique(names.filter((name) => !name.includes(' ')).flatMap((name) => [...(bySurname.get(bareName(name))?.values() ?? [])]))
      return unique(
        names.flatMap((name) =>
          (byFirst.get(bareName(name).split(' ')[0] ?? '') ?? [])
            .filter((known) => fits(known.entity) && (isShortFor(name, known.name) || isShortFor(known.name, name)))
            .map((known) => known.entity),
        ),
      )
    },
  }
}

/** Texts do not tell companies, public bodies and other bodies apart as sharply as the graph does. */
const isBody = (kind: EntityKind) => kind === 'COMPANY' || kind === 'PUBLIC_BODY' || kind === 'ORGANIZATION' || kind === 'CONSORTIUM'

function unique(entities: readonly KnownEntity[]): readonly KnownEntity[] {
  return [...new Map(entities.map((entity) => [entity.slug, entity])).values()]
}
