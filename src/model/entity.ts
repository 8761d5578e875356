/** The kinds of entity, what each is, and the label it has in the graph. */
export const ENTITY_KINDS = {
  COMPANY: { label: 'Company', means: 'A company, state-run ones included.' },
  PUBLIC_BODY: { label: 'PublicBody', means: 'A ministry, agency or state bank.' },
  ORGANIZATION: { label: 'Organization', means: 'A federation, institute, forum or union.' },
  COUNTRY: { label: 'Country', means: 'A country; its capital or government acts as the country.' },
  PERSON: { label: 'Person', means: 'A person.' },
  CONSORTIUM: { label: 'Consortium', means: 'A named or led set of companies.' },
  GROUP: { label: 'Group', means: "A set the document does not list, such as a country's utilities." },
  PROJECT: { label: 'Project', means: 'A plant, field, pipeline, cable, programme: what deals are about.' },
} as const

export type EntityKind = keyof typeof ENTITY_KINDS
export type ActorKind = Exclude<EntityKind, 'PROJECT'>

export const ALL_ENTITY_KINDS = Object.keys(ENTITY_KINDS) as readonly EntityKind[]
export const ACTOR_KINDS = ALL_ENTITY_KINDS.filter((kind): kind is ActorKind => kind !== 'PROJECT')

export const PROJECT_TYPES = {
  LNG_PLANT: 'A plant that liquefies natural gas.',
  TERMINAL: 'A terminal that exports, imports or transships.',
  FIELD: 'An oil or gas field.',
  PIPELINE: 'A pipeline.',
  POWER_CABLE: 'A power cable.',
  POWER_PLANT: 'A power plant.',
  PROGRAMME: 'A set of joint projects under one name.',
  OTHER: 'Anything else.',
} as const

export type ProjectType = keyof typeof PROJECT_TYPES

export type Identifier = { readonly scheme: string; readonly value: string }

/** What one document calls an entity and says of it beside facts. */
export type Naming = {
  readonly slug: string
  readonly kind: EntityKind
  readonly name: string
  readonly aliases: readonly string[]
  readonly description: string | null
  readonly country: string | null
  readonly place: string | null
  readonly projectType: ProjectType | null
  readonly identifiers: readonly Identifier[]
}

/** An entity as all documents together show it. */
export type Entity = Naming

/**
 * An entity as all documents together show it: under the name most of them use, then the first by document slug; what
 * else they say of it, from the first by document slug that says it. All other names are aliases, in alphabetical order.
 */
export function entityFrom(namings: readonly { readonly document: string; readonly naming: Naming }[]): Entity {
  const said = [...namings].sort((one, other) => (one.document < other.document ? -1 : 1)).map(({ naming }) => naming)
  const [first] = said
  if (!first) throw new TypeError('an entity that no document names')
  const uses = (name: string) => said.filter((naming) => naming.name === name).length
  const name = said.reduce((best, naming) => (uses(naming.name) > uses(best) ? naming.name : best), first.name)
  const identifiers = new Map(
    said.flatMap((naming) => naming.identifiers.map((identifier) => [`${identifier.scheme}:${identifier.value}`, identifier])),
  )
  return {
    slug: first.slug,
    kind: first.kind,
    name,
    aliases: [...new Set(said.flatMap((naming) => [naming.name, ...naming.aliases]))].filter((alias) => alias !== name).sort(),
    description: said.find((naming) => naming.description !== null)?.description ?? null,
    country: said.find((naming) => naming.country !== null)?.country ?? null,
    place: said.find((naming) => naming.place !== null)?.place ?? null,
    projectType: said.find((naming) => naming.projectType !== null)?.projectType ?? null,
    identifiers: [...identifiers.entries()].sort(([one], [other]) => (one < other ? -1 : 1)).map(([, identifier]) => identifier),
  }
}
