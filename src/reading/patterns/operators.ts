import type { Pattern } from './pattern.ts'
import { relation } from './relation-fact.ts'

/** Who operates and leads what. */
export const OPERATORS: readonly Pattern[] = [
  {
    id: 'relation.operates',
    cue: '{A:one}(?: ,)?(?: which)?{aux} (?:operate|operates|operated|operating|runs|run)(?: and (?:owns|holds|has|controls)(?:{the}{adj}(?: {S})?{adj}) (?:of|in))?(?:{the}{gap}) {J:other}',
    facts: [relation('operates')],
    status: 'IN_EFFECT',
    precision: 0.9,
    example: 'Nordkraft operates Fjord LNG.',
  },
  {
    id: 'relation.which-operates',
    cue: '{J:other}(?: ,)? (?:which|that) {A:one}{aux} (?:operates|runs|leads)(?= )',
    facts: [relation('operates')],
    status: 'IN_EFFECT',
    precision: 0.86,
    example: 'They will study Fjord LNG, which Nordkraft operates.',
  },
  {
    id: 'relation.operator',
    cue: '{A:one}(?: ,)?(?: which)?{aux} (?:is|was|remain|remains|as|become)?(?:{the}{gap}) operator(?:{gap}) (?:of|at|for|in){the}{gap} {T:other}',
    facts: [relation('operates')],
    status: 'IN_EFFECT',
    precision: 0.9,
    example: 'Nordkraft is the operator of Fjord LNG.',
  },
  {
    id: 'relation.operator-here',
    cue: '(?:{A:one}(?: ,)? (?:(?:as|remains|remain|which is|will remain|is|and remains|will be|stays) )?(?:the )?(?:also )?(?:the )?operator(?= (?:,|\\.|with|once|and|after)|$)|(?:the )?operator(?: ,)? {A:one2})',
    facts: [{ ...relation('operates'), roles: { from: 'one,one2', to: '@project' }, isSettled: true }],
    status: 'IN_EFFECT',
    precision: 0.76,
    example: 'Fjord LNG is late, said its operator, Nordkraft.',
  },
  {
    id: 'relation.remains-operator',
    cue: '{A:one}(?: ,)?(?:{far}|{far} {S}{far}|{far} {S}{far} {J:other}{far})(?: and)? (?:remains?|remaining|stays|continues) (?:as )?(?:the )?operator(?! of)',
    facts: [{ ...relation('operates'), roles: { from: 'one', to: 'other,@project' }, isSettled: true }],
    status: 'IN_EFFECT',
    precision: 0.76,
    example: 'Nordkraft will keep 40% of Fjord LNG and remain operator.',
  },
  {
    id: 'relation.is-its-operator',
    cue: '{A:one}(?: ,)?(?:{far}|{far} {S}{far} {J:other}{far}|{far} {J:other2}{far}) and (?:is|are|remains|also) (?:(?:its|the|also|as) )*operator',
    facts: [{ ...relation('operates'), roles: { from: 'one', to: 'other,other2,@project' }, isSettled: true }],
    status: 'IN_EFFECT',
    precision: 0.84,
    example: 'Nordkraft owns 42% of Fjord LNG and is its operator.',
  },
  {
    id: 'relation.led-by',
    cue: '(?<other><[jwsL]\\d+>)(?: ,)?(?: which)?{aux} (?:led|headed) by{the} {A:one}',
    facts: [{ ...relation('leads'), isSettled: true }],
    status: 'IN_EFFECT',
    precision: 0.82,
    example: 'Fjord LNG is led by Nordkraft.',
  },
  {
    id: 'relation.operated-by',
    cue: '{J:other}(?: ,)?(?: which)?{aux} (?:operated|run)(?:{gap}) by{the} {A:one}',
    facts: [relation('operates')],
    status: 'IN_EFFECT',
    precision: 0.9,
    example: 'Fjord LNG is operated by Nordkraft.',
  },
  {
    id: 'relation.adjective-operated',
    cue: '{A:one} -(?:operated|run){gap} {J:other}',
    facts: [relation('operates')],
    status: 'IN_EFFECT',
    precision: 0.9,
    example: 'The Nordkraft-operated Fjord LNG project is late.',
  },
]
