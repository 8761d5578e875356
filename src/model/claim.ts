import type { PartialDate } from './partial-date.ts'
import type { FactStatus } from './status.ts'
import type { Columns } from './values/value-type.ts'

/** A stretch of a document's text in Unicode code points, end exclusive. */
export type TextSpan = { readonly start: number; readonly end: number }

/** The dates a claim states of its fact; each null where it states none. */
export type StatedDates = {
  readonly since: PartialDate | null
  readonly until: PartialDate | null
  readonly on: PartialDate | null
  readonly period: PartialDate | null
}

/** One document's statement of a fact, or that of a speaker it quotes. */
export type Claim = {
  /** `document/fact/n`. */
  readonly slug: string
  readonly document: string
  readonly fact: string
  /** The place among the document's claims of the fact, from 1. */
  readonly number: number
  /** The speaker, where the document quotes or paraphrases one that it names. */
  readonly saidBy: string | null
  /** The speaker in words, where the document names none. */
  readonly attribution: string | null
  readonly said: PartialDate | null
  /** A speaker's statement that differs from the document's own. */
  readonly stance: boolean
  readonly status: FactStatus
  readonly dates: StatedDates
  /** What the claim states, as node properties (see FactKindSpec.values); what it leaves out is absent. */
  readonly values: Columns
  /** What the claim says, in words that are not the document's. */
  readonly summary: string
  readonly spans: readonly TextSpan[]
}

/** The document that makes the claim, from the claim's slug. */
export function documentOf(claim: string): string {
  return claim.slice(0, claim.indexOf('/'))
}
