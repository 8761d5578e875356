import type { ArgBuilder } from '@pothos/core'
import type { Clock } from '../model/clock.ts'
import { InvalidInput } from '../model/errors.ts'
import { ALL_FACT_KINDS, type FactKind } from '../model/facts/fact-kind.ts'
import type { PageRequest } from '../model/page.ts'
import type { FactStatus } from '../model/status.ts'
import type { StateFilter } from '../questions/clocked.ts'
import { entities } from '../questions/entities.ts'
import type { Ask } from './ask.ts'
import type { builder } from './builder.ts'
import { FactKindEnum, FactStatusEnum } from './enums.ts'

type Arg = ArgBuilder<typeof builder.$inferSchemaTypes>
type Given<T> = T | null | undefined

export const MOST_PER_PAGE = 100
const PER_PAGE = 20

export const pageArgs = (t: Arg, perPage = PER_PAGE) => ({
  first: t.int({ defaultValue: perPage, description: `How many at the most, 0 to ${MOST_PER_PAGE}.` }),
  after: t.string({ description: 'The cursor of the last one seen; left out: from the start.' }),
})

export const clockArgs = (t: Arg) => ({
  asOf: t({ type: 'PartialDate', description: 'What was true then, at some time in it; left out: the latest state.' }),
  knownAt: t({ type: 'Date', description: 'What was known then, from documents published by that day; left out: all documents.' }),
})

export const kindsArg = (t: Arg) => t({ type: [FactKindEnum], description: 'Only these kinds; left out: all.' })

export const statusesArg = (t: Arg, defaultValue?: readonly FactStatus[]) =>
  t({
    type: [FactStatusEnum],
    description: defaultValue ? 'Only facts shown in one of these statuses.' : 'Only facts shown in one of these statuses; left out: all.',
    ...(defaultValue ? { defaultValue: [...defaultValue] } : {}),
  })

/** A page costs a field and, for each item it may hold, what is asked of one. */
export const pageCost = ({ first }: { readonly first?: Given<number> }) => ({
  field: 1,
  multiplier: Math.max(1, Math.min(first ?? PER_PAGE, MOST_PER_PAGE)),
})

export function pageRequest({ first, after }: { readonly first?: Given<number>; readonly after?: Given<string> }): PageRequest {
  const asked = first ?? PER_PAGE
  if (asked < 0 || asked > MOST_PER_PAGE) throw new InvalidInput(`first: found ${asked}; expected 0 to ${MOST_PER_PAGE}`)
  return { first: asked, after: after ?? null }
}

export function clockOf({ asOf, knownAt }: { readonly asOf?: Given<string>; readonly knownAt?: Given<string> }): Clock {
  return { asOf: asOf ?? null, knownAt: knownAt ?? null }
}

/** Null as if left out; an empty list would ask for nothing. */
export function someOf<Item>(name: string, given: Given<readonly Item[]>): readonly Item[] | null {
  if (given?.length === 0) throw new InvalidInput(`${name}: found an empty list; expected at least one, or the argument left out`)
  return given ? [...new Set(given)] : null
}

type StateArgs = { readonly statuses?: Given<readonly FactStatus[]>; readonly asOf?: Given<string>; readonly knownAt?: Given<string> }

export function stateFilter(args: StateArgs, defaultStatuses: readonly FactStatus[] | null = null): StateFilter {
  return { clock: clockOf(args), statuses: someOf('statuses', args.statuses) ?? defaultStatuses }
}

export function kindsOf(given: Given<readonly FactKind[]>): readonly FactKind[] {
  return someOf('kinds', given) ?? ALL_FACT_KINDS
}

/** Raises InvalidInput for a slug that names no entity. */
export async function refuseUnknown(ask: Ask, argument: string, slugs: readonly string[]): Promise<void> {
  const known = await Promise.all(slugs.map((slug) => ask(entities, slug, null)))
  const unknown = slugs.filter((_, at) => !known[at])
  if (unknown.length > 0) throw new InvalidInput(`${argument}: no entity ${unknown.join(', ').slice(0, 200)}; search finds entities by name`)
}
