import type { FactStatus } from '../../model/status.ts'
import { formsOf } from '../words/verb-forms.ts'

/** What a word may make of the fact that it is said of. */
type Hedged = Extract<FactStatus, 'REJECTED' | 'STALLED' | 'POSSIBLE' | 'UNDER_WAY' | 'PLANNED'>

/**
 * Where a word says it: within what a pattern matched, ahead of it in its clause (as many words away as its status reaches), in
 * both places, or next to it, with nothing but an article between.
 */
type Where = 'within' | 'ahead' | 'both' | 'next to'

/** What may stand between a word and the fact behind it. */
const REACH: Readonly<Record<Hedged, string>> = {
  REJECTED: '(?: [^ ]+){0,12}',
  STALLED: '',
  POSSIBLE: '(?: [^ ,;]+){0,8}',
  UNDER_WAY: '',
  PLANNED: '(?: [^ ,;]+){0,5}',
}

/** Imports and services that are blocked are banned; a deal that is blocked is none. */
const BLOCKED = 'block(?:s|ed)(?! (?:(?:the|all|any) )?(?:imports?|exports?|purchases?|shipments?|transit|services)(?![\\w-]))'
/** Assets are frozen by a sanction, talks by themselves. */
const FROZEN = '(?<!(?:assets|property|funds) (?:are|were|is|was|been|be) )frozen(?!(?: the| any| all)? assets)'
/** A study that is a thing of its own says nothing of the fact. */
const STUDIED = '(?<!(?:joint|feasibility|a|this|the) )study(?:ing)?|(?<!(?:joint|feasibility) )studies'
/** "To sell", but not "to Nordkraft", "to the", "to its". */
const TO_DO = 'to(?! (?:,|the|a|an|its|their|his|up|·|[a-z]+ ·))'

/** Words that set a status, as expressions. */
const HEDGES: readonly (readonly [Hedged, Where, string])[] = [
  ['REJECTED', 'both', formsOf('deny', 'reject', 'dismiss')],
  ['REJECTED', 'ahead', `${formsOf('refute')}|no truth|not true|untrue|false`],
  [
    'REJECTED',
    'within',
    'not(?! (?:only|disclosed|reported|immediately))|never|cannot|without|neither|no|voted against|would have (?:been|[a-z]+ed)',
  ],
  ['REJECTED', 'within', `${formsOf('refuse', 'decline', 'oppose')}|abandon(?:s|ed)|rul(?:e|es|ed|ing) out|${BLOCKED}|veto(?:es|ed)`],
  ['REJECTED', 'next to', 'no(?: binding| final)?|without'],
  ['REJECTED', 'within', 'scrapp?(?:s|ed)|cancel(?:s|led|ed)|withdr[ae]w(?:n)?|failed to'],

  ['STALLED', 'within', `stalled|on hold|${FROZEN}|postpon(?:e|es|ed)|shelved|deadlocked|paused|run into a wall`],

  ['POSSIBLE', 'both', 'may|might|could|if|whether|unless|possibl[ey]|possibility|potentially|likely|rumou?r(?:s|ed)?|speculation'],
  ['POSSIBLE', 'both', `${formsOf('consider', 'contemplate', 'urge', 'hope', 'suggest')}|call(?:s|ed|ing)? (?:for|on)`],
  ['POSSIBLE', 'within', `${formsOf('mull', 'weigh', 'explore', 'evaluate', 'assess', 'eye', 'moot')}|toy(?:s|ed|ing) with|${STUDIED}`],
  [
    'POSSIBLE',
    'within',
    'talk(?:s|ed|ing) of|look(?:s|ed|ing) (?:to|at)|ask(?:s|ed|ing)? for|request(?:s|ed|ing)|wish(?:es|ed)?|invit(?:e|es|ed)|bid(?:s|ding|ders?)?',
  ],
  [
    'POSSIBLE',
    'within',
    'keen|open to|ready to|prepared to|willing|interested in|(?:shown?|showed|showing|express(?:ed|es)?)(?: an?| its| their)? interest',
  ],
  [
    'POSSIBLE',
    'within',
    'probably|potential|reportedly|should|eventual|prospective|option|opportunit(?:y|ies)|entitled|(?:has|have|had|exercises?) (?:the|a|its|their) right to',
  ],
  [
    'POSSIBLE',
    'both',
    `${formsOf('recommend', 'assume', 'suppose')}|recommendation|nomination|shortlisted|losing (?:consortium|bidders?|bid)|unsuccessful|earmarked|set aside|pencil?led in|pencils? in|on paper`,
  ],
  [
    'POSSIBLE',
    'within',
    'first refusal|pre-empti(?:on|ve)|rights? (?:over|on)|exclusivity|in line for|down for|runner-up|available to|tendered|dangled|purported(?:ly)?|alleged(?:ly)?|hypothetical',
  ],
  ['POSSIBLE', 'ahead', `perhaps|reports? (?:that|of)|whereby|upon an?|${formsOf('ask', 'allow', 'authorise', 'authorize')}|permit(?:s|ted|ting)?`],
  ['POSSIBLE', 'ahead', 'mistakenly|wrongly|erroneously|falsely|structure in which'],
  ['POSSIBLE', 'next to', '(?:drafts?|versions?)(?: of)?|any'],

  [
    'UNDER_WAY',
    'within',
    `in (?:[a-z]+ )?(?:talks|negotiations|discussions)|talks (?:to|on|about|over|with)|${formsOf('negotiate', 'discuss')}|negotiations?|discussions?`,
  ],
  ['UNDER_WAY', 'within', 'close to|nearing|working on|finali[sz]ing'],

  [
    'PLANNED',
    'both',
    `will|would|plan(?:s|ned|ning)?|${formsOf('intend', 'aim', 'expect', 'schedule', 'propose', 'threaten', 'want')}|intention|proposal|threats?|prepar(?:es?|ing)`,
  ],
  [
    'PLANNED',
    'within',
    'shall|due|set to|going to|to be|(?<!have )(?<!has )be (?:sold|transferred|handed over)|(?:designed|selected|chosen|hired|picked) to|(?:is|are|was|were) to',
  ],
  ['PLANNED', 'within', `(?:is|are) (?:selling|buying|acquiring|purchasing|divesting|taking over)|push ahead|ambition|${TO_DO}`],
  ['PLANNED', 'within', `${formsOf('pledge', 'vow', 'decide', 'target', 'offer', 'promise', 'try')}|seek(?:s|ing)?|sought`],
  ['PLANNED', 'both', `foresees?|foresaw|${formsOf('envisage', 'envision')}`],
  ['PLANNED', 'ahead', 'ahead of|prior to|before'],
]

const union = (status: Hedged, ...where: readonly Where[]) =>
  HEDGES.filter(([sets, at]) => sets === status && where.includes(at))
    .map(([, , words]) => words)
    .join('|')

/** An expression for the words that set a status within what a pattern matched. */
export const hedgesWithin = (status: Hedged) => new RegExp(`(?<![\\w-])(?:${union(status, 'within', 'both')})(?![\\w-])`)

/** An expression for words that set a status of what stands behind them, at the end of what stands before it. */
export const hedgesAhead = (status: Hedged) => new RegExp(`(?<![\\w-])(?:${union(status, 'ahead', 'both')})${REACH[status]}$`)

/** An expression for words that set a status of what stands right behind them. */
export const hedgesNextTo = (status: Hedged) => new RegExp(`(?<![\\w-])(?:${union(status, 'next to')})(?: an?| the)? ?$`)
