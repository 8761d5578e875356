import type { Graph } from '../graph/graph.ts'
import type { Clock } from '../model/clock.ts'
import type { Document } from '../model/document.ts'
import type { KnownState } from '../model/states/state.ts'
import { type ClaimOfKind, claims, claimsOf } from './claims.ts'
import { conflictsOf } from './conflicts.ts'
import { documents } from './documents.ts'
import { type FactView, facts } from './facts.ts'
import { sentencesOf } from './sentences.ts'
import { type ToldConflict, toldConflicts } from './told-conflicts.ts'

/** A fact with all that is known of it, in words. */
export type WholeFact = {
  readonly view: FactView
  readonly sentence: string
  /** Its states, oldest first. */
  readonly history: readonly { readonly state: KnownState; readonly sentence: string }[]
  readonly claims: readonly { readonly claim: ClaimOfKind; readonly document: Document }[]
  readonly conflicts: readonly ToldConflict[]
}

/** No fact here has more claims than a page or terminal can take. */
const MOST = 1000

/** The fact as it answers to the clock; null where nothing of it is known then. */
export async function wholeFact(graph: Graph, slug: string, clock: Clock): Promise<WholeFact | null> {
  const [view] = await facts(graph, [slug], { clock, statuses: null })
  if (!view) return null
  const [page] = await claimsOf(graph, [slug], { clock, first: MOST, after: null })
  const made = (await claims(graph, page?.items.map((item) => item.slug) ?? [], null)).filter((claim) => claim !== null)
  const sources = new Map(
    (await documents(graph, [...new Set(made.map(({ document }) => document))], null)).flatMap((document) =>
      document ? [[document.slug, document] as const] : [],
    ),
  )
  const [found = []] = await conflictsOf(graph, [slug], clock)
  const [sentence = '', ...told] = await sentencesOf(graph, [{ view, state: view.state }, ...view.states.map((state) => ({ view, state }))])
  return {
    view,
    sentence,
    history: view.states.map((state, at) => ({ state, sentence: told[at] ?? '' })),
    claims: made.flatMap((claim) => {
      const document = sources.get(claim.document)
      return document ? [{ claim, document }] : []
    }),
    conflicts: await toldConflicts(graph, found, clock),
  }
}
