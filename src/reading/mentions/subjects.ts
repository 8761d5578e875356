import type { EntityKind } from '../../model/entity.ts'
import type { Gathered, Mention } from './mention.ts'

type KindOf = (id: number) => EntityKind | null

/** So many sentences back countries are counted for "the government". */
const WITHIN = 60

/** "It" and "its" take up what the sentence before begins with, whatever it is; inside a sentence its own subject. */
export function subjectOf(
  surface: string,
  start: number,
  here: readonly Mention[],
  earlier: readonly (readonly Mention[])[],
  referents: readonly Gathered[],
): readonly number[] {
  const last = here.at(-1)
  // "Marlin Crest and its director".
  if (surface === 'its' && last && start - last.end === ' and '.length) return last.referents.slice(0, 1)
  const isSubject = (id: number) => referents[id]?.kind !== 'PERSON' && (referents[id]?.located ?? 0) === 0
  const first = (mentions: readonly Mention[]) =>
    mentions.find(({ way, isPossessive, referents: [id] }, at) => way !== 'adjective' && !(isPossessive && mentions[at + 1]) && isSubject(id ?? -1))
  return (first(here) ?? first(earlier.at(-1) ?? []))?.referents.slice(0, 1) ?? []
}

/** "The country" is the only one that the sentence or the one before names, or else its subject. */
export function countryIn(here: readonly Mention[], earlier: readonly (readonly Mention[])[], kindOf: KindOf): readonly number[] {
  const isCountry = ({ referents: [id] }: Mention) => kindOf(id ?? -1) === 'COUNTRY'
  const inSentence = (here.some(isCountry) ? here : (earlier.at(-1) ?? [])).filter(isCountry)
  const [one, other] = new Set(inSentence.flatMap(({ referents }) => referents))
  const subject = inSentence.find(({ isGoverned, way }) => !isGoverned && way !== 'adjective')
  return one === undefined ? [] : other === undefined ? [one] : (subject?.referents.slice(0, 1) ?? [])
}

/** "The government" is of the country that is named more often than all others together. */
export function governmentsIn(here: readonly Mention[], earlier: readonly (readonly Mention[])[], kindOf: KindOf): readonly number[] {
  const countries = [...earlier.slice(-WITHIN), here].flatMap((mentions) =>
    mentions.flatMap(({ referents, isGoverned }) => (isGoverned ? [] : referents.filter((id) => kindOf(id) === 'COUNTRY'))),
  )
  const count = (id: number) => countries.filter((other) => other === id).length
  return [...new Set(countries)].filter((id) => 2 * count(id) > countries.length)
}
