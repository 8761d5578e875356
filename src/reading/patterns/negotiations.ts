import type { Pattern } from './pattern.ts'
import { ABOUT, talks } from './talk-words.ts'

/** Who is in talks with whom. */
export const NEGOTIATIONS: readonly Pattern[] = [
  {
    id: 'talks.in-talks',
    cue: `{Y:one}(?: ,)?(?: which)?{aux} (?:in|hold|holding|held|began|begun|started|opened|resumed|launched|conducting|continue|continuing)(?:{the}{gap}) (?:talks|negotiations|discussions|discussion|dialogue|consultations)(?:{far}) with{the}{gap} {Y:other}${ABOUT}`,
    facts: [talks('one,other')],
    status: 'UNDER_WAY',
    precision: 0.76,
    example: 'Nordkraft is in talks with Kaito Gas.',
  },
  {
    id: 'talks.in-talks-both',
    cue: `(?<one><[PL]\\d+>)(?: ,)?(?: which)?{aux} (?:in|holding|began|begun|started|opened|resumed)(?:{the}{gap}) (?:talks|negotiations|discussions)(?!{far} with)${ABOUT}`,
    facts: [talks('one')],
    status: 'UNDER_WAY',
    precision: 0.8,
    example: 'Nordkraft and Kaito Gas are in talks.',
  },
  {
    id: 'talks.to-buy',
    cue: `{A:one}(?: ,)?(?: which)?{aux} in(?: (?:early|advanced|exclusive|final|preliminary|initial|early-stage))* (?:talks|negotiations|discussions) (?:to|on|about|over|for){the}{gap} (?:buy|acquire|purchase|buying|acquiring|purchase of|acquisition of)(?:{the}{gap}(?: {S})?{gap}) (?:from|of|held by|owned by){the}{gap} {A:other}(?:{gap}(?: in{the}{gap} {T:what}))?`,
    facts: [{ kind: 'TALKS', roles: { parties: 'one,other', concerns: 'what' } }],
    status: 'UNDER_WAY',
    precision: 0.78,
    example: 'Kaito Gas is in talks to buy a stake from Nordkraft.',
  },
  {
    id: 'talks.to-buy-from',
    cue: `{A:one}(?: ,)?(?: which)?{aux} in(?: (?:early|advanced|exclusive|final|preliminary|initial|early-stage))* (?:talks|negotiations|discussions) (?:to|on|about|over|for){the}{gap} (?:buy|acquire|purchase|sell|buying|acquiring|selling|purchase of|acquisition of|sale of)(?:{the}{gap}(?: {S})?{gap}) (?:in|of){the}{gap} {T:what}{gap} (?:from|to){the}{gap} {A:other}`,
    facts: [{ kind: 'TALKS', roles: { parties: 'one,other', concerns: 'what' } }],
    status: 'UNDER_WAY',
    precision: 0.8,
    example: 'Kaito Gas is in talks to buy a 5% stake in Fjord LNG from Nordkraft.',
  },
  {
    id: 'talks.negotiating',
    cue: `{Y:one}(?: ,)?(?: which)?{aux} (?:negotiating|discussing|negotiate|discuss)(?:{far}) with{the}{gap} {Y:other}${ABOUT}`,
    facts: [talks('one,other')],
    status: 'UNDER_WAY',
    precision: 0.84,
    example: 'Nordkraft is negotiating a contract with Kaito Gas.',
  },
  {
    id: 'talks.negotiating-sale',
    cue: '{A:one}(?: ,)?(?: which)?(?: (?![<;.()])[^ ]+){0,12}? (?:negotiating|discussing) (?:the|a) (?:sale|purchase|transfer) of(?:{far}(?: {S})?{far}(?: {J:what})?{far}|{far} {J:what2}(?: ,)?{far}) (?:to|from|with){the} {A:other}',
    facts: [{ kind: 'TALKS', roles: { parties: 'one,other', concerns: 'what,what2' } }],
    status: 'UNDER_WAY',
    precision: 0.78,
    example: 'Nordkraft is negotiating the sale of its 26% stake in Fjord LNG to Kaito Gas.',
  },
  {
    id: 'talks.negotiating-both',
    cue: '(?<one><[PL]\\d+>)(?: ,)?(?: (?:which|who))? (?:are|have been|were|began|started|resumed) (?:negotiating|discussing)(?!{far} with)',
    facts: [talks('one')],
    status: 'UNDER_WAY',
    precision: 0.78,
    example: 'Norvania and Kaito are negotiating an energy agreement.',
  },
  {
    id: 'talks.none-with',
    cue: 'there (?:are|were|have been) no(?:{adj}) (?:talks|negotiations|discussions)(?:{adj}) with{the} {Y:other}',
    facts: [{ ...talks('other,+main'), isSettled: true }],
    status: 'REJECTED',
    precision: 0.74,
    example: 'Nordkraft keeps Fjord LNG, and Nordkraft is glad. There are no talks with Kaito Gas.',
  },
  {
    id: 'talks.said-with',
    cue: "(?:(?:spokesman|spokeswoman|spokesperson|official|executive|adviser) (?:for|of|at){the} {A:one}|{A:one2} 's (?:spokesman|spokeswoman|spokesperson))(?:{far})(?: that)? (?:talks|negotiations|discussions) with{the} {Y:other}",
    facts: [talks('one,one2,other')],
    status: 'UNDER_WAY',
    precision: 0.78,
    example: 'A spokesman for Nordkraft said negotiations with Kaito Gas went well.',
  },
]
