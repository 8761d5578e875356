import type { Pattern } from './pattern.ts'
import { relation } from './relation-fact.ts'

const UNNAMED = '(?:vessel|unit|reservoir|scheme|complex|development|fields|operation|site|plant|project|venture|facility|terminal|field)'

/** Who operates what the article is about, where the sentence does not name it. */
export const OPERATORS_HERE: readonly Pattern[] = [
  {
    id: 'relation.its-operators',
    cue: "{A:one}(?: ,)?(?: (?:is|are|which is|remains|remain))?{the} {J:other} 's(?:{adj}) (?:owner and )?operators?",
    facts: [relation('operates')],
    status: 'IN_EFFECT',
    precision: 0.78,
    example: "Nordkraft and Kaito Gas, the Fjord LNG project's joint operators, wait.",
  },
  {
    id: 'relation.operates-it',
    cue: `{A:one}(?: ,)?(?: which)?{aux} (?:operates?|operated|runs?|ran) (?:it|(?:the|that)(?: (?!(?:sister|neighbou?ring|ageing|existing|adjacent|other)(?= ))[a-z-]+){0,2}? ${UNNAMED})(?! (?:of|in|near|called)(?= ))(?= |$)`,
    facts: [{ ...relation('operates'), roles: { from: 'one', to: '@project' } }],
    status: 'IN_EFFECT',
    precision: 0.76,
    example: 'Fjord LNG is late. Nordkraft operates the floating vessel.',
  },
  {
    id: 'relation.adjective-operated-here',
    cue: `(?:(?:the|this|an?) )?{A:one} -(?:operated|run)(?: [a-z-]+){0,2}? ${UNNAMED}(?! {J})`,
    facts: [{ ...relation('operates'), roles: { from: 'one', to: '@project' } }],
    status: 'IN_EFFECT',
    precision: 0.62,
    example: 'Fjord LNG is late. The Nordkraft-operated plant is small.',
  },
  {
    id: 'relation.operated-first',
    cue: '(?<=^|[,;] )(?:operated|run) by{the} {A:one} ,{the}{adj} {J:other}',
    facts: [relation('operates')],
    status: 'IN_EFFECT',
    precision: 0.6,
    example: 'Operated by Nordkraft, Fjord LNG has two trains.',
  },
  {
    id: 'relation.takes-over-as-operator',
    cue: '{A:one}(?: ,)?(?: which)?{aux} (?:take over|takes over|took over|taking over|step in|stepped in|steps in|come in|came in) as (?:the )?(?:new )?operator(?! of)',
    facts: [{ ...relation('operates'), roles: { from: 'one', to: '@project' } }],
    status: 'IN_EFFECT',
    precision: 0.67,
    example: 'Fjord LNG is late. Nordkraft will take over as operator next year.',
  },
  {
    id: 'relation.left-as-operator',
    cue: '{A:one}(?: ,)?(?: which)?{aux} (?:left with|with|holds?|holding|retains?|retaining|keeps?|keeping|owns?){the}{adj} {S}{adj} as (?:the )?operator(?! of)',
    facts: [{ ...relation('operates'), roles: { from: 'one', to: '@project' } }],
    status: 'IN_EFFECT',
    precision: 0.75,
    example: 'Fjord LNG is late. Nordkraft will be left with 74.9% as operator.',
  },
  {
    id: 'relation.which-it-operates',
    cue: '{A:one}(?: ,)?(?: which)?(?: (?![;.()])(?!<[cbou]\\d+>)[^ ]+){1,10}? {K:other}(?: ,)? which it (?:also )?(?:operates|runs|leads)',
    facts: [relation('operates')],
    status: 'IN_EFFECT',
    precision: 0.71,
    example: 'Nordkraft owns 60% of Fjord LNG, which it operates.',
  },
]
