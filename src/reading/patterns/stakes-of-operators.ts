import type { Pattern } from './pattern.ts'
import { HELD, OWN, stake, WORD } from './stake-words.ts'

/** What those who operate a project hold of it. */
export const STAKES_OF_OPERATORS: readonly Pattern[] = [
  {
    id: 'stake.operates-with',
    cue: `{A:who}(?: ,)?(?: which)?{aux} (?:operates?|leads?|runs?)(?:{the}{gap}) {J:what}{far}(?: ,)? with{the}(?:{gap}) {S:share}(?:{adj} ${WORD})?`,
    facts: [stake('who')],
    status: 'IN_EFFECT',
    precision: 0.96,
    example: 'Nordkraft operates Fjord LNG with a 30% interest.',
  },
  {
    id: 'stake.which-operates-with',
    cue: `{T:what}(?: itself)?(?: ,)? (?:which|that) {A:who}{aux} (?:operates|leads|runs) with{the}{adj}(?: (?:interest|stake|share) of)? {S:share}(?:{adj} ${WORD})?`,
    facts: [stake('who')],
    status: 'IN_EFFECT',
    precision: 0.71,
    example: 'They will study Fjord LNG, which Nordkraft operates with an interest of 60%.',
  },
  {
    id: 'stake.where-operator',
    cue: `{T:what}(?: ,)? (?:where|in which) {A:who} is(?: the)? operator with{the}{adj} {S:share}`,
    facts: [stake('who')],
    status: 'IN_EFFECT',
    precision: 0.5,
    example: 'They will study Fjord LNG, where Nordkraft is operator with the remaining 60%.',
  },
  {
    id: 'stake.operator-and-holds',
    cue: `{A:who}(?: ,)?(?: which)?{aux} (?:(?:is|remains){the} operator of|operates|runs|leads){the}{adj} {T:what} and ${OWN}{the}{adj} {S:share}(?: (?:there|in it|of it))?(?! (?:of|in) )`,
    facts: [stake('who')],
    status: 'IN_EFFECT',
    precision: 0.4,
    example: 'Nordkraft is the operator of block 2 and holds 65 percent there.',
  },
  {
    id: 'stake.holds-in-and-operates',
    cue: `{A:who}(?: ,)?(?: which)?{aux} ${OWN}${HELD} in(?: ,)? and (?:is|remains)(?: the)? operator of(?: ,)?{the}{adj} {T:what}`,
    facts: [stake('who'), { kind: 'RELATION', roles: { from: 'who', to: 'what' }, says: { relationType: 'operates' } }],
    status: 'IN_EFFECT',
    precision: 0.6,
    example: 'Nordkraft holds a 40% interest in, and is operator of, Fjord LNG.',
  },
  {
    id: 'stake.operator-of-with',
    cue: `{A:who}(?: ,)?(?: (?:which|who))?(?: (?:is|remains|was|as))?{the} operator(?: of|,)?{the}{adj} {T:what}(?: ,)? (?:with|(?:and )?(?:holding|holds|owning|owns)){the}{adj}(?: (?:interest|stake|share) of)? {S:share}(?:{adj} ${WORD})?(?! (?:of|in) )`,
    facts: [stake('who')],
    status: 'IN_EFFECT',
    precision: 0.67,
    example: 'Nordkraft is the operator of the Fjord Joint Venture with a 74.9% interest.',
  },
  {
    id: 'stake.operates-and-holds',
    cue: `{J:what}(?: ,)? (?:which|that) {A:who}{aux} (?:operates|leads|runs) and (?:in|of) which it{aux} ${OWN}${HELD}`,
    facts: [stake('who')],
    status: 'IN_EFFECT',
    precision: 0.71,
    example: 'Fjord LNG, which Nordkraft operates and in which it has a 30% interest, is on time.',
  },
  {
    id: 'stake.operator-with',
    cue: `{T:what}{far} (?:operated|led|run) by{the} {A:who}(?: ,)? (?:with|which (?:holds|owns|has))${HELD}(?! (?:in|of|on))`,
    facts: [stake('who')],
    status: 'IN_EFFECT',
    precision: 0.67,
    example: 'Fjord LNG is operated by Nordkraft with a 30% stake.',
  },
  {
    id: 'stake.controls-with',
    cue: `{A:who}(?: ,)?(?: which)?{aux} (?:controls?|owns?|dominates?){the}{adj} {T:what} with{the}{adj}(?: (?:interest|stake|share) of)? {S:share}(?:{adj} ${WORD})?(?! (?:of|in) )`,
    facts: [stake('who')],
    status: 'IN_EFFECT',
    precision: 0.83,
    example: 'Nordkraft controls Fjord LNG with 85%.',
  },
  {
    id: 'stake.operator-with-here',
    cue: `{A:who}(?: ,)?(?: which)? (?:is|remains|acts as|serves as|will be){the} operator(?: there)?(?: ,)? with{the}{adj} {S:share}(?:{adj} ${WORD})?(?! (?:of|in) )`,
    facts: [
      { kind: 'STAKE', roles: { holder: 'who', in: '@held', share: 'share' } },
      { kind: 'RELATION', roles: { from: 'who', to: '@project' }, says: { relationType: 'operates' } },
    ],
    status: 'IN_EFFECT',
    precision: 0.78,
    example: 'Fjord LNG is late. Nordkraft is the operator with a 40-percent stake.',
  },
]
