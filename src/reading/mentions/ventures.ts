import type { EntityKind } from '../../model/entity.ts'
import type { Gathered, Mention } from './mention.ts'
import type { Is } from './pairs.ts'

/** Kinds that act, and may have parts in a venture. */
export const BODIES: ReadonlySet<EntityKind | null> = new Set<EntityKind | null>(['COMPANY', 'PUBLIC_BODY', 'ORGANIZATION', 'CONSORTIUM', null])

/** "The venture" is what somebody has a part of; where nothing of its kind is named, the body that the sentence before is about. */
export function ventureIn(
  near: readonly (readonly Mention[])[],
  recent: readonly (readonly Mention[])[],
  before: readonly Mention[],
  isMeant: Is,
  referents: readonly Gathered[],
): number | undefined {
  const kindOf = (id: number) => referents[id]?.kind ?? null
  const isVenture = (id: number) =>
    kindOf(id) !== 'PERSON' &&
    kindOf(id) !== 'COUNTRY' &&
    ((referents[id]?.held ?? 0) > 0 || /venture|consortium|partnership/i.test(referents[id]?.name ?? ''))
  const [held] = near.flatMap((mentions) =>
    mentions
      .flatMap(({ referents: ids }) => ids)
      .filter(isVenture)
      .reverse(),
  )
  if (held !== undefined || recent.flat().some(({ referents: ids }) => ids.some(isMeant))) return held
  return before.find(({ isGoverned, way, referents: [id] }) => !isGoverned && way === 'name' && BODIES.has(kindOf(id ?? -1)))?.referents[0]
}
