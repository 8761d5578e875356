import type { Dossier } from '../../model/dossier.ts'
import { InvalidInput } from '../../model/errors.ts'
import type { Columns } from '../../model/values/value-type.ts'
import type { Graph, GraphTransaction } from '../graph.ts'
import { claimColumns, documentColumns, entityColumns, namingColumns, stateColumns } from '../rows.ts'
import { refuseClashes } from './clashes.ts'
import { settleConflicts } from './conflicts.ts'
import { readKnown } from './known.ts'
import { refusePending } from './pending.ts'
import { type Restated, restated } from './restated.ts'
import { loadStatements } from './statements.ts'

/** Raised when loads write other nodes than before, so that what the release ships is written anew. */
export const GRAPH_FORM = 2

/** Where data come from: what the release ships, or what somebody loaded. */
export type Origin = 'bundled' | 'own'

/**
 * Loads a dossier as one transaction: all or nothing. What its document said before is replaced; loading it again changes
 * nothing. Entities, facts and ties that nothing states any more go. Raises InvalidInput for what clashes with the graph.
 */
export async function loadDossier(graph: Graph, dossier: Dossier, origin: Origin = 'own'): Promise<void> {
  refusePending(dossier)
  await graph.write(async (transaction) => {
    await transaction.run(loadStatements.lockDataset, {})
    await restate(transaction, dossier.document.slug, dossier)
    await transaction.run(loadStatements.markDataset, { origin, bundledHash: null })
  })
}

/** Takes a document out, with all that only it states. Raises InvalidInput for a document the graph does not have. */
export function unloadDocument(graph: Graph, slug: string, origin: Origin = 'own'): Promise<void> {
  return graph.write(async (transaction) => {
    await transaction.run(loadStatements.lockDataset, {})
    if (!(await restate(transaction, slug, null))) throw new InvalidInput(`no document ${slug} in the graph; { documents } lists them`)
    await transaction.run(loadStatements.markDataset, { origin, bundledHash: null })
  })
}

/** False where there is neither a dossier nor a document of the slug. */
async function restate(transaction: GraphTransaction, slug: string, dossier: Dossier | null): Promise<boolean> {
  const [before] = await transaction.run(loadStatements.documentBefore, { slug })
  if (!before && !dossier) return false
  const facts = union(
    before?.facts,
    dossier?.facts.map((fact) => fact.slug),
  )
  const entities = union(
    before?.entities,
    dossier?.entities.map((entity) => entity.slug),
  )
  const identities = dossier?.facts.flatMap(({ identityKey }) => identityKey ?? []) ?? []
  const known = await readKnown(transaction, facts, identities, entities)
  if (dossier) refuseClashes(dossier, known)
  const after = restated(slug, dossier, known)
  if (before) await takeBack(transaction, slug)
  await clear(transaction, [...known.facts.keys()], after)
  if (dossier) await writeDocument(transaction, dossier, after)
  else await writeFacts(transaction, after)
  if (!dossier) await transaction.run(loadStatements.deleteDocument, { slug })
  await settleConflicts(transaction, known, after)
  return true
}

const union = (one: readonly string[] = [], other: readonly string[] = []) => [...new Set([...one, ...other])]

async function takeBack(transaction: GraphTransaction, slug: string): Promise<void> {
  await transaction.run(loadStatements.deleteClaims, { slug })
  await transaction.run(loadStatements.deleteNamings, { slug })
}

async function clear(transaction: GraphTransaction, facts: readonly string[], { goneFacts, goneEntities }: Restated): Promise<void> {
  if (facts.length > 0) {
    await transaction.run(loadStatements.deleteTies, { slugs: facts })
    await transaction.run(loadStatements.deleteStates, { slugs: facts })
  }
  if (goneFacts.length > 0) await transaction.run(loadStatements.deleteFacts, { slugs: goneFacts })
  if (goneEntities.length > 0) await transaction.run(loadStatements.deleteEntities, { slugs: goneEntities })
}

async function writeFacts(transaction: GraphTransaction, { facts, entities }: Restated): Promise<void> {
  await transaction.run(loadStatements.writeEntities, { rows: entities.map(entityColumns) })
  await transaction.run(loadStatements.writeFacts, { rows: facts.map(({ columns }) => columns) })
  const ties = facts.flatMap((fact) => fact.ties.map((tie): Columns => ({ ...tie, fact: fact.slug })))
  await transaction.run(loadStatements.writeTies, { rows: ties })
  const states = facts.flatMap((fact) => fact.states.map((state) => ({ fact: fact.slug, state: stateColumns(fact.kind, state) })))
  await transaction.run(loadStatements.writeStates, { rows: states })
}

async function writeDocument(transaction: GraphTransaction, dossier: Dossier, after: Restated): Promise<void> {
  const document = dossier.document.slug
  await transaction.run(loadStatements.writeDocument, { document: documentColumns(dossier.document) })
  await writeFacts(transaction, after)
  const namings = dossier.entities.map(({ where: _, ...naming }) => ({ entity: naming.slug, naming: namingColumns(naming) }))
  await transaction.run(loadStatements.writeNamings, { document, rows: namings })
  const claims = dossier.facts.flatMap((fact) => fact.claims)
  await transaction.run(loadStatements.writeClaims, { document, rows: claims.map((claim) => ({ fact: claim.fact, claim: claimColumns(claim) })) })
  const speakers = claims.flatMap(({ slug, saidBy }) => (saidBy === null ? [] : [{ claim: slug, speaker: saidBy }]))
  await transaction.run(loadStatements.writeSpeakers, { rows: speakers })
}

/** Records that the graph holds the bundled dossiers, all of them, in the form of this hash. */
export function markBundled(graph: Graph, bundledHash: string): Promise<void> {
  return graph.write(async (transaction) => {
    await transaction.run(loadStatements.lockDataset, {})
    await transaction.run(loadStatements.markDataset, { origin: 'bundled', bundledHash })
  })
}
