import type { StatedEntity } from '../../src/model/dossier.ts'
import type { EntityKind } from '../../src/model/entity.ts'
import { companyName, inCyrillic, personName, tickerOf, word } from './names.ts'

/** The entities of a world, by kind. */
export type Cast = Readonly<Record<'companies' | 'projects' | 'people' | 'countries' | 'bodies', readonly StatedEntity[]>>

/** As many of each kind as a world of so many facts needs. */
export function castFor(facts: number): Cast {
  const some = (share: number, make: (number: number) => StatedEntity) =>
    Array.from({ length: Math.max(3, Math.ceil(facts * share)) }, (_, number) => make(number))
  return {
    companies: some(0.12, (number) =>
      entity(`company-${number}`, 'COMPANY', companyName(number), [word(number), inCyrillic(number)], `country-${number % 7}`, tickerOf(number)),
    ),
    projects: some(0.09, (number) => entity(`project-${number}`, 'PROJECT', `${word(number)} LNG`)),
    people: some(0.03, (number) => entity(`person-${number}`, 'PERSON', personName(number))),
    countries: Array.from({ length: 60 }, (_, number) => entity(`country-${number}`, 'COUNTRY', `${word(number)}ia`)),
    bodies: some(0.005, (number) => entity(`body-${number}`, 'PUBLIC_BODY', `Ministry of ${word(number)}`)),
  }
}

function entity(
  slug: string,
  kind: EntityKind,
  name: string,
  aliases: readonly string[] = [],
  country: string | null = null,
  ticker: string | null = null,
): StatedEntity {
  const identifiers = ticker === null ? [] : [{ scheme: 'ticker', value: ticker }]
  return { slug, kind, name, aliases, description: null, country, place: null, projectType: null, identifiers, where: '' }
}
