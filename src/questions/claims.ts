import { claimFrom } from '../graph/rows.ts'
import { statements } from '../graph/statements.ts'
import type { Claim } from '../model/claim.ts'
import { type Clock, knowledgeDay } from '../model/clock.ts'
import type { FactKind } from '../model/facts/fact-kind.ts'
import { type Page, type PageRequest, pageOf, readCursor } from '../model/page.ts'
import { inOrder, type Question } from './question.ts'

export type ClaimOfKind = Claim & { readonly kind: FactKind }

/** The claims of the slugs; null for an unknown slug. */
export const claims: Question<null, ClaimOfKind | null> = async (graph, slugs) => {
  const rows = await graph.read(statements.claimRecords, { slugs })
  return inOrder(
    slugs,
    rows,
    (row) => String(row.claim.slug),
    (row) => {
      if (!row) return null
      const { claim, kind, document, fact, saidBy } = row
      return { ...claimFrom(kind, claim, { document, fact, saidBy }), kind }
    },
  )
}

/** The claims about each fact, in the order of publication, document and place; by documents known at the clock's day. */
export const claimsOf: Question<{ readonly clock: Clock } & PageRequest, Page> = async (graph, slugs, { clock, first, after }) => {
  const [afterPublished, afterDocument, afterNumber] = after === null ? [null, null, null] : readCursor(after, ['string', 'string', 'number'])
  const params = { slugs, knownAt: knowledgeDay(clock), afterPublished, afterDocument, afterNumber, limit: first + 1 }
  const rows = await graph.read(statements.claimsOf, params)
  const key = ({ published, document, number }: { published: string; document: string; number: number }) => [published, document, number]
  return inOrder(
    slugs,
    rows,
    (row) => row.of,
    (row) => pageOf(row?.page ?? [], { first, after }, key),
  )
}

/** How many claims `claimsOf` lists for each fact, on all pages. */
export const countClaimsOf: Question<{ readonly clock: Clock }, number> = async (graph, slugs, { clock }) => {
  const rows = await graph.read(statements.countClaimsOf, { slugs, knownAt: knowledgeDay(clock) })
  return inOrder(
    slugs,
    rows,
    (row) => row.of,
    (row) => row?.total ?? 0,
  )
}
