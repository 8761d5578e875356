import type { Claim } from './claim.ts'
import type { Document } from './document.ts'
import type { Naming } from './entity.ts'
import type { FactKind, TieType } from './facts/fact-kind.ts'
import type { PartyRole } from './facts/party.ts'
import type { Columns } from './values/value-type.ts'

/** An entity's tie to a fact, as one document states it. */
export type StatedTie = {
  readonly type: TieType
  readonly entity: string
  readonly role: PartyRole | null
  /** On whose behalf. */
  readonly for: string | null
}

/** What a reader proposes and nobody has confirmed yet: how sure it is, from 0 to 1, and the pattern that found it. */
export type Pending = { readonly confidence: number | null; readonly pattern: string | null }

/** A fact as one document states it. `where` is its place in the dossier, for messages. */
export type StatedFact = {
  readonly slug: string
  readonly kind: FactKind
  readonly identity: Columns
  /** Equal for equal facts; null where only the slug tells. */
  readonly identityKey: string | null
  readonly ties: readonly StatedTie[]
  readonly claims: readonly Claim[]
  readonly where: string
  /** Of a draft: not confirmed. Such a fact is never loaded. */
  readonly pending?: Pending
}

/** `mayBe`: entities of the graph of which a person has to say whether this is one. */
export type StatedEntity = Naming & { readonly where: string; readonly mayBe?: readonly string[] }

/** One document, the entities it names, and the facts it reports with a claim for each. */
export type Dossier = {
  readonly document: Document
  readonly entities: readonly StatedEntity[]
  readonly facts: readonly StatedFact[]
}
