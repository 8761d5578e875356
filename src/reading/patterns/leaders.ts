import type { Pattern } from './pattern.ts'
import { relation } from './relation-fact.ts'

/** Who leads which project or venture, whoever operates it. */
export const LEADERS: readonly Pattern[] = [
  {
    id: 'relation.leads',
    cue: '{A:one}(?! (?:, )?who )(?: ,)?(?: which(?: is)? (?:leads|heads|leading|heading)|{aux} (?:leads|led|heads)){the}(?:{adj}) {T:other}',
    facts: [{ ...relation('leads'), isSettled: true }],
    status: 'IN_EFFECT',
    precision: 0.59,
    example: 'Nordkraft, which leads the Fjord LNG venture, was there.',
  },
  {
    id: 'relation.led-by',
    cue: '(?<other><[jwsLJ]\\d+>)(?: ,(?: (?:an?|the))(?: (?:<[mqa]\\d+>|(?!(?:that|which|in|of|by|to|with) )[0-9a-z.-]+)){1,6})?(?: ,)?(?: which)?{aux}(?: (?:two|three|both|all)(?: (?:of them|(?:[a-z]+ )?(?:projects|ventures|plants|fields))))? (?:led|headed) by{the} {A:one}',
    facts: [{ ...relation('leads'), isSettled: true }],
    status: 'IN_EFFECT',
    precision: 0.52,
    example: 'Fjord LNG is led by Nordkraft.',
  },
  {
    id: 'relation.led-venture',
    cue: '{J:other}(?: ,)?{the} {O:one} -led(?:{adj}) (?:venture|project|consortium|development|scheme|plant|terminal)',
    facts: [relation('leads')],
    status: 'IN_EFFECT',
    precision: 0.54,
    example: 'Fjord LNG, the Nordkraft-led venture at Skarvik, is late.',
  },
  {
    id: 'relation.adjective-led',
    cue: '{A:one} -led(?! (?:consortium|group))(?:{adj}) {J:other}',
    facts: [relation('leads')],
    status: 'IN_EFFECT',
    precision: 0.5,
    example: 'It put money into the Nordkraft-led Fjord LNG venture.',
  },
]
