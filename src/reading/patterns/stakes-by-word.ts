import type { Pattern } from './pattern.ts'
import { stake, unreported } from './stake-words.ts'

/** Shares that a word says, "wholly", "a majority", "equally", and ventures of which none is told. */
export const STAKES_BY_WORD: readonly Pattern[] = [
  {
    id: 'stake.wholly-owned-by',
    cue: `{T:what}(?: ,(?: (?:a|an|the)){adj})?(?: ,)?(?: which)?{aux} (?:wholly|fully|entirely)(?:-| - | )owned by{the} {A:who}`,
    facts: [{ kind: 'STAKE', roles: { holder: 'who', in: 'what' }, says: { share: '100' } }],
    status: 'IN_EFFECT',
    precision: 0.9,
    example: 'Fjord LNG is wholly owned by Nordkraft.',
  },
  {
    id: 'stake.owns-all',
    cue: "{A:who}(?: ,)?(?: which)?{aux} (?:owns?|owned|holds?|held|has|controls?)(?: now)? all(?: of)?(?: the)?(?: (?:shares|stock|equity) (?:in|of))?{the}{adj} {T:what}(?! (?:'s|-))",
    facts: [{ kind: 'STAKE', roles: { holder: 'who', in: 'what' }, says: { share: '100' } }],
    status: 'IN_EFFECT',
    precision: 0.86,
    example: 'Nordkraft owns all of Fjord LNG.',
  },
  {
    id: 'stake.majority-owned-by',
    cue: '{T:what}(?: ,)?(?: which)?{aux} majority(?:-| - | )owned by{the} {A:who}',
    facts: [{ ...unreported('who'), says: { share: 'over 50' } }],
    status: 'IN_EFFECT',
    precision: 0.86,
    example: 'Skarvik Energy, majority-owned by Nordkraft, has sued.',
  },
  {
    id: 'stake.belongs-to',
    cue: '{T:what}(?: ,)?(?: which)?{aux} (?:belongs|belonged) (?:wholly|entirely|fully) to{the} {A:who}',
    facts: [{ ...unreported('who'), says: { share: '100' } }],
    status: 'IN_EFFECT',
    precision: 0.84,
    example: 'Fjord LNG belongs wholly to Nordkraft.',
  },
  {
    id: 'stake.subsidiary',
    cue: `(?<what><[cbousw]\\d+>)(?: ,)?(?: (?:is|which is))?{the} wholly(?:-| - | )owned (?:subsidiary|unit|arm|affiliate) of{the} {A:who}`,
    facts: [{ kind: 'STAKE', roles: { holder: 'who', in: 'what' }, says: { share: '100' } }],
    status: 'IN_EFFECT',
    precision: 0.85,
    example: 'Kaito Trading, a wholly owned subsidiary of Kaito Gas, bought the cargo.',
  },
  {
    id: 'stake.its-subsidiary',
    cue: `{A:who}(?:{far}|{far} {A}{far}) (?:its|their) wholly(?:-| - | )owned(?: (?:subsidiary|unit|arm|affiliate))?(?: ,)? {O:what}`,
    facts: [{ kind: 'STAKE', roles: { holder: 'who', in: 'what' }, says: { share: '100' } }],
    status: 'IN_EFFECT',
    precision: 0.9,
    example: 'Kaito Gas sold it to its wholly owned subsidiary, Kaito Trading.',
  },
  {
    id: 'stake.equally-owned',
    cue: `{T:what}(?: ,)?(?: which)?{aux} (?:equally owned|owned equally|owned in equal (?:parts|shares)|jointly owned in equal (?:parts|shares)) by{the} {A:who}`,
    facts: [{ ...unreported('who'), says: { share: 'equal' } }],
    status: 'IN_EFFECT',
    precision: 0.88,
    example: 'Kaito LNG is equally owned by Kaito Gas and Nordkraft.',
  },
  {
    id: 'stake.venture-of',
    cue: `{T:what}(?: ,)?(?: (?:is|which is|being))?{the}(?:{gap}) (?:joint venture|venture|partnership|consortium)(?: (?:of|between|among|comprising|made up of|owned by)){the} {A:who}(?! \\()`,
    facts: [unreported('who')],
    status: 'IN_EFFECT',
    precision: 0.76,
    example: 'Kaito LNG, a joint venture of Kaito Gas and Nordkraft, has ordered two ships.',
  },
  {
    id: 'stake.equal-venture',
    cue: `{T:what}(?: ,)?(?: (?:is|which is))?{the} {S:share}(?:{gap}) (?:joint venture|venture|partnership)(?: (?:of|between|among)){the} {A:who}`,
    facts: [stake('who')],
    status: 'IN_EFFECT',
    precision: 0.9,
    example: 'Kaito LNG is a 50-50 joint venture between Kaito Gas and Nordkraft.',
  },
]
