import { z } from 'zod'
import { ENTITY_KINDS, PROJECT_TYPES } from '../model/entity.ts'
import { FACT_SPECS } from '../model/facts/all.ts'
import { COMMON_VALUES, CONCERNS, type End, type FactKindSpec, STATE_DATES } from '../model/facts/fact-kind.ts'
import { PARTY_ROLES } from '../model/facts/party.ts'
import { BEGINNING, spanOf } from '../model/partial-date.ts'
import { STATUSES } from '../model/status.ts'
import { choiceSchema, dateSchema, lineSchema } from '../model/values/plain.ts'
import type { ValueTypes } from '../model/values/value-type.ts'

const SLUG_EXPECTED = 'expected a slug: lower-case letters and digits, joined by single hyphens, at most 120 characters'
export const slugSchema = z
  .string({ error: SLUG_EXPECTED })
  .max(120, SLUG_EXPECTED)
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, SLUG_EXPECTED)

/** What GraphQL's Int can say. */
const MOST_POINTS = 2_147_483_647

/** Knowledge begins with a publication: one without a last day would never be known. */
function isBounded(date: string): boolean {
  const span = spanOf(date)
  return span === null || (span.earliest > BEGINNING && span.latest < '9999')
}

export const documentSchema = z.strictObject({
  slug: slugSchema,
  publisher: lineSchema.optional(),
  author: lineSchema.optional(),
  published: dateSchema.refine(isBounded, 'expected a publication date with a first and a last day'),
  publishedBasis: z.enum(['stated', 'inferred'], { error: 'expected stated or inferred' }),
  language: z.string().regex(/^[a-z]{2,3}$/, 'expected a language code such as en'),
  length: z
    .int('expected the number of code points')
    .positive('expected a positive number of code points')
    .max(MOST_POINTS, 'expected at most 2147483647 code points'),
  sha256: z.string().regex(/^[0-9a-f]{64}$/, 'expected 64 lower-case hexadecimal digits'),
})

export const entitySchema = z.strictObject({
  slug: slugSchema,
  kind: choiceSchema(ENTITY_KINDS),
  name: lineSchema,
  aliases: z.array(lineSchema).optional(),
  description: lineSchema.optional(),
  country: slugSchema.optional(),
  place: lineSchema.optional(),
  projectType: choiceSchema(PROJECT_TYPES).optional(),
  mayBe: z.array(slugSchema).min(1, 'expected at least one slug').optional(),
  identifiers: z.record(z.string().regex(/^[a-zA-Z][a-zA-Z0-9_-]*$/, 'expected a scheme such as ticker'), lineSchema).optional(),
})

const position = z
  .int('expected a whole number of code points')
  .min(0, 'expected a position of at least 0')
  .max(MOST_POINTS, 'expected a position of at most 2147483647')
const spans = z.array(z.tuple([position, position], { error: 'expected [start, end]' })).min(1, 'expected at least one span [start, end]')

const dates = Object.fromEntries(Object.keys(STATE_DATES).map((name) => [name, dateSchema.optional()]))

function optional(types: ValueTypes): z.ZodRawShape {
  return Object.fromEntries(Object.entries(types).map(([name, type]) => [name, type.yaml.optional()]))
}

/** The keys a claim may differ in from what its fact says. */
function claimSchema(spec: FactKindSpec) {
  const { period: _, ...own } = dates
  return z.strictObject({
    at: spans,
    by: slugSchema.optional(),
    attribution: lineSchema.optional(),
    said: dateSchema.optional(),
    status: choiceSchema(STATUSES).optional(),
    ...('period' in spec.identity ? own : dates),
    ...optional({ ...spec.values, ...COMMON_VALUES }),
    summary: lineSchema,
  })
}

const party = z.union(
  [
    slugSchema.transform((entity) => ({ entity })),
    z.strictObject({ entity: slugSchema, role: choiceSchema(PARTY_ROLES).optional(), for: slugSchema.optional() }),
  ],
  { error: `expected a slug, or { entity, role, for } with role one of ${Object.keys(PARTY_ROLES).join(', ').toLowerCase()}` },
)

function endSchema(end: End): z.ZodType {
  if (end.takes === 'one') return slugSchema
  if (end.takes === 'at most one') return slugSchema.optional()
  const many = z.array(end.parties ? party : slugSchema)
  return end.takes === 'at least one' ? many.min(1, `expected at least one of ${end.key}`) : many.optional()
}

function factSchema(spec: FactKindSpec) {
  const { unit: _, ...identity } = spec.identity
  const fields = optional({ ...spec.values, ...COMMON_VALUES, ...identity })
  const types: ValueTypes = { ...spec.values, ...spec.identity }
  const required = Object.fromEntries(spec.required.flatMap((name) => (types[name] ? [[name, types[name].yaml]] : [])))
  return z.strictObject({
    [spec.key]: slugSchema,
    ...Object.fromEntries([...spec.ends, CONCERNS].map((end) => [end.key, endSchema(end)])),
    ...fields,
    ...dates,
    ...required,
    status: choiceSchema(STATUSES),
    review: z.literal('pending', { error: 'expected pending; leave it out once the fact is confirmed' }).optional(),
    confidence: z.number('expected a number from 0 to 1').min(0, 'expected at least 0').max(1, 'expected at most 1').optional(),
    pattern: lineSchema.optional(),
    claims: z.array(claimSchema(spec)).min(1, 'expected at least one claim: a fact stands on what a document says'),
  })
}

/** The schema of each kind of fact, by the key that opens it. */
export const factSchemas: Readonly<Record<string, z.ZodType>> = Object.fromEntries(
  Object.values(FACT_SPECS).map((spec) => [spec.key, factSchema(spec)]),
)

/** What a draft says besides, for the person who reviews it: what was refused and why, and the places nothing was made of. */
export const reviewKeys = {
  refused: z.array(z.strictObject({ at: spans, pattern: lineSchema.optional(), reason: lineSchema })).optional(),
  unread: z.array(z.tuple([position, position], { error: 'expected [start, end]' })).optional(),
}

/** The whole file; facts are checked one by one, each against the schema of its kind, for messages that fit. */
export const outlineSchema = z.strictObject({
  document: documentSchema,
  entities: z.array(entitySchema),
  facts: z.array(z.unknown()),
  ...reviewKeys,
})
