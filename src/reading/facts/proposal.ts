import type { FactKind } from '../../model/facts/fact-kind.ts'
import type { PartyRole } from '../../model/facts/party.ts'
import type { FactStatus } from '../../model/status.ts'

/** A place in the folded text, in UTF-16 units. */
export type Place = { readonly start: number; readonly end: number }

/** Somebody at an end of a proposed fact: a referent, and where the text names it, or takes it up as "the company". */
export type Argument = Place & { readonly referent: number; readonly role?: PartyRole; readonly for?: number; readonly isTakenUp?: boolean }

/** A fact that the text may report, for a person to confirm. */
export type Proposal = {
  readonly kind: FactKind
  readonly pattern: string
  /** From 0 to 1: how often such proposals were right. */
  readonly confidence: number
  readonly status: FactStatus
  /** By the dossier's keys: holder, in, parties, … */
  readonly ends: Readonly<Record<string, readonly Argument[]>>
  /** By the dossier's keys: share, dealType, quantity, … as the dossier writes them. */
  readonly values: Readonly<Record<string, unknown>>
  readonly dates: Readonly<Record<string, string>>
  /** Where it stands, cue and arguments included. */
  readonly place: Place
  /** Where its date stands. */
  readonly datePlace?: Place
  readonly speaker?: Speaker
}

export type Speaker = { readonly by: Argument } | { readonly attribution: string }
