import type { Pattern } from './pattern.ts'
import { relation } from './relation-fact.ts'

/** How actors stand to each other: members, rivals, partners, those in dispute. */
export const RELATIONS_OF_ACTORS: readonly Pattern[] = [
  {
    id: 'relation.member',
    cue: '{A:one}(?: ,)?(?: which)?(?: (?:is|are|was|were|became|has been))?(?:{the}{gap}) (?:member|members|signatory) of{the}{gap} (?<other><[osbg]\\d+>)',
    facts: [relation('member_of')],
    status: 'IN_EFFECT',
    precision: 0.86,
    example: 'Norvania is a member of the Northern Gas Forum.',
  },
  {
    id: 'relation.joins-body',
    cue: '{A:one}(?: ,)?(?: which)?{aux} (?:join|joins|joined|joining){the}{gap} (?<other><[os]\\d+>)',
    facts: [relation('member_of')],
    status: 'IN_EFFECT',
    precision: 0.8,
    example: 'Norvania joined the Northern Gas Forum.',
  },
  {
    id: 'relation.controlled-by',
    cue: '(?<other><[cbou]\\d+>)(?: ,)?(?: (?:which|that))?(?: (?:is|was|remains))? (?:controlled|majority-owned) by{the}{adj} (?<one><[pna]\\d+>)(?: (?:state|government))?',
    facts: [relation('controls')],
    status: 'IN_EFFECT',
    precision: 0.8,
    example: 'Skarvik Energy, which is controlled by Norvania, bought it.',
  },
  {
    id: 'relation.depends',
    cue: '{A:one}(?: ,)?(?: which)?{aux} (?:depend|depends|dependent|rely|relies|reliant|relying)(?:{gap}) on{the}{gap} (?<other><[njcogL]\\d+>)',
    facts: [relation('depends_on')],
    status: 'IN_EFFECT',
    precision: 0.75,
    example: 'Kaito depends on Norvania for gas.',
  },
  {
    id: 'relation.disputes',
    cue: '(?:dispute|disputes|conflict|war|tensions|friction|row|standoff)(?:{adj}) between{the} {A:one}(?: and{the} {A:other})?',
    facts: [{ ...relation('disputes_with'), roles: { both: 'one,other' } }],
    status: 'IN_EFFECT',
    precision: 0.78,
    example: 'The dispute between Norvania and Kaito went on.',
  },
  {
    id: 'relation.invaded',
    cue: "{N:one} 's(?:{adj}) (?:invasion of|war in|war on|war against|attack on|dispute with|conflict with|territorial dispute with){the} {N:other}",
    facts: [relation('disputes_with')],
    status: 'IN_EFFECT',
    precision: 0.82,
    example: "Oststaat's invasion of Norvania went on.",
  },
  {
    id: 'relation.disputes-over',
    cue: '{A:one}(?: ,)?(?: which)?{aux} (?:over its|in a|in|has a|involved in a)(?:{adj}) (?:war|dispute|conflict) (?:in|with|against|on){the} {N:other}',
    facts: [relation('disputes_with')],
    status: 'IN_EFFECT',
    precision: 0.76,
    example: 'Oststaat is in a dispute with Norvania.',
  },
  {
    id: 'relation.dependence',
    cue: "{A:one}(?: 's|{far} (?:its|their))(?:{adj}) (?:dependence|reliance|dependency) on{the}{adj} (?<other><[njcogLa]\\d+>)",
    facts: [relation('depends_on')],
    status: 'IN_EFFECT',
    precision: 0.76,
    example: "Kaito's dependence on Norvania grows.",
  },
  {
    id: 'relation.competes',
    cue: '{A:one}(?: ,)?(?: which)?{aux} (?:compete|competes|competing|competed)(?:{gap}) with{the}{gap} {Z:other}',
    facts: [relation('competes_with')],
    status: 'IN_EFFECT',
    precision: 0.82,
    example: 'Nordkraft competes with Kaito Gas.',
  },
]
