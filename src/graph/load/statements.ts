import { z } from 'zod'
import type { Columns } from '../../model/values/value-type.ts'
import { columnsSchema, entityKindSchema, factKindSchema, namingSchema, nullable } from '../rows.ts'
import { statement } from '../statement.ts'

const text = z.string()
const nothing = z.unknown()

type Slugs = { readonly slugs: readonly string[] }
type Places = { readonly places: readonly string[] }
type OfDocument = { readonly slug: string }
type Rows<R> = { readonly rows: readonly R[] }

const atPlace = { place: text, fact: text, kind: factKindSchema }

export const loadStatements = {
  lockDataset: statement<object>()('load/lock-dataset', z.object({ version: z.number() })),
  markDataset: statement<{ origin: string; bundledHash: string | null }>()('load/mark-dataset', nothing),
  documentBefore: statement<OfDocument>()('load/document-before', z.object({ entities: z.array(text), facts: z.array(text) })),
  knownEntities: statement<Slugs>()('load/known-entities', z.object({ slug: text, kind: entityKindSchema, document: text, naming: namingSchema })),
  knownFacts: statement<Slugs & { identities: readonly string[] }>()('load/known-facts', z.object({ fact: columnsSchema })),
  knownClaims: statement<Slugs>()(
    'load/known-claims',
    z.object({ fact: text, document: text, published: text, saidBy: nullable(text), claim: columnsSchema }),
  ),
  knownTies: statement<Slugs>()(
    'load/known-ties',
    z.object({ fact: text, type: text, entity: text, role: nullable(text), for: nullable(text), statedBy: z.array(text) }),
  ),
  deleteClaims: statement<OfDocument>()('load/delete-claims', nothing),
  deleteNamings: statement<OfDocument>()('load/delete-namings', nothing),
  deleteTies: statement<Slugs>()('load/delete-ties', nothing),
  deleteStates: statement<Slugs>()('load/delete-states', nothing),
  deleteFacts: statement<Slugs>()('load/delete-facts', nothing),
  deleteEntities: statement<Slugs>()('load/delete-entities', nothing),
  deleteDocument: statement<OfDocument>()('load/delete-document', nothing),
  writeDocument: statement<{ document: Columns }>()('load/write-document', nothing),
  writeEntities: statement<Rows<Columns>>()('load/write-entities', nothing),
  writeNamings: statement<{ document: string } & Rows<{ entity: string; naming: Columns }>>()('load/write-namings', nothing),
  writeFacts: statement<Rows<Columns>>()('load/write-facts', nothing),
  writeTies: statement<Rows<Columns>>()('load/write-ties', nothing),
  writeClaims: statement<{ document: string } & Rows<{ fact: string; claim: Columns }>>()('load/write-claims', nothing),
  writeSpeakers: statement<Rows<{ claim: string; speaker: string }>>()('load/write-speakers', nothing),
  deleteConflicts: statement<Places>()('load/delete-conflicts', nothing),
  statesAt: statement<Places>()('load/states-at', z.object({ ...atPlace, state: columnsSchema })),
  claimsAt: statement<Places>()('load/claims-at', z.object({ ...atPlace, document: text, published: text, claim: columnsSchema })),
  writeConflicts: statement<Rows<Columns>>()('load/write-conflicts', nothing),
  writeInvolvements: statement<Rows<{ conflict: string; knownFrom: string; fact: string }>>()('load/write-involvements', nothing),
  writeStates: statement<Rows<{ fact: string; state: Columns }>>()('load/write-states', nothing),
}
