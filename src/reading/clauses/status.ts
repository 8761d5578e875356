import type { FactStatus } from '../../model/status.ts'
import { type Asked, statusBehind } from './status-behind.ts'

/** Words that set the status of what they are said of, the weakest first: one that may be denied is denied. */
const HEDGES: readonly (readonly [FactStatus, RegExp])[] = [
  [
    'REJECTED',
    /(?<![\w-])(?:not(?! (?:only|disclosed|reported|immediately))|never|cannot|den(?:y|ies|ied|ying)|refus(?:e|es|ed|ing)|declin(?:e|es|ed)|reject(?:s|ed|ing)?|rul(?:e|es|ed|ing) out|oppos(?:e|es|ed|ing)|block(?:s|ed)(?! (?:(?:the|all|any) )?(?:imports?|exports?|purchases?|shipments?|transit|services)(?![\w-]))|veto(?:es|ed)|no plans?|no intention|no longer|dismiss(?:es|ed)|scrapp?(?:s|ed)|cancel(?:s|led|ed)|abandon(?:s|ed)|withdr[ae]w(?:n)?|failed to|would have (?:been|[a-z]+ed)|voted against|without|neither|no)(?![\w-])/,
  ],
  [
    'STALLED',
    /(?<![\w-])(?:stalled|on hold|(?<!(?:assets|property|funds) (?:are|were|is|was|been|be) )frozen(?!(?: the| any| all)? assets)|postpon(?:e|es|ed)|shelved|deadlocked|paused|run into a wall)(?![\w-])/,
  ],
  [
    'POSSIBLE',
    /(?<![\w-])(?:may|might|could|consider(?:s|ed|ing)?|talk(?:s|ed|ing) of|toy(?:s|ed|ing) with|moot(?:ed|s)|possibl[ey]|possibility|probably|potential(?:ly)?|mull(?:s|ed|ing)?|contemplat(?:e|es|ed|ing)|weigh(?:s|ed|ing)?|explor(?:e|es|ed|ing)|(?<!(?:joint|feasibility|a|this|the) )study(?:ing)?|(?<!(?:joint|feasibility) )studies|interested in|(?:shown?|showed|showing|express(?:ed|es)?)(?: an?| its| their)? interest|keen|hop(?:e|es|ed|ing)|open to|ready to|prepared to|willing|option|eventual|prospective|entitled|(?:has|have|had|exercises?) (?:the|a|its|their) right to|should|if|whether|unless|rumou?r(?:s|ed)?|speculation|ey(?:es|ed|eing)|likely|look(?:s|ed|ing) (?:to|at)|urg(?:e|es|ed|ing)|call(?:s|ed|ing)? (?:for|on)|evaluat(?:e|es|ed|ing)|assess(?:es|ed|ing)?|opportunit(?:y|ies)|suggest(?:s|ed)?|invit(?:e|es|ed)|reportedly|ask(?:s|ed|ing)? for|request(?:s|ed)|bid|bids|bidding|bidders?)(?![\w-])/,
  ],
  [
    'UNDER_WAY',
    /(?<![\w-])(?:in (?:[a-z]+ )?(?:talks|negotiations|discussions)|talks (?:to|on|about|over|with)|negotiat(?:e|es|ed|ing|ions?)|discuss(?:es|ed|ing|ions?)|close to|nearing|working on|finali[sz]ing)(?![\w-])/,
  ],
]
/** What is held is called so: nobody agrees anything by that. */
const THING_CALLED_AGREEMENT = /(?<![\w-])production[ -]sharing (?:agreements?|contracts?)(?![\w-])/g
const COMPLETED = /(?<![\w-])(?:complet(?:e|es|ed|ing)|clos(?:ed|es)|wrapped up|completion of)(?![\w-])/
const AGREED =
  /(?<![\w-])(?:agree(?:s|d|ment)?|sign(?:s|ed|ing)?|inked|contracts?|contracted|deal to|approv(?:es|ed|al)|exercised|committed|binding)(?![\w-])/
const PLANNED =
  /(?<![\w-])(?:will|shall|would|plans?|planned|planning|intend(?:s|ed|ing)?|intention|aim(?:s|ed|ing)?|set to|due|expect(?:s|ed|ing)?|scheduled|to be|(?<!have )(?<!has )be (?:sold|transferred|handed over)|(?:designed|selected|chosen|hired|picked) to|(?:is|are|was|were) to|(?:is|are) (?:selling|buying|acquiring|purchasing|divesting|taking over)|propos(?:e|es|ed|al|ing)|threat(?:en|ens|ened|ening|s)?|pledg(?:e|es|ed|ing)|vow(?:s|ed)?|decid(?:e|es|ed)|target(?:s|ed|ing)?|going to|want(?:s|ed|ing)?|seek(?:s|ing)?|sought|offer(?:s|ed|ing)?|push ahead|ambition|prepar(?:e|es|ing)|announced? plans|promis(?:e|es|ed)|try(?:ing)?|tried|tries|to(?! (?:,|the|a|an|its|their|his|up|·|[a-z]+ ·)))(?![\w-])/
const DENIAL_BEFORE =
  /(?<![\w-])(?:den(?:y|ies|ied)|reject(?:s|ed)|dismiss(?:es|ed)|refut(?:es|ed))(?: [^ ]+){0,12}$|(?<![\w-])(?:no truth|not true|untrue|false)(?: [^ ]+){0,6}$/
const DOUBT_BEFORE =
  /(?<![\w-])(?:structure in which|mistakenly|wrongly|erroneously|falsely|if|whether|unless|could|may|might|possibility|possible|possibly|potentially|perhaps|likely|rumou?rs?|speculation|consider(?:s|ed|ing)?|ask(?:s|ed|ing)?|urg(?:e|es|ed|ing)|call(?:s|ed|ing)? (?:for|on)|hop(?:e|es|ed|ing)|suggest(?:s|ed|ing)?|contemplat(?:e|es|ed|ing)|permit(?:s|ted)?|allow(?:s|ed)?|authori[sz](?:es|ed))(?: [^ ,;]+){0,8}$/
/** "In one scenario, …", "Under a framework being negotiated, …": all that follows is only thought of. */
const SUPPOSED = /^(?:under|in) (?:[a-z-]+ ){0,4}?(?:scenarios?|framework|draft|proposed|proposal being)(?= )/
/** Deliveries and contracts that are spoken of are none yet. */
const SPOKEN_OF_BEFORE = /(?<![\w-])(?:discuss(?:es|ed|ing)?|(?:talks|negotiations|discussions|views) (?:on|about|over))(?: [^ ,;]+){0,5}$/
/** Whether what stands behind these words is only what somebody talks about. */
export const isSpokenOf = (before: string) => SPOKEN_OF_BEFORE.test(before)
/** "The agreement contemplates Nordkraft's 25% stake": Nordkraft has it in what is thought of. */
const THOUGHT_OF_BEFORE =
  /(?<![\w-])(?:contemplat(?:es?|ed|ing)|foresees?|foresaw|envisag(?:es?|ed|ing)|examin(?:es?|ed|ing)|provid(?:es?|ed|ing) for)(?: an?| the)? ?$/
/** Whether what stands behind these words is so only in what somebody thinks of. */
export const isThoughtOf = (before: string) => THOUGHT_OF_BEFORE.test(before)
/** "Offered Nordkraft a 25% stake": Nordkraft may take it. */
const OFFERED_BEFORE = /(?<![\w-])offer(?:s|ed|ing)?(?: ·)?(?: an?| the)? ?$/
/** "Neither A nor B holds 10%": before B. */
const NEITHER_BEFORE = /(?<![\w-])(?:neither|nor)(?: [^ ,;]+){0,3}$/
const PLAN_BEFORE =
  /(?<![\w-])(?:wants?|foresees?|envisages?|plans?|plann(?:ed|ing)|propos(?:al|ed|es)|intend(?:s|ed)?|intention|aim(?:s|ed)?|expected|will|would|scheduled|prepar(?:es|ing)|ahead of|prior to|before|threat(?:en(?:s|ed)?)?)(?: [^ ,;]+){0,5}$/

/**
 * The status of a fact by the clause of its cue: `said` is what the pattern matched, `before` what stands before it in
 * its clause, `base` what the cue says where nothing hedges it. What is only possible never comes out as in effect.
 */
export function statusOf(base: FactStatus, said: string, before: string, asked: Asked, after = ''): FactStatus {
  const told = said.replaceAll(THING_CALLED_AGREEMENT, ' ')
  const inside = asked === 'talks' ? told.replaceAll(' to discuss', '').replace(/ (?:call|calls|called) on(?= )/, '') : told
  if (DENIAL_BEFORE.test(before) || NEITHER_BEFORE.test(before)) return 'REJECTED'
  if (asked === 'event' && isSpokenOf(before)) return 'POSSIBLE'
  const become = statusBehind(asked, base, after)
  if (become) return become
  if (asked === 'state' && USED_TO.test(inside)) return 'ENDED'
  if (asked === 'event' && OVER.test(inside)) return 'ENDED'
  const isToCome = asked === 'talks' && TO_HOLD.test(inside)
  for (const [status, words] of HEDGES)
    if (words.test(inside) && !(asked === 'talks' && status === 'UNDER_WAY' && (base === 'DONE' || isToCome))) return status
  if (DOUBT_BEFORE.test(before)) return 'POSSIBLE'
  if (asked === 'state' && (SUPPOSED.test(before) || OFFERED_BEFORE.test(before) || (isThoughtOf(before) && !PLAN_BEFORE.test(before))))
    return 'POSSIBLE'
  if (isToCome) return 'PLANNED'
  if (COMPLETED.test(inside) && !PLANNED_COMPLETION.test(inside)) return base === 'AGREED' ? 'DONE' : base
  const isPlanned = PLANNED.test(inside) || PLAN_BEFORE.test(before)
  if (base === 'AGREED') {
    const isSigned = asked === 'event' && SIGNED.test(inside) && !PLAN_BEFORE.test(before)
    return isPlanned && !isSigned && !/(?<![\w-])agreed(?![\w-])/.test(inside) && asked !== 'state' ? 'PLANNED' : 'AGREED'
  }
  if (AGREED.test(inside) && base !== 'DONE') return 'AGREED'
  return isPlanned ? 'PLANNED' : base
}

/** "has signed a contract to buy": what is to come is what it is about. */
const SIGNED =
  /^(?:(?!(?:will|would|to|plans?|expects?|expected|set|due|be|being)(?= ))[^ ]+ )*(?:signed|inked|sealed|executed|granted|issued|awarded) /

/** Contracts that run no more. */
const OVER = /(?<![\w-])(?:terminat(?:e|es|ed)|expired|lapsed)(?![\w-])/

/** "used to own": it does not any more. */
const USED_TO = /(?<![\w-])used to (?:own|hold|have|control|operate|run|keep|belong|lead|supply|be)(?![\w-])/

/** "will hold talks with": they are to come, whatever "talks with" says elsewhere. */
const TO_HOLD = /(?<![\w-])(?:will|would|to)(?: [a-z]+)? (?:hold|have|begin|start|resume|open|enter|conduct)(?![\w-])/

const PLANNED_COMPLETION = /(?<![\w-])(?:will|to|would|expect(?:s|ed)?|plans?|due|scheduled|set)(?: [a-z]+){0,3} (?:complet|clos|finali)/
