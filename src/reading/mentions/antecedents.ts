import type { EntityKind } from '../../model/entity.ts'
import type { Gathered, Mention, RawMention } from './mention.ts'

const BODIES: ReadonlySet<EntityKind | null> = new Set<EntityKind | null>(['COMPANY', 'PUBLIC_BODY', 'ORGANIZATION', 'CONSORTIUM', null])

/** Whom "the company", "the two countries" or "it" take up: those named last that can be meant; none where nobody can. */
export function nominalReferents(
  { kind, surface, start }: RawMention,
  here: readonly Mention[],
  earlier: readonly (readonly Mention[])[],
  referents: readonly Gathered[],
): readonly number[] {
  const kindOf = (id: number) => referents[id]?.kind ?? null
  const named = (mentions: readonly Mention[]) => mentions.filter(({ way }) => way !== 'adjective' && way !== 'nominal')
  const recent = [here, ...earlier.slice(-(kind === 'PROJECT' || kind === 'GROUP' ? 8 : 3)).reverse()]
  if (kind === 'GROUP')
    return pair(
      surface,
      recent.map(named),
      kindOf,
      (id) => (BODIES.has(kindOf(id)) || referents[id]?.isFirm === false) && (referents[id]?.located ?? 0) === 0,
    )
  const isMeant = (id: number) => (kind === 'COMPANY' ? BODIES.has(kindOf(id)) && (referents[id]?.located ?? 0) === 0 : kindOf(id) === kind)
  // "It" and "its" take up what the sentence before begins with, whatever it is; inside a sentence its own subject.
  if (surface === 'it' || surface === 'its') {
    const last = here.at(-1)
    // "Marlin Crest and its director".
    if (surface === 'its' && last && start - last.end === ' and '.length) return last.referents.slice(0, 1)
    const before = here.length > 0 ? here : (earlier.at(-1) ?? [])
    const [subject] = before.filter(
      ({ way, referents: [id] }) => way !== 'adjective' && kindOf(id ?? -1) !== 'PERSON' && (referents[id ?? -1]?.located ?? 0) === 0,
    )
    return subject?.referents.slice(0, 1) ?? []
  }
  if (kind === 'COUNTRY') {
    const [one, other] = new Set(recent.flatMap((mentions) => mentions.flatMap(({ referents: ids }) => ids.filter((id) => kindOf(id) === 'COUNTRY'))))
    return one === undefined || other !== undefined ? [] : [one]
  }
  const isFirm = (id: number) => referents[id]?.isFirm === true
  const anyFirm =
    kind === 'PROJECT' && recent.some((mentions) => named(mentions).some(({ referents: [id] }) => isMeant(id ?? -1) && isFirm(id ?? -1)))
  for (const [back, mentions] of recent.entries()) {
    const fits = named(mentions)
      .flatMap(({ referents: ids, start }) => ids.map((id) => ({ id, start })))
      .filter(({ id }) => isMeant(id) && (!anyFirm || isFirm(id)))
    const ids = [...new Set(fits.map(({ id }) => id))]
    // The subject of the sentence before is taken up by "the company"; a project or a person is the one named last.
    if (ids.length > 0) return [(kind === 'COMPANY' && back > 0 ? ids[0] : ids.at(-1)) as number]
  }
  return []
}

type Is = (id: number) => boolean

/** The last sentence that names exactly two of a kind: "the two companies"; where no noun says which, persons before others. */
function pair(surface: string, recent: readonly (readonly Mention[])[], kindOf: (id: number) => EntityKind | null, isBody: Is): readonly number[] {
  const isPerson: Is = (id) => kindOf(id) === 'PERSON'
  const isCountry: Is = (id) => kindOf(id) === 'COUNTRY'
  const isSide: Is = (id) => isCountry(id) || isBody(id)
  const wanted: readonly Is[] = /countr|nation|government/.test(surface)
    ? [isCountry]
    : /compan|firm|partner/.test(surface)
      ? [isBody]
      : /minister|leader|president|\bmen|women|official|executive/.test(surface)
        ? [isPerson]
        : /side|part/.test(surface)
          ? [isSide]
          : [isPerson, isSide]
  const count = surface.includes('three') ? 3 : 2
  for (const mentions of recent)
    for (const is of wanted) {
      const ids = [...new Set(mentions.flatMap(({ referents }) => referents).filter(is))]
      if (ids.length === count) return ids
    }
  return []
}
