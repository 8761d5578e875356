import type { FactStatus } from '../../model/status.ts'
import { hedgesAhead, hedgesNextTo, hedgesWithin } from './hedges.ts'
import { type Asked, statusBehind } from './status-behind.ts'
import { isSupposed, isThoughtOf } from './thought-of.ts'

/** The weakest first: what may be denied is denied. */
const WITHIN = (['REJECTED', 'STALLED', 'POSSIBLE', 'UNDER_WAY'] as const).map((status) => [status, hedgesWithin(status)] as const)
const PLANNED = hedgesWithin('PLANNED')
const DENIED_AHEAD = hedgesAhead('REJECTED')
const DOUBTED_AHEAD = hedgesAhead('POSSIBLE')
const PLANNED_AHEAD = hedgesAhead('PLANNED')
const DOUBTED_NEXT_TO = hedgesNextTo('POSSIBLE')
const DENIED_NEXT_TO = hedgesNextTo('REJECTED')
/** What is held is called so: nobody agrees anything by that. */
const THING_CALLED_AGREEMENT = /(?<![\w-])production[ -]sharing (?:agreements?|contracts?)(?![\w-])/g
const COMPLETED = /(?<![\w-])(?:complet(?:e|es|ed|ing)|clos(?:ed|es)|wrapped up|completion of)(?![\w-])/
const AGREED =
  /(?<![\w-])(?:agree(?:s|d|ment)?|sign(?:s|ed|ing)?|inked|contracts?|contracted|deal to|approv(?:es|ed|al)|exercised|committed|binding)(?![\w-])/
/** Deliveries and contracts that are spoken of are none yet. */
const SPOKEN_OF_BEFORE = /(?<![\w-])(?:discuss(?:es|ed|ing)?|(?:talks|negotiations|discussions|views) (?:on|about|over))(?: [^ ,;]+){0,5}$/
/** Whether what stands behind these words is only what somebody talks about. */
export const isSpokenOf = (before: string) => SPOKEN_OF_BEFORE.test(before)
/** "Neither A nor B holds 10%": before B. */
const NEITHER_BEFORE = /(?<![\w-])(?:neither|nor)(?: [^ ,;]+){0,3}$/
/** "has signed a contract to buy": what is to come is what it is about. */
const SIGNED =
  /^(?:(?!(?:will|would|to|plans?|expects?|expected|set|due|be|being)(?= ))[^ ]+ )*(?:signed|inked|sealed|executed|granted|issued|awarded) /
/** Contracts that run no more. */
const OVER = /(?<![\w-])(?:terminat(?:e|es|ed)|dissolv(?:es|ed)|expired|lapsed)(?![\w-])/
/** "used to own": it does not any more. */
const USED_TO = /(?<![\w-])used to (?:own|hold|have|control|operate|run|keep|belong|lead|supply|be)(?![\w-])/
/** "Formerly owned by Nordkraft, …". */
const FORMERLY = /^(?:formerly|previously|once) ?$/
/** "Has suspended talks with". */
const BROKEN_OFF =
  /(?<![\w-])(?:suspended|halted|broke off|broken off|called off|walked out of) (?:the |all |its )?(?:talks|negotiations|discussions|meetings?)(?![\w-])/
/** "will hold talks with": they are to come, whatever "talks with" says elsewhere. */
const TO_HOLD = /(?<![\w-])(?:will|would|to)(?: [a-z]+)? (?:hold|have|begin|start|resume|open|enter|conduct)(?![\w-])/
const PLANNED_COMPLETION = /(?<![\w-])(?:will|to|would|expect(?:s|ed)?|plans?|due|scheduled|set)(?: [a-z]+){0,3} (?:complet|clos|finali)/

/**
 * The status of a fact by the clause of its cue: `said` is what the pattern matched, `before` what stands before it in
 * its clause, `base` what the cue says where nothing hedges it. What is only possible never comes out as in effect.
 */
export function statusOf(base: FactStatus, said: string, before: string, asked: Asked, after = ''): FactStatus {
  const told = said.replaceAll(THING_CALLED_AGREEMENT, ' ')
  const inside = asked === 'talks' ? told.replaceAll(' to discuss', '').replace(/ (?:call|calls|called) on(?= )/, '') : told
  if (DENIED_AHEAD.test(before) || NEITHER_BEFORE.test(before)) return 'REJECTED'
  if (asked === 'event' && DENIED_NEXT_TO.test(before)) return 'REJECTED'
  if (asked === 'event' && isSpokenOf(before)) return 'POSSIBLE'
  const become = statusBehind(asked, base, after)
  if (become) return become
  if (asked === 'state' && (USED_TO.test(inside) || FORMERLY.test(before))) return 'ENDED'
  if (asked === 'event' && OVER.test(inside)) return 'ENDED'
  if (asked === 'talks' && BROKEN_OFF.test(inside)) return 'STALLED'
  const isToCome = asked === 'talks' && TO_HOLD.test(inside)
  for (const [status, words] of WITHIN)
    if (words.test(inside) && !(asked === 'talks' && status === 'UNDER_WAY' && (base === 'DONE' || isToCome))) return status
  if (DOUBTED_AHEAD.test(before) || (asked !== 'talks' && DOUBTED_NEXT_TO.test(before))) return 'POSSIBLE'
  if (asked === 'state' && isSupposed(before)) return 'POSSIBLE'
  if (isToCome) return 'PLANNED'
  if (COMPLETED.test(inside) && !PLANNED_COMPLETION.test(inside)) return base === 'AGREED' ? 'DONE' : base
  const isPlanned = PLANNED.test(inside) || PLANNED_AHEAD.test(before)
  if (base === 'AGREED') {
    const isSigned = asked === 'event' && SIGNED.test(inside) && !PLANNED_AHEAD.test(before)
    return isPlanned && !isSigned && !/(?<![\w-])agreed(?![\w-])/.test(inside) && asked !== 'state' ? 'PLANNED' : 'AGREED'
  }
  if (AGREED.test(inside) && base !== 'DONE') return 'AGREED'
  if (isPlanned) return 'PLANNED'
  return asked === 'state' && base === 'IN_EFFECT' && isThoughtOf(before) ? (PLANNED.test(before) ? 'PLANNED' : 'POSSIBLE') : base
}
