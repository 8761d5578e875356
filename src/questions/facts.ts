import { factKindSchema, stateFrom } from '../graph/rows.ts'
import { statements } from '../graph/statements.ts'
import { type Clock, knowledgeDay } from '../model/clock.ts'
import { roleOf } from '../model/facts/all.ts'
import { ALL_ROLES, type FactKind, type Role } from '../model/facts/fact-kind.ts'
import type { PartyRole } from '../model/facts/party.ts'
import { PARTY_ROLES } from '../model/facts/party.ts'
import { chooseState, type Standing } from '../model/states/choose.ts'
import type { KnownState } from '../model/states/state.ts'
import type { FactStatus } from '../model/status.ts'
import type { Columns } from '../model/values/value-type.ts'
import type { StateFilter } from './clocked.ts'
import { inOrder, type Question } from './question.ts'

/** An entity's part in a fact; `partyRole` and `behalf` only in deals and talks. */
export type Participation = {
  readonly role: Role
  readonly entity: string
  readonly partyRole: PartyRole
  readonly behalf: string | null
}

/** A fact as it answers to a clock: in one state. */
export type FactView = {
  readonly slug: string
  readonly kind: FactKind
  /** What makes it this fact beside its entities (FactKindSpec.identity). */
  readonly identity: Columns
  readonly participants: readonly Participation[]
  readonly state: KnownState
  readonly standing: Standing | null
  /** Its history by the knowledge of the clock, oldest first. */
  readonly states: readonly KnownState[]
  readonly clock: Clock
  /** The status asked for, where without it the clock would show another state; null elsewhere. */
  readonly onlyStatus: FactStatus | null
}

/** The facts, each in the state that the clocks choose among those of the statuses; null where there is none. */
export const facts: Question<StateFilter, FactView | null> = async (graph, slugs, { clock, statuses }) => {
  const rows = await graph.read(statements.factRecords, { slugs, knownAt: knowledgeDay(clock) })
  return inOrder(
    slugs,
    rows,
    (row) => String(row.fact.slug),
    (row) => (row ? viewOf(row, { clock, statuses }) : null),
  )
}

type Row = {
  readonly fact: Columns
  readonly states: readonly Columns[]
  readonly ties: readonly { readonly type: string; readonly entity: string; readonly role: string | null; readonly behalf: string | null }[]
}

function viewOf({ fact, states: rows, ties }: Row, { clock, statuses }: StateFilter): FactView | null {
  const kind = factKindSchema.parse(fact.kind)
  const states = rows.map((columns) => stateFrom(kind, columns)).sort((one, other) => one.position - other.position)
  const chosen = chooseState(states, clock, statuses)
  if (!chosen) return null
  const freely = statuses === null ? chosen : chooseState(states, clock, null)
  const participants = ties.flatMap(({ type, entity, role, behalf }): Participation[] => {
    const part = roleOf(kind, type)
    return part ? [{ role: part, entity, partyRole: isPartyRole(role) ? role : 'PARTY', behalf }] : []
  })
  return {
    slug: String(fact.slug),
    kind,
    identity: fact,
    participants: participants.sort(byRole),
    ...chosen,
    states,
    clock,
    onlyStatus: freely?.state === chosen.state ? null : chosen.state.status,
  }
}

const isPartyRole = (role: string | null): role is PartyRole => role !== null && Object.hasOwn(PARTY_ROLES, role)

/** By role, then by slug. */
function byRole(one: Participation, other: Participation): number {
  return ALL_ROLES.indexOf(one.role) - ALL_ROLES.indexOf(other.role) || (one.entity < other.entity ? -1 : 1)
}
