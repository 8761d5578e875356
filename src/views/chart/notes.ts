import { ALL_FACT_KINDS } from '../../model/facts/fact-kind.ts'
import { daysOf } from '../../model/partial-date.ts'
import { listed } from '../../model/sentence/words.ts'
import type { FactView } from '../../questions/facts.ts'
import type { Network, NetworkRequest } from '../../questions/network.ts'

const NAMES_SHOWN = 4

/** "Around Sakhalin-1 and Gazprom". */
export function heading(names: readonly string[]): string {
  const shown = names.length > NAMES_SHOWN ? [...names.slice(0, NAMES_SHOWN - 1), `${names.length - NAMES_SHOWN + 1} more`] : names
  return `Around ${listed(shown)}`
}

/** What the picture is true of, what it was asked for, and what it leaves out, a sentence each. */
export function notesOf(request: NetworkRequest, { nodes, leftOut }: Network, facts: readonly FactView[]): readonly string[] {
  const { clock, depth } = request
  const reported = facts.map(({ state }) => state.lastReported).sort((one, other) => (daysOf(one).latest < daysOf(other).latest ? -1 : 1))
  const [first, last] = [reported[0], reported.at(-1)]
  const state = clock.asOf === null ? 'each in its latest reported state' : `as of ${clock.asOf}; a question mark: unclear then`
  const known = clock.knownAt === null ? '' : `, by what was published by ${clock.knownAt}`
  const counted = `${count(nodes.length, 'entity', 'entities')}, ${count(facts.length, 'fact', 'facts')}, ${depth === 1 ? 'one step' : `${depth} steps`} away at the most`
  const none = `No facts within these limits${clock.asOf === null ? '' : ` as of ${clock.asOf}`}${known}.`
  const left = [
    leftOut.nodes > 0 ? count(leftOut.nodes, 'further entity', 'further entities') : [],
    leftOut.edges > 0 ? count(leftOut.edges, 'fact', 'facts') : [],
  ].flat()
  return [
    facts.length === 0 ? none : `${counted}, ${state}${known}; reported ${first === last ? first : `${first} to ${last}`}.`,
    ...onlySome(request),
    ...(left.length > 0 ? [`Left out: ${listed(left)}.`] : []),
  ]
}

/** A filtered picture must not pass for the whole. */
function onlySome({ kinds, statuses }: NetworkRequest): readonly string[] {
  const words = (names: readonly string[]) => listed(names.map((name) => name.toLowerCase().replaceAll('_', ' ')))
  return [
    ...(kinds.length < ALL_FACT_KINDS.length ? [`Only these kinds: ${words(kinds)}.`] : []),
    ...(statuses !== null ? [`Only these statuses: ${words(statuses)}.`] : []),
  ]
}

const count = (number: number, one: string, several: string) => `${number} ${number === 1 ? one : several}`
