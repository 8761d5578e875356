import type { Pattern } from './pattern.ts'
import { relation } from './relation-fact.ts'

/** What is said beside names, before descriptions are taken away: "Russia's state-owned Gazprom". */
export const BESIDE_NAMES: readonly Pattern[] = [
  {
    id: 'relation.led-consortium',
    cue: '{A:one}(?: \\( [^()]* \\))? -led(?: <a\\d+>)?(?: [a-z-]+){0,3}(?: ,)? (?<other><s\\d+>)',
    facts: [relation('leads')],
    status: 'IN_EFFECT',
    precision: 0.4,
    example: 'Norvania talked with a Kaito Gas-led consortium.',
  },
  {
    id: 'relation.operator-named',
    cue: '(?<! of )(?:the )?operator(?: ,)? {O:one}',
    facts: [{ ...relation('operates'), roles: { from: 'one', to: '@project' }, isSettled: true }],
    status: 'IN_EFFECT',
    precision: 0.41,
    example: 'Fjord LNG is late, said operator Nordkraft.',
  },
  {
    id: 'relation.operator-that-holds',
    cue: '(?:the )?operator(?: ,)? {O:one}{aux} (?:holds?|owns?|has|retains?|keeps?|with){the}{adj} {S}(?:{adj}) (?:of|in){the}{adj} {J:other}',
    facts: [{ ...relation('operates'), isSettled: true }],
    status: 'IN_EFFECT',
    precision: 0.6,
    example: 'Operator Nordkraft holds 35% of Fjord LNG.',
  },
  {
    id: 'relation.rival',
    cue: "{A:one} 's (?:{gap}) ?rival(?: ,)? {A:other}",
    facts: [relation('competes_with')],
    status: 'IN_EFFECT',
    precision: 0.5,
    example: "Nordkraft's rival Skarvik Energy cut prices.",
  },
  {
    id: 'relation.unit-possessive',
    cue: "(?<one><[cbou]\\d+>)(?: 's)?(?: (?:<[ax]\\d+>|(?<= 's )<u\\d+>|(?!and |or |to )[a-z-]+)){0,3} (?:unit|subsidiary|arm|division|affiliate)(?: ,)? (?<other><[cou]\\d+>)",
    facts: [{ ...relation('controls'), isSettled: true }],
    status: 'IN_EFFECT',
    precision: 0.27,
    example: "Kaito Gas's trading arm, Kaito Trading, bought it.",
  },
  {
    id: 'relation.state-owned',
    cue: "(?<one><[an]\\d+>)(?: 's)?(?: (?:oil|gas|energy|natural))* (?:state-run|state-owned|state-controlled|state-backed|state|government-owned|government-run|government-controlled|national(?= [a-z]))(?: (?:oil|gas|energy|power|electricity|lng|major|giant|company|firm|producer|monopoly|utility|group|trader|importer|refiner|operator|nuclear|and|exporter|pipeline|bank|conglomerate|champion|corporation))* (?<other><[cu]\\d+>)",
    facts: [{ ...relation('controls'), isSettled: true }],
    status: 'IN_EFFECT',
    precision: 0.1,
    example: "Norvania's state-owned Nordkraft signed.",
  },
  {
    id: 'relation.operating-company',
    cue: "{J:other} 's operating company(?: ,)? (?<one><[cuw]\\d+>)",
    facts: [relation('operates')],
    status: 'IN_EFFECT',
    precision: 0.4,
    example: "Fjord LNG's operating company, Fjord Operations LLC, has said so.",
  },
]
