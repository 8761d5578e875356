import type { EntityKind } from '../entity.ts'
import { date, list, text } from '../values/plain.ts'
import type { Columns, ValuesOf, ValueTypes } from '../values/value-type.ts'

export const FACT_KINDS = {
  STAKE: 'Somebody holds a share of a project, company or other body.',
  DEAL: 'An MOU, agreement, treaty, contract, financing, permit or pledge.',
  SANCTION: 'Sanctions and tariffs.',
  TALKS: 'Meetings, negotiations, discussions.',
  POSITION: 'A person serves in an office.',
  SUPPLY: 'Somebody supplies somebody with a commodity.',
  RELATION: 'Another relation of two entities, such as operating or depending on.',
  FIGURE: 'A number, or a stage, that documents report of an entity.',
} as const

export type FactKind = keyof typeof FACT_KINDS
export const ALL_FACT_KINDS = Object.keys(FACT_KINDS) as readonly FactKind[]

/** The part an entity has in a fact. */
export const ROLES = {
  HOLDER: 'Holds a stake.',
  SUBJECT: 'The stake is in it.',
  PARTY: 'Party to a deal.',
  CONCERN: 'The fact concerns it.',
  IMPOSER: 'Imposes a sanction.',
  TARGET: 'Target of a sanction.',
  PARTICIPANT: 'Takes part in talks.',
  OFFICE_HOLDER: 'Serves in a position.',
  OFFICE: 'Where the position is.',
  SUPPLIER: 'Supplies.',
  BUYER: 'Is supplied.',
  FROM: 'The end a relation is told from.',
  TO: 'The other end of a relation.',
  DESCRIBED: 'What a figure is of.',
  COUNTERPART: 'Whom or what a figure is with.',
} as const

export type Role = keyof typeof ROLES
export const ALL_ROLES = Object.keys(ROLES) as readonly Role[]

/** The relationship types between entities and facts. */
export type TieType =
  | 'HOLDS'
  | 'STAKE_IN'
  | 'PARTY_TO'
  | 'CONCERNS'
  | 'IMPOSES'
  | 'TARGETS'
  | 'TAKES_PART_IN'
  | 'SERVES_AS'
  | 'OFFICE_AT'
  | 'SUPPLIES'
  | 'SUPPLIED_TO'
  | 'RELATES'
  | 'RELATES_TO'
  | 'DESCRIBES'
  | 'WITH'

/** One place for entities in a fact: its key in a dossier, its role, and its tie in the graph. */
export type End = {
  readonly key: string
  readonly role: Role
  readonly tie: TieType
  readonly kinds: readonly EntityKind[]
  readonly takes: 'one' | 'at most one' | 'any number' | 'at least one'
  /** Parties may have a role of their own and act for somebody. */
  readonly parties?: true
}

/** All that makes a kind of fact: the dossier's schema, stored properties and ties follow from it. */
export type FactKindSpec = {
  readonly kind: FactKind
  /** The key that opens such a fact in a dossier. */
  readonly key: string
  readonly label: string
  readonly ends: readonly End[]
  /** What the fact is, beside its ends; stored on the fact and the same in every document. */
  readonly identity: ValueTypes
  readonly required: readonly string[]
  /** What documents say of it, and may differ in; stored on claims and states. */
  readonly values: ValueTypes
  /** The identity key: two facts with the same parts are the same fact. Null where only the slug tells. */
  readonly sameIf: ((ends: Readonly<Record<string, string>>, identity: Columns) => readonly string[]) | null
}

/** Fields that every kind has. */
export const COMMON_VALUES = { place: text, reason: text, topics: list } as const
export const STATE_DATES = { since: date, until: date, on: date, period: date } as const
export type StateDate = keyof typeof STATE_DATES

export const CONCERNS: End = {
  key: 'concerns',
  role: 'CONCERN',
  tie: 'CONCERNS',
  kinds: ['COMPANY', 'PUBLIC_BODY', 'ORGANIZATION', 'COUNTRY', 'PERSON', 'CONSORTIUM', 'GROUP', 'PROJECT'],
  takes: 'any number',
}

/** The values of the given fields in node properties. */
export function readValues<Types extends ValueTypes>(types: Types, columns: Columns): ValuesOf<Types> {
  const entries = Object.entries(types).map(([name, type]) => [name, type.read(name, columns)] as const)
  return Object.fromEntries(entries.filter(([, value]) => value !== null)) as ValuesOf<Types>
}

/** The node properties that keep the values. */
export function writeValues(types: ValueTypes, values: Readonly<Record<string, unknown>>): Columns {
  return Object.assign(
    {},
    ...Object.entries(types).map(([name, type]) => (values[name] === undefined || values[name] === null ? {} : type.write(name, values[name]))),
  )
}
