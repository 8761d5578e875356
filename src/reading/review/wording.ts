import { FACT_SPECS } from '../../model/facts/all.ts'
import type { FactKind } from '../../model/facts/fact-kind.ts'
import type { FactStatus } from '../../model/status.ts'
import { slugOfFact } from '../draft/identity.ts'
import { summaryOf } from '../draft/summary.ts'

export type SaidFact = Readonly<Record<string, unknown>>
type Named = { readonly slug: string; readonly name: string }

/** The slug and the summary that a draft gives a fact: what a person has not written is written anew when the fact changes. */
export function wordingOf(said: SaidFact, entities: readonly Named[]): { readonly slug: string; readonly summary: string } {
  const kind = kindOf(said)
  const slugs = (key: string) =>
    [said[key] ?? []].flat().map((party) => (typeof party === 'string' ? party : String((party as { entity?: string }).entity)))
  const name = (slug: string) => entities.find((entity) => entity.slug === slug)?.name ?? slug
  const keys = [...FACT_SPECS[kind].ends.map(({ key }) => key), 'concerns']
  return {
    slug: slugOfFact(
      kind,
      FACT_SPECS[kind].ends.flatMap(({ key }) => slugs(key)),
      said,
    ),
    summary: summaryOf({
      kind,
      status: String(said.status ?? 'possible').toUpperCase() as FactStatus,
      values: said,
      names: Object.fromEntries(keys.map((key) => [key, [...new Set(slugs(key))].map(name)])),
    }),
  }
}

export function kindOf(said: SaidFact): FactKind {
  return Object.values(FACT_SPECS).find(({ key }) => key in said)?.kind ?? 'FIGURE'
}
