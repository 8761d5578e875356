import { z } from 'zod'
import type { ConflictKind } from '../model/conflicts/conflict.ts'
import type { EntityKind } from '../model/entity.ts'
import type { FactKind, TieType } from '../model/facts/fact-kind.ts'
import type { Day } from '../model/partial-date.ts'
import type { FactStatus } from '../model/status.ts'
import { columnsSchema, conflictSchema, documentSchema, entityKindSchema, factKindSchema, namingSchema, nullable, statusSchema } from './rows.ts'
import { statement } from './statement.ts'

const text = z.string()
const number = z.number()
const pageOf = <Item extends z.ZodRawShape>(item: Item) => z.object({ of: text, page: z.array(z.object({ slug: text, ...item })) })
const totalOf = z.object({ of: text, total: number })
const total = z.object({ total: number })

type Slugs = { readonly slugs: readonly string[] }
/** How many entities of the next level are looked at in the same statement. */
type Ahead = { readonly ahead: number }
type Limit = { readonly limit: number }
/** The choice of a state: days asked for (null: the latest state), the same as day numbers, the day of knowledge, statuses. */
export type StateParams = {
  readonly from: Day | null
  readonly to: Day | null
  readonly fromDay: number | null
  readonly toDay: number | null
  readonly knownAt: Day
  readonly statuses: readonly FactStatus[]
}
type About = { readonly about: readonly string[] }
type ConflictFilter = { readonly kinds: readonly ConflictKind[]; readonly knownAt: Day }
type AfterConflict = { readonly afterDate: string | null; readonly afterSlug: string | null }
type AfterDate = { readonly afterRank: number | null; readonly afterDate: string | null; readonly afterSlug: string | null }
type AfterShare = { readonly afterRank: number | null; readonly afterShare: number | null; readonly afterSlug: string | null }
type AfterSlug = { readonly afterSlug: string | null }
type Kinds = { readonly kinds: readonly FactKind[] }
type Tied = Kinds & { readonly ties: readonly TieType[] }
type Least = { readonly minimumShare: number }
type Between = Least & { readonly holder: string | null; readonly subject: string | null }
type Publisher = { readonly publisher: string | null }
type TimelineFilter = Kinds & { readonly of: readonly string[]; readonly knownAt: Day; readonly from: Day | null; readonly to: Day | null }
type EntityFilter = { readonly kinds: readonly EntityKind[]; readonly country: string | null }

const dated = { rank: number, date: text }
const shared = { rank: number, minShare: number }

const foundStake = z.object({
  stake: text,
  holder: text,
  holderKind: entityKindSchema,
  subject: text,
  subjectKind: entityKindSchema,
  rank: number,
  said: columnsSchema.and(z.object({ s2: text, e1: text, lastReported: text })),
  further: number,
  looked: number,
  asked: z.array(text),
})

/** The statements that questions ask: each file of cypher/questions with its parameters and rows. */
export const statements = {
  factsOf: statement<Slugs & Tied & StateParams & AfterDate & Limit>()('questions/facts-of', pageOf(dated)),
  countFactsOf: statement<Slugs & Tied & StateParams>()('questions/count-facts-of', totalOf),
  stakesOf: statement<Slugs & { tie: TieType } & StateParams & AfterShare & Limit>()('questions/stakes-of', pageOf(shared)),
  stakes: statement<Least & StateParams & AfterShare & Limit>()('questions/stakes', z.object({ slug: text, ...shared })),
  countStakes: statement<Least & StateParams>()('questions/count-stakes', total),
  stakesBetween: statement<Between & StateParams & AfterShare & Limit>()('questions/stakes-between', z.object({ slug: text, ...shared })),
  countStakesBetween: statement<Between & StateParams>()('questions/count-stakes-between', total),
  facts: statement<Kinds & StateParams & AfterDate & Limit>()('questions/facts', z.object({ slug: text, ...dated })),
  countFacts: statement<Kinds & StateParams>()('questions/count-facts', total),
  factsAbout: statement<Kinds & About & StateParams & AfterDate & Limit>()('questions/facts-about', z.object({ slug: text, ...dated })),
  countFactsAbout: statement<Kinds & About & StateParams>()('questions/count-facts-about', total),
  factRecords: statement<Slugs & { knownAt: Day }>()(
    'questions/fact-records',
    z.object({
      fact: columnsSchema,
      states: z.array(columnsSchema),
      ties: z.array(z.object({ type: text, entity: text, role: nullable(text), behalf: nullable(text) })),
    }),
  ),
  entityRecords: statement<Slugs>()('questions/entity-records', z.object({ entity: namingSchema })),
  documentRecords: statement<Slugs>()('questions/document-records', z.object({ document: documentSchema })),
  documentOfText: statement<{ sha256: string }>()('questions/document-of-text', z.object({ document: documentSchema })),
  claimRecords: statement<Slugs>()(
    'questions/claim-records',
    z.object({ claim: columnsSchema, document: text, fact: text, kind: factKindSchema, saidBy: nullable(text) }),
  ),
  claimsOf: statement<Slugs & Limit & { knownAt: Day; afterPublished: string | null; afterDocument: string | null; afterNumber: number | null }>()(
    'questions/claims-of',
    pageOf({ published: text, document: text, number }),
  ),
  stancesIn: statement<Slugs & { knownAt: Day }>()('questions/stances-in', z.object({ fact: text })),
  countClaimsOf: statement<Slugs & { knownAt: Day }>()('questions/count-claims-of', totalOf),
  documentsOf: statement<Slugs & AfterSlug & Limit>()('questions/documents-of', pageOf({})),
  countDocumentsOf: statement<Slugs>()('questions/count-documents-of', totalOf),
  documents: statement<Publisher & AfterSlug & Limit>()('questions/documents', z.object({ slug: text })),
  countDocuments: statement<Publisher>()('questions/count-documents', total),
  factsIn: statement<Slugs & Kinds & { knownAt: Day; afterDate: string | null; afterSlug: string | null } & Limit>()(
    'questions/facts-in',
    pageOf({ date: text }),
  ),
  countFactsIn: statement<Slugs & Kinds>()('questions/count-facts-in', totalOf),
  entitiesIn: statement<Slugs & { afterName: string | null; afterSlug: string | null } & Limit>()(
    'questions/entities-in',
    pageOf({ sortName: text }),
  ),
  countEntitiesIn: statement<Slugs>()('questions/count-entities-in', totalOf),
  entities: statement<EntityFilter & { afterName: string | null; afterSlug: string | null } & Limit>()(
    'questions/entities',
    z.object({ slug: text, sortName: text }),
  ),
  countEntities: statement<EntityFilter>()('questions/count-entities', total),
  timeline: statement<
    TimelineFilter & { afterUndated: number | null; afterDate: string | null; afterSlug: string | null; afterPosition: number | null } & Limit
  >()('questions/timeline', z.object({ slug: text, position: number, undated: number, date: text })),
  countTimeline: statement<TimelineFilter>()('questions/count-timeline', z.object({ dated: number, undated: number })),
  stakesBehind: statement<Slugs & StateParams & Ahead>()('questions/stakes-behind', foundStake),
  stakesBefore: statement<Slugs & StateParams & Ahead>()('questions/stakes-before', foundStake),
  capacities: statement<Slugs & { knownAt: Day }>()('questions/capacities', z.object({ of: text, state: columnsSchema })),
  countTies: statement<object>()('questions/count-ties', total),
  allTies: statement<object>()('questions/all-ties', z.object({ fact: text, entity: text, knownFrom: text })),
  allStates: statement<object>()(
    'questions/all-states',
    z.object({
      fact: text,
      kind: factKindSchema,
      status: statusSchema,
      s1: text,
      s2: text,
      e1: text,
      e2: text,
      knownFrom: text,
      knownUntil: text,
      latest: z.boolean(),
    }),
  ),
  conflictRecords: statement<Slugs & { knownAt: Day }>()('questions/conflict-records', z.object({ conflict: conflictSchema, facts: z.array(text) })),
  conflictsOf: statement<Slugs & { knownAt: Day }>()('questions/conflicts-of', z.object({ of: text, conflicts: z.array(text) })),
  conflicts: statement<ConflictFilter & AfterConflict & Limit>()('questions/conflicts', z.object({ slug: text, date: text })),
  countConflicts: statement<ConflictFilter>()('questions/count-conflicts', total),
  conflictsAbout: statement<ConflictFilter & About & AfterConflict & Limit>()('questions/conflicts-about', z.object({ slug: text, date: text })),
  countConflictsAbout: statement<ConflictFilter & About>()('questions/count-conflicts-about', total),
  allNames: statement<object>()(
    'questions/all-names',
    z.object({ slug: text, kind: entityKindSchema, name: text, aliases: z.array(text), identifiers: z.array(text) }),
  ),
  allOffices: statement<{ readonly knownAt: Day }>()('questions/all-offices', z.object({ person: text, office: text })),
  dataset: statement<object>()('questions/dataset', z.object({ version: number, origin: nullable(text), bundledHash: nullable(text) })),
  counts: statement<object>()('questions/counts', z.object({ documents: number, entities: number, facts: number, claims: number })),
}
