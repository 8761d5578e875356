import { tiesOf } from '../model/facts/all.ts'
import type { FactKind, Role } from '../model/facts/fact-kind.ts'
import type { PageRequest } from '../model/page.ts'
import type { StateFilter } from '../questions/clocked.ts'
import { countFactsOf, factsOf } from '../questions/fact-lists.ts'
import { type FactView, facts } from '../questions/facts.ts'
import { countStakesOf, stakesOf } from '../questions/stake-lists.ts'
import type { Ask } from './ask.ts'
import { type Connection, connection } from './connection.ts'

/** Which facts of an entity a list has: their kinds, and the roles it plays in them. */
export type Part = { readonly kinds: readonly FactKind[]; readonly roles: readonly Role[] }

/** The facts in which an entity has one of the roles, newest first. */
export async function factsWith(
  ask: Ask,
  slug: string,
  { kinds, roles }: Part,
  filter: StateFilter,
  page: PageRequest,
): Promise<Connection<FactView>> {
  const tied = { kinds, ties: [...new Set(roles.flatMap(tiesOf))], ...filter }
  return connection(
    await ask(factsOf, slug, { ...tied, ...page }),
    (fact) => ask(facts, fact, filter),
    () => ask(countFactsOf, slug, tied),
  )
}

/** The stakes that an entity holds, or those in it, largest first. */
export async function stakesWith(
  ask: Ask,
  slug: string,
  tie: 'HOLDS' | 'STAKE_IN',
  filter: StateFilter,
  page: PageRequest,
): Promise<Connection<FactView>> {
  const held = { tie, ...filter }
  return connection(
    await ask(stakesOf, slug, { ...held, ...page }),
    (stake) => ask(facts, stake, filter),
    () => ask(countStakesOf, slug, held),
  )
}
