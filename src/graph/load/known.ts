import type { Claim } from '../../model/claim.ts'
import type { Naming } from '../../model/entity.ts'
import type { FactKind } from '../../model/facts/fact-kind.ts'
import { groupBy } from '../../model/group-by.ts'
import type { PartialDate } from '../../model/partial-date.ts'
import type { GraphTransaction } from '../graph.ts'
import { claimFrom, factKindSchema } from '../rows.ts'
import { loadStatements } from './statements.ts'

/** A tie, and the documents that state it. */
export type KnownTie = {
  readonly type: string
  readonly entity: string
  readonly role: string | null
  readonly for: string | null
  readonly statedBy: readonly string[]
}

export type PublishedClaim = { readonly claim: Claim; readonly published: PartialDate }

export type KnownFact = {
  readonly slug: string
  readonly kind: FactKind
  readonly identity: string | null
  readonly columns: Readonly<Record<string, unknown>>
  readonly claims: readonly PublishedClaim[]
  readonly ties: readonly KnownTie[]
}

/** What the graph holds of the facts and entities that a load touches, as all documents have it. */
export type Known = {
  readonly facts: ReadonlyMap<string, KnownFact>
  readonly namings: ReadonlyMap<string, readonly { readonly document: string; readonly naming: Naming }[]>
}

/** Reads it, facts by slug or identity. */
export async function readKnown(
  transaction: GraphTransaction,
  facts: readonly string[],
  identities: readonly string[],
  entities: readonly string[],
): Promise<Known> {
  const nodes = await transaction.run(loadStatements.knownFacts, { slugs: facts, identities })
  const slugs = nodes.map(({ fact }) => String(fact.slug))
  const claims = groupBy(await transaction.run(loadStatements.knownClaims, { slugs }), ({ fact }) => fact)
  const ties = groupBy(await transaction.run(loadStatements.knownTies, { slugs }), ({ fact }) => fact)
  const known = nodes.map(({ fact: columns }): KnownFact => {
    const [slug, kind] = [String(columns.slug), factKindSchema.parse(columns.kind)]
    return {
      slug,
      kind,
      identity: typeof columns.identity === 'string' ? columns.identity : null,
      columns,
      claims: (claims.get(slug) ?? []).map(({ document, published, saidBy, claim }) => ({
        published,
        claim: claimFrom(kind, claim, { document, fact: slug, saidBy }),
      })),
      ties: ties.get(slug) ?? [],
    }
  })
  const namings = await transaction.run(loadStatements.knownEntities, { slugs: entities })
  return { facts: new Map(known.map((fact) => [fact.slug, fact])), namings: groupBy(namings, ({ slug }) => slug) }
}
