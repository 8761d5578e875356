import type { Pattern } from './pattern.ts'
import { relation } from './relation-fact.ts'

/** Who builds a project as its contractor. */
export const CONTRACTORS: readonly Pattern[] = [
  {
    id: 'relation.contractor-of',
    cue: '{O:one}(?: ,)?{aux}(?: (?:an?|the|one of the|as the))?(?: (?:general|main|lead|principal|turnkey|epc|engineering))* contractors?(?: (?:of|for|on|at|building|behind|(?:involved|engaged) in the (?:construction|building) of)){the} {J:other}',
    facts: [{ ...relation('builds'), isSettled: true }],
    status: 'IN_EFFECT',
    precision: 0.71,
    example: 'Skarvik Yards is the general contractor of Fjord LNG.',
  },
  {
    id: 'relation.construction-by',
    cue: 'construction by{the} {O:one} (?:began|started|is|was|has|will)',
    facts: [{ ...relation('builds'), roles: { from: 'one', to: '@project' } }],
    status: 'UNDER_WAY',
    precision: 0.6,
    example: 'Fjord LNG goes ahead. Construction by Skarvik Yards began in August.',
  },
  {
    id: 'relation.with-partners',
    cue: '{J:other}(?: ,)?{aux} (?:developed|being developed|built|led|operated|run)(?: (?![;.])[^ ]+){1,5}?(?: ,)? with{the} {A:one} as(?: its| minority| junior)? partners?',
    facts: [relation('participates_in')],
    status: 'IN_EFFECT',
    precision: 0.71,
    example: 'Fjord LNG is being developed by Nordkraft, with Kaito Gas and Alba Energi as partners.',
  },
]
