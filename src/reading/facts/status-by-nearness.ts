import type { FactStatus } from '../../model/status.ts'
import { statusOf } from '../clauses/status.ts'
import { ofKind, words } from './status-of-fact.ts'

/** What words between a holder and a share say for it to be held: others say what somebody may get, "is in line for". */
const HOLDS =
  /^(?: 's)? ?$|(?:^| )(?:ha[sd]|have|having|own(?:s|ed|er|ers)?|holds?|held|holding|with|on|at|to|keeps?|kept|keeping|retains?|retained|remains?|belongs?|took|taken|acquir(?:es|ed)|bought|buys|pick(?:ed|ing) up|received|receiv(?:es|ing)|paid|completed|clos(?:ed|ing)|purchase|disposal|sale|sold|transferr(?:ed|ing)|becom(?:es|e)|became|ends?|ended|left|parted|abandoning|of|part|portion|slice|is|are|leaves)(?= |$)/

/**
 * The status of a stake that no pattern read, by the words between its holder and the share (`does`), before the holder
 * (`ahead`) and behind the stake (`behind`): possible where they do not say that it is held.
 */
export function statusByNearness(does: string, ahead: string, behind: string): FactStatus {
  // What stands behind the last name, where the holder is not the last: "leaves A with", "A's option on".
  const said = does === '' ? (/[^>]*$/.exec(ahead)?.[0] ?? '') : does
  const verb = words(said.replace(/(?<!look(?:s|ed|ing)|right) (?:to|at)$/, ''))
  const status = ofKind('STAKE', statusOf('IN_EFFECT', verb, words(ahead).trim(), 'state', behind))
  return status === 'IN_EFFECT' && !HOLDS.test(said) ? 'POSSIBLE' : status
}
