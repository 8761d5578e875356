import type { Pattern } from './pattern.ts'
import { HELD, OWN, stake, unreported } from './stake-words.ts'

/** What a relative clause says of who holds what: "Fjord LNG, in which Nordkraft holds 30%". */
export const STAKES_IN_WHICH: readonly Pattern[] = [
  {
    id: 'stake.which-holds',
    cue: `{T:what}(?! (?:-|'s))(?:(?: ,)? (?:operated|run|led|developed|managed|built) by{the} {O})?(?: ,{the}(?: <[anux]\\d+> -[a-z]+)?{adj}| , (?:the|an?)(?: {M}(?: -)?)?(?: (?:<a\\d+>|[a-z-]+)){1,6}?)?(?: ,)?(?:{the}{adj})? (?:in|of) which{the}{adj} {H:who}{aux} ${OWN}${HELD}`,
    facts: [stake('who')],
    status: 'IN_EFFECT',
    precision: 0.93,
    example: 'Fjord LNG, in which Nordkraft holds a 30% stake, is on time.',
  },
  {
    id: 'stake.described-and-held',
    cue: `{T:what}(?: ,)?{the}(?: [a-z-]+){1,5} which{the} (?<who><[cbounsgL]\\d+>){aux} (?:operates|runs|leads|manages) and in which it{aux} ${OWN}${HELD}`,
    facts: [stake('who')],
    status: 'IN_EFFECT',
    precision: 0.5,
    example: 'It built Fjord LNG, a floating plant which Nordkraft operates and in which it holds 55 per cent.',
  },
  {
    id: 'stake.in-which-it',
    cue: `(?<who><[cbounsgL]\\d+>)(?!(?: ,)? which <)(?: ,)?(?: which)?{far} {T:what}(?: ,)?{far}(?: (?:in|of)) which it{aux} ${OWN}${HELD}`,
    facts: [stake('who')],
    status: 'IN_EFFECT',
    precision: 0.74,
    example: 'Nordkraft runs Fjord LNG, in which it holds a 30% stake.',
  },
  {
    id: 'stake.shareholders-in-which',
    cue: `{T:what}(?: ,)? in which{the} {A:who} (?:are|is)(?:{the}{adj}) (?:shareholders?|partners?|stakeholders?)(?! with {S})`,
    facts: [unreported('who')],
    status: 'IN_EFFECT',
    precision: 0.71,
    example: 'Fjord LNG, in which Nordkraft and Kaito Gas are shareholders, is late.',
  },
  {
    id: 'stake.partners-in-which',
    cue: `{T:what}(?: ,)? in which (?:its|the|<[cou]\\d+> 's)(?: other)? partners? (?:are|is){the} {A:who}(?! (?:with )?{S})`,
    facts: [unreported('who')],
    status: 'IN_EFFECT',
    precision: 0.67,
    example: 'It operates Fjord LNG, in which its partners are Nordkraft and Kaito Gas.',
  },
  {
    id: 'stake.in-which-shareholder-with',
    cue: `{T:what}(?: , (?:the|an?)(?: [a-z-]+){1,4}?)?(?: ,)? in which{the} {H:who} (?:is|was|remains|has been|became){the}{adj} (?:shareholder|owner|investor|partner|stakeholder) with{the}{adj} {S:share}`,
    facts: [stake('who')],
    status: 'IN_EFFECT',
    precision: 0.67,
    example: 'Skarvik Energy, in which Nordkraft is the biggest shareholder with 18.4%, has a new head.',
  },
  {
    id: 'stake.in-which-equal',
    cue: `{T:what}(?: ,)?(?: (?:is|which is))?{the}(?:{adj}) (?:in|of) which (?<who><[LP]\\d+>){aux} (?:${OWN} equal(?: [a-z]+)? (?:shares|stakes|interests|parts|holdings)|are equal (?:partners|shareholders|owners))`,
    facts: [{ ...unreported('who'), says: { share: 'equal' } }],
    status: 'IN_EFFECT',
    precision: 0.75,
    example: 'Kaito LNG is a venture in which Kaito Gas and Nordkraft hold equal shares.',
  },
]
