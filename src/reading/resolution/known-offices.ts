import type { Dossier } from '../../model/dossier.ts'
import { groupBy } from '../../model/group-by.ts'
import type { KnownEntity } from './known-names.ts'

/** That a person is in the office of somebody, by their slugs. */
export type InOffice = { readonly person: string; readonly office: string }

/** Entities, each person with the offices that it is in. */
export function withOffices(entities: readonly KnownEntity[], inOffice: readonly InOffice[]): readonly KnownEntity[] {
  const byPerson = groupBy(inOffice, ({ person }) => person)
  return entities.map((entity) => {
    const offices = byPerson.get(entity.slug)
    return offices ? { ...entity, offices: [...new Set(offices.map(({ office }) => office))] } : entity
  })
}

/** The entities of dossiers, each person with the offices that they say are held. */
export function entitiesInOffice(dossiers: readonly Dossier[]): readonly KnownEntity[] {
  const inOffice = dossiers.flatMap(({ facts }) =>
    facts.flatMap(({ kind, ties, claims }): readonly InOffice[] => {
      if (kind !== 'POSITION' || !claims.some(({ status }) => status === 'IN_EFFECT')) return []
      const at = (type: string) => ties.find((tie) => tie.type === type)?.entity ?? ''
      return [{ person: at('SERVES_AS'), office: at('OFFICE_AT') }]
    }),
  )
  return withOffices(
    dossiers.flatMap(({ entities }) => entities),
    inOffice,
  )
}
