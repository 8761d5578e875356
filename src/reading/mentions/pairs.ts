import type { EntityKind } from '../../model/entity.ts'
import type { Mention } from './mention.ts'

export type Is = (id: number) => boolean

/** The last sentence that names exactly two of a kind: "the two companies"; where no noun says which, persons before others. */
export function pair(
  surface: string,
  recent: readonly (readonly Mention[])[],
  kindOf: (id: number) => EntityKind | null,
  isBody: Is,
): readonly number[] {
  const isPerson: Is = (id) => kindOf(id) === 'PERSON'
  const isCountry: Is = (id) => kindOf(id) === 'COUNTRY'
  const isSide: Is = (id) => isCountry(id) || isBody(id)
  const wanted: readonly Is[] = /countr|nation|state|government/.test(surface)
    ? [isCountry]
    : /compan|firm|partner/.test(surface)
      ? [isBody]
      : /minister|leader|president|\bmen|women|official|executive/.test(surface)
        ? [isPerson]
        : surface.includes('part')
          ? [isBody, isSide]
          : surface.includes('side')
            ? [isCountry, isBody, isSide]
            : [isPerson, isSide]
  const count = surface.includes('three') ? 3 : 2
  const ids = (mentions: readonly Mention[], is: Is) => [...new Set(mentions.flatMap(({ referents }) => referents).filter(is))]
  for (const mentions of recent) for (const is of wanted) if (ids(mentions, is).length === count) return ids(mentions, is)
  // "Both are designated", of one in each of the last two sentences.
  for (const is of wanted) if (ids(recent.slice(0, 3).flat(), is).length === count) return ids(recent.slice(0, 3).flat(), is)
  return []
}
