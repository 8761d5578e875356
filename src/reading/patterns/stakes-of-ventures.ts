import type { Pattern } from './pattern.ts'
import { stake, unreported } from './stake-words.ts'

/** Who is in a venture with whom, in equal parts or parts that are not told. */
export const STAKES_OF_VENTURES: readonly Pattern[] = [
  {
    id: 'stake.equal-shareholders',
    cue: `{A:who}(?: ,)?(?: which)?{aux} (?:equal)(?: <[a-z]\\d+>)? (?:shareholders|partners|owners|co-owners|stakeholders) (?:in|of){the}{adj} {T:what}`,
    facts: [{ ...unreported('who'), says: { share: 'equal' } }],
    status: 'IN_EFFECT',
    precision: 0.67,
    example: 'Kaito Gas and Nordkraft are equal partners in Fjord LNG.',
  },
  {
    id: 'stake.equally-owned',
    cue: `{T:what}(?: ,{the}{gap} (?:venture|company|consortium|vehicle|entity)| ,{the}(?: {Q}(?: -)?)?{gap} (?:pipeline|plant|terminal|project|field|line))?(?: ,)?(?: which)?{aux} (?:(?:equally owned|owned equally|(?:jointly )?owned in equal (?:parts|shares|halves)) by|(?:an? |the )?(?:equal|fifty-fifty|equally owned) (?:joint )?(?:venture|partnership) (?:of|between)){the} {A:who}`,
    facts: [{ ...unreported('who'), says: { share: 'equal' } }],
    status: 'IN_EFFECT',
    precision: 0.79,
    example: 'Kaito LNG is equally owned by Kaito Gas and Nordkraft.',
  },
  {
    id: 'stake.venture-of',
    cue: `{T:what}(?: ,)?(?: (?:is|which is|being))?{the}(?:{gap}) (?:joint venture|venture|partnership|consortium)(?: (?:of|between|among|comprising|made up of|owned by)){the} {A:who}(?! \\()`,
    facts: [unreported('who')],
    status: 'IN_EFFECT',
    precision: 0.4,
    example: 'Kaito LNG, a joint venture of Kaito Gas and Nordkraft, has ordered two ships.',
  },
  {
    id: 'stake.venture-of-with',
    cue: `{T:what}(?: ,)?(?: (?:is|which is))?{the}{gap} (?:joint venture|venture|partnership|consortium) (?:of|between|among){the} {A:who}(?: ,)? (?:which|who)(?: (?:now|respectively))? (?:own|hold|have|control) {S:share}`,
    facts: [stake('who')],
    status: 'IN_EFFECT',
    precision: 0.67,
    example: 'Kaito LNG is a joint venture of Kaito Gas and Nordkraft, which own 51% and 49%.',
  },
  {
    id: 'stake.made-up-of-each',
    cue: `{T:what}(?: ,)?(?: which)?{aux} (?:made up of|composed of|comprises|consists of){the} {A:who}(?: ,)? each of (?:which|whom){aux} (?:owns|holds|has|controls){the} {S:share}`,
    facts: [stake('who')],
    status: 'IN_EFFECT',
    precision: 0.71,
    example: 'Kaito LNG is made up of Kaito Gas, Nordkraft and Alba Energi, each of which owns a third of it.',
  },
  {
    id: 'stake.equal-venture',
    cue: `{T:what}(?: ,)?(?: (?:is|which is))?{the} {S:share}(?:{gap}) (?:joint venture|venture|partnership)(?: (?:of|between|among)){the} {A:who}`,
    facts: [stake('who')],
    status: 'IN_EFFECT',
    precision: 0.95,
    example: 'Kaito LNG is a 50-50 joint venture between Kaito Gas and Nordkraft.',
  },
  {
    id: 'stake.venture-to-be',
    cue: `{A:who}(?: ,)?(?: which)?{aux} (?:set up|setting up|form|formed|create|created|establish|established|launch|launched){the}{adj} {S:share}(?: -)?{adj} (?:joint venture|venture|company)(?: ,)?(?: (?:called|named))? {T:what}`,
    facts: [stake('who')],
    status: 'IN_EFFECT',
    precision: 0.5,
    example: 'Kaito Gas and Nordkraft set up a 50-50 joint venture, Skarvik Bunkering.',
  },
]
