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

/** What the picture is true of, and what it leaves out, a sentence each. */
export function notesOf({ clock, depth }: NetworkRequest, { nodes, leftOut }: Network, facts: readonly FactView[]): readonly string[] {
  const reported = facts.map(({ state }) => state.lastReported).sort((one, other) => (daysOf(one).latest < daysOf(other).latest ? -1 : 1))
  const [first, last] = [reported[0], reported.at(-1)]
  const span = first === last ? first : `${first} to ${last}`
  const state = clock.asOf === null ? 'each in its latest reported state' : `as of ${clock.asOf}; a question mark: unclear then`
  const known = clock.knownAt === null ? '' : `, by what was published by ${clock.knownAt}`
  const counted = `${count(nodes.length, 'entity', 'entities')}, ${count(facts.length, 'fact', 'facts')}, ${depth === 1 ? 'one step' : `${depth} steps`} away at the most`
  const left = [
    leftOut.nodes > 0 ? count(leftOut.nodes, 'further entity', 'further entities') : [],
    leftOut.edges > 0 ? count(leftOut.edges, 'fact', 'facts') : [],
  ].flat()
  return [
    facts.length === 0 ? `No such facts are reported${known}.` : `${counted}, ${state}${known}; reported ${span}.`,
    ...(left.length > 0 ? [`Left out: ${listed(left)}.`] : []),
  ]
}

const count = (number: number, one: string, several: string) => `${number} ${number === 1 ? one : several}`
