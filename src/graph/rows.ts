import { z } from 'zod'
import type { Claim } from '../model/claim.ts'
import { CONFLICT_KINDS, type ConflictKind, type KnownConflict } from '../model/conflicts/conflict.ts'
import type { Document } from '../model/document.ts'
import { ALL_ENTITY_KINDS, type Entity, type EntityKind, type Naming, PROJECT_TYPES, type ProjectType } from '../model/entity.ts'
import { FACT_SPECS } from '../model/facts/all.ts'
import { ALL_FACT_KINDS, COMMON_VALUES, type FactKind, readValues, writeValues } from '../model/facts/fact-kind.ts'
import { groupBy } from '../model/group-by.ts'
import { dayNumber, daysOf } from '../model/partial-date.ts'
import { eventDate, sortDay } from '../model/states/event-date.ts'
import type { KnownState } from '../model/states/state.ts'
import { FACT_STATUSES, type FactStatus } from '../model/status.ts'
import { share, UNREPORTED } from '../model/values/share.ts'
import type { Columns } from '../model/values/value-type.ts'

const keys = <Key extends string>(of: Readonly<Record<Key, unknown>> | readonly Key[]) =>
  z.enum((Array.isArray(of) ? of : Object.keys(of)) as [Key, ...Key[]])

export const statusSchema: z.ZodType<FactStatus> = keys<FactStatus>(FACT_STATUSES)
export const factKindSchema: z.ZodType<FactKind> = keys<FactKind>(ALL_FACT_KINDS)
export const entityKindSchema: z.ZodType<EntityKind> = keys<EntityKind>(ALL_ENTITY_KINDS)

/** A property that a node lacks is as good as null. */
export const nullable = <T>(schema: z.ZodType<T>) => schema.nullish().transform((value) => value ?? null)

export const columnsSchema: z.ZodType<Columns> = z.record(z.string(), z.any())

const texts = z.array(z.string())
const pairs = z.array(z.number()).transform((flat) => flat.flatMap((start, at) => (at % 2 === 0 ? [{ start, end: flat[at + 1] ?? start }] : [])))

/** An entity node, or what a NAMES tie says; identifiers are kept as `scheme:value`. */
export const namingSchema: z.ZodType<Naming> = z.object({
  slug: z.string(),
  kind: entityKindSchema,
  name: z.string(),
  aliases: texts,
  description: nullable(z.string()),
  country: nullable(z.string()),
  place: nullable(z.string()),
  projectType: nullable(keys<ProjectType>(PROJECT_TYPES)),
  identifiers: texts.transform((list) =>
    list.map((text) => ({ scheme: text.slice(0, text.indexOf(':')), value: text.slice(text.indexOf(':') + 1) })),
  ),
})

export function namingColumns(naming: Naming): Columns {
  return { ...naming, identifiers: naming.identifiers.map(({ scheme, value }) => `${scheme}:${value}`) } as Columns
}

/** `sortName` orders lists by name, alike on every engine. */
export function entityColumns(entity: Entity): Columns {
  return { ...namingColumns(entity), sortName: entity.name.toLowerCase() }
}

export const documentSchema: z.ZodType<Document> = z.object({
  slug: z.string(),
  publisher: nullable(z.string()),
  author: nullable(z.string()),
  published: z.string(),
  publishedBasis: z.enum(['stated', 'inferred']),
  language: z.string(),
  length: z.number(),
  sha256: z.string(),
})

/** The days on which it can have been published serve orders and knownAt. */
export function documentColumns(document: Document): Columns {
  const { earliest, latest } = daysOf(document.published)
  return { ...document, publishedEarliest: earliest, publishedLatest: latest }
}

const datesSchema = z.object({ since: nullable(z.string()), until: nullable(z.string()), on: nullable(z.string()), period: nullable(z.string()) })

function valueColumns(kind: FactKind, columns: Columns): Columns {
  const types = { ...FACT_SPECS[kind].values, ...COMMON_VALUES }
  return writeValues(types, readValues(types, columns))
}

const claimSchema = datesSchema.extend({
  slug: z.string(),
  number: z.number(),
  attribution: nullable(z.string()),
  said: nullable(z.string()),
  stance: z.boolean(),
  status: statusSchema,
  summary: z.string(),
  spans: pairs,
})

export function claimColumns({ dates, values, spans, document: _, fact: __, saidBy: ___, ...claim }: Claim): Columns {
  return { ...claim, ...dates, ...values, spans: spans.flatMap(({ start, end }) => [start, end]) }
}

/** A claim from its node and its neighbours. */
export function claimFrom(kind: FactKind, columns: Columns, around: Pick<Claim, 'document' | 'fact' | 'saidBy'>): Claim {
  const { since, until, on, period, ...claim } = claimSchema.parse(columns)
  return { ...claim, ...around, dates: { since, until, on, period }, values: valueColumns(kind, columns) }
}

const stateSchema = datesSchema.extend({
  status: statusSchema,
  s1: z.string(),
  s2: z.string(),
  e1: z.string(),
  e2: z.string(),
  firstReported: z.string(),
  lastReported: z.string(),
  reportedFrom: z.string(),
  reportedTo: z.string(),
  knownFrom: z.string(),
  knownUntil: z.string(),
  position: z.number(),
  latest: z.boolean(),
  speakers: texts,
  claims: texts,
})

/** `date` is what lists and timelines are ordered by, '' where undated, `dateLatest` its last day; the day numbers serve the choice of a state in the database. */
export function stateColumns(kind: FactKind, { dates, values, ...state }: KnownState): Columns {
  const shown = kind === 'STAKE' ? { ...share.write('share', UNREPORTED), ...values } : values
  const days = { reportedFromDay: dayNumber(state.reportedFrom), reportedToDay: dayNumber(state.reportedTo) }
  const event = eventDate(state.status, dates)
  return { ...state, ...dates, ...shown, ...days, date: sortDay(event), dateLatest: event === null ? '' : daysOf(event).latest }
}

/** A state from its node. */
export function stateFrom(kind: FactKind, columns: Columns): KnownState {
  const { since, until, on, period, ...state } = stateSchema.parse(columns)
  return { ...state, dates: { since, until, on, period }, values: valueColumns(kind, columns) }
}

const sidesSchema = z.object({ claims: texts, sides: z.array(z.number()) })

/** `sides` gives the number of its side for each of `claims`; `foundAt` is the fact or entity it was found at. */
export function conflictColumns({ facts: _, sides, ...conflict }: KnownConflict, foundAt: string): Columns {
  return { ...conflict, foundAt, claims: sides.flat(), sides: sides.flatMap((claims, side) => claims.map(() => side)) }
}

export const conflictSchema: z.ZodType<Omit<KnownConflict, 'facts'>> = z
  .object({ slug: z.string(), kind: keys<ConflictKind>(CONFLICT_KINDS), lastReported: z.string(), knownFrom: z.string(), knownUntil: z.string() })
  .and(sidesSchema)
  .transform(({ claims, sides, ...conflict }) => ({
    ...conflict,
    sides: [...groupBy(claims.keys(), (at) => sides[at]).values()].map((side) => side.map((at) => claims[at] ?? '')),
  }))
