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

/** Before descriptions are taken away: "Russia's state-owned Gazprom". */
export const BESIDE_NAMES: readonly Pattern[] = [
  {
    id: 'relation.operator-named',
    cue: '(?<! of )(?:the )?operator(?: ,)? {O:one}',
    facts: [{ ...relation('operates'), roles: { from: 'one', to: '@project' }, isSettled: true }],
    status: 'IN_EFFECT',
    precision: 0.76,
    example: 'Fjord LNG is late, said operator Nordkraft.',
  },
  {
    id: 'relation.rival',
    cue: "{A:one} 's (?:{gap}) ?rival(?: ,)? {A:other}",
    facts: [relation('competes_with')],
    status: 'IN_EFFECT',
    precision: 0.75,
    example: "Nordkraft's rival Skarvik Energy cut prices.",
  },
  {
    id: 'relation.state-owned-here',
    cue: "(?<! 's )(?<!<a\\d+> )(?:(?:the|its|a) )?(?:state-run|state-owned|state-controlled|state-backed|government-owned|state energy|state oil|state gas)(?: (?:oil|gas|energy|power|electricity|lng|major|giant|company|firm|producer|monopoly|utility|group|trader|importer|refiner|operator|nuclear|and|exporter|pipeline|bank|conglomerate|champion|corporation))* (?<other><[cu]\\d+>)",
    facts: [{ ...relation('controls'), roles: { from: '@home', to: 'other' }, isSettled: true }],
    status: 'IN_EFFECT',
    precision: 0.72,
    example: 'Norvania hopes for more: state-run Nordkraft has signed.',
  },
  {
    id: 'relation.its-unit',
    cue: '(?<one><[cbou]\\d+>)(?:{far}) (?:its|their)(?: (?:<a\\d+>|[a-z-]+)){0,3} (?:unit|subsidiary|arm|division|affiliate)(?: ,)? (?<other><[cou]\\d+>)',
    facts: [{ ...relation('controls'), isSettled: true }],
    status: 'IN_EFFECT',
    precision: 0.74,
    example: 'Kaito Gas sold it to its trading unit, Kaito Trading.',
  },
  {
    id: 'relation.unit-possessive',
    cue: "(?<one><[cbou]\\d+>) 's(?: (?:<a\\d+>|[a-z-]+)){0,3} (?:unit|subsidiary|arm|division|affiliate)(?: ,)? (?<other><[cou]\\d+>)",
    facts: [{ ...relation('controls'), isSettled: true }],
    status: 'IN_EFFECT',
    precision: 0.78,
    example: "Kaito Gas's trading arm, Kaito Trading, bought it.",
  },
  {
    id: 'relation.state-owned',
    cue: "(?<one><[an]\\d+>)(?: 's)?(?: (?:oil|gas|energy|natural))* (?:state-run|state-owned|state-controlled|state-backed|state|government-owned|government-run|government-controlled|national)(?: (?:oil|gas|energy|power|electricity|lng|major|giant|company|firm|producer|monopoly|utility|group|trader|importer|refiner|operator|nuclear|and|exporter|pipeline|bank|conglomerate|champion|corporation))* (?<other><[cu]\\d+>)",
    facts: [{ ...relation('controls'), isSettled: true }],
    status: 'IN_EFFECT',
    precision: 0.86,
    example: "Norvania's state-owned Nordkraft signed.",
  },
]
