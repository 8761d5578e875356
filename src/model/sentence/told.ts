import type { Role } from '../facts/fact-kind.ts'
import type { PartyRole } from '../facts/party.ts'
import type { State } from '../states/state.ts'
import type { Columns } from '../values/value-type.ts'
import type { Named } from './words.ts'

export type NamedPart = Named & { readonly partyRole: PartyRole }

/** A fact in one state, its entities by role, as a sentence sees it. */
export type Told = {
  readonly identity: Columns
  readonly state: Pick<State, 'status' | 'values' | 'dates'>
  readonly in: (role: Role) => readonly NamedPart[]
}
