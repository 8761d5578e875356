import type { Claim } from '../../model/claim.ts'
import type { KnownConflict } from '../../model/conflicts/conflict.ts'
import { conflictsWithin } from '../../model/conflicts/within-fact.ts'
import type { Dossier, StatedFact } from '../../model/dossier.ts'
import { type Entity, entityFrom } from '../../model/entity.ts'
import { FACT_SPECS } from '../../model/facts/all.ts'
import { COMMON_VALUES, type FactKind } from '../../model/facts/fact-kind.ts'
import { type Day, daysOf, type PartialDate } from '../../model/partial-date.ts'
import { knownStates } from '../../model/states/knowledge.ts'
import type { Report } from '../../model/states/report.ts'
import type { KnownState } from '../../model/states/state.ts'
import type { Columns } from '../../model/values/value-type.ts'
import type { Known, KnownFact, KnownTie, PublishedClaim } from './known.ts'

export type RestatedFact = {
  readonly slug: string
  readonly kind: FactKind
  readonly columns: Columns
  readonly ties: readonly (KnownTie & { readonly knownFrom: Day })[]
  readonly states: readonly KnownState[]
  /** Among its own claims. */
  readonly conflicts: readonly KnownConflict[]
}

/** What the touched facts and entities are once the document says what its dossier says, or, without one, nothing. */
export type Restated = {
  readonly facts: readonly RestatedFact[]
  readonly goneFacts: readonly string[]
  readonly entities: readonly Entity[]
  readonly goneEntities: readonly string[]
}

export function restated(document: string, dossier: Dossier | null, known: Known): Restated {
  const stated = new Map(dossier?.facts.map((fact) => [fact.slug, fact]))
  const facts = [...new Set([...known.facts.keys(), ...stated.keys()])].map((slug) =>
    restatedFact(document, dossier, stated.get(slug), known.facts.get(slug)),
  )
  const namings = new Map([...known.namings].map(([slug, all]) => [slug, all.filter((naming) => naming.document !== document)]))
  for (const { where: _, ...naming } of dossier?.entities ?? []) namings.set(naming.slug, [...(namings.get(naming.slug) ?? []), { document, naming }])
  const slugs = [...namings.keys()]
  return {
    facts: facts.filter((fact) => fact.states.length > 0),
    goneFacts: facts.filter((fact) => fact.states.length === 0).map(({ slug }) => slug),
    entities: slugs.flatMap((slug) => (namings.get(slug)?.length ? [entityFrom(namings.get(slug) ?? [])] : [])),
    goneEntities: slugs.filter((slug) => !namings.get(slug)?.length),
  }
}

function restatedFact(document: string, dossier: Dossier | null, stated: StatedFact | undefined, known: KnownFact | undefined): RestatedFact {
  const own = stated && dossier ? stated.claims.map((claim): PublishedClaim => ({ claim, published: dossier.document.published })) : []
  const claims = [...(known?.claims.filter(({ claim }) => claim.document !== document) ?? []), ...own]
  const kind = (stated ?? known)?.kind
  if (!kind) throw new TypeError('neither stated nor known')
  const spec = FACT_SPECS[kind]
  const slug = (stated ?? known)?.slug ?? ''
  const types = { ...spec.values, ...COMMON_VALUES }
  const reports = claims.map(reportOf)
  const published = new Map(claims.map(({ claim, published }) => [claim.document, published]))
  return {
    slug,
    kind,
    columns: stated ? { slug, kind, identity: stated.identityKey, ...stated.identity } : ((known?.columns ?? {}) as Columns),
    ties: restatedTies(document, stated, known).map((tie) => ({ ...tie, knownFrom: firstKnown(tie.statedBy, published) })),
    states: knownStates(types, reports),
    conflicts: conflictsWithin(slug, spec.values, reports),
  }
}

/** A claim as the history of its fact sees it. */
export function reportOf({ claim, published }: { readonly claim: Claim; readonly published: PartialDate }): Report {
  const { slug, document, spans, number, stance, status, dates, values, saidBy, attribution } = claim
  const speaker = saidBy ?? (attribution === null ? null : `~${attribution}`)
  return { claim: slug, document, published, place: [spans[0]?.start ?? 0, number], stance, speaker, status, dates, values }
}

/** Ties that other documents state stay; a tie stated again is one tie. */
function restatedTies(document: string, stated: StatedFact | undefined, known: KnownFact | undefined): readonly KnownTie[] {
  const ties = new Map<string, KnownTie>()
  const add = (tie: KnownTie) => {
    const key = JSON.stringify([tie.type, tie.entity, tie.role, tie.for])
    const same = ties.get(key)
    ties.set(key, { ...tie, statedBy: [...new Set([...(same?.statedBy ?? []), ...tie.statedBy])].sort() })
  }
  for (const tie of known?.ties ?? []) {
    const statedBy = tie.statedBy.filter((slug) => slug !== document)
    if (statedBy.length > 0) add({ ...tie, statedBy })
  }
  for (const tie of stated?.ties ?? []) add({ ...tie, statedBy: [document] })
  return [...ties.values()]
}

/** From the day on which the first of the documents is published for certain. */
function firstKnown(documents: readonly string[], published: ReadonlyMap<string, PartialDate>): Day {
  const days = documents.flatMap((slug) => published.get(slug) ?? []).map((date) => daysOf(date).latest)
  return days.sort()[0] ?? ''
}
