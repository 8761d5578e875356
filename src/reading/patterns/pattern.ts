import type { FactKind } from '../../model/facts/fact-kind.ts'
import type { PartyRole } from '../../model/facts/party.ts'
import type { FactStatus } from '../../model/status.ts'

/** Where a fact of a pattern takes its parts from: the names of groups in its cue. */
export type Roles = Readonly<Record<string, string>>

export type FactOfPattern = {
  readonly kind: FactKind
  /** Groups by the dossier's key: { holder: 'who', in: 'what', share: 'share' }. A party with a role: 'seller:who'. */
  readonly roles: Roles
  /** What the words say beside that: { dealType: 'mou' }. */
  readonly says?: Readonly<Record<string, string>>
  readonly status?: FactStatus
  /** The words say it as it is, whatever is planned with it: "its 30% stake". */
  readonly isSettled?: true
  /** The words tell more of the deal spoken of last, and nothing where none was: "the loan is cofinanced with". */
  readonly isMoreOfDeal?: true
  /** Several holders of one share have it each, unless the words say that it is together. */
  readonly each?: 'list'
}

/** A way in which texts say a fact. All that tells patterns apart is data. */
export type Pattern = {
  readonly id: string
  /** Against typed text: see `compile`. */
  readonly cue: string
  readonly facts: readonly FactOfPattern[]
  /** What the fact is where nothing in its clause hedges it. */
  readonly status: FactStatus
  /**
   * The part of its proposals that were right where they were counted (bench/README.md says on what): two more right and two
   * more wrong than were seen, as Agresti and Coull (1998) estimate a rate of few; one never seen is at 0.5. Confidence starts here.
   */
  readonly precision: number
  /** A sentence of our own that it reads. */
  readonly example: string
}

export type PartyOf = { readonly role: PartyRole; readonly group: string }

/** "seller:who" is the seller in the group "who". */
export function partyOf(said: string): PartyOf {
  const [role = '', group] = said.split(':')
  return group === undefined ? { role: 'PARTY', group: role } : { role: role.toUpperCase() as PartyRole, group }
}
