import { figure } from './figure-fact.ts'
import type { Pattern } from './pattern.ts'

/** How dear projects are. */
export const COSTS: readonly Pattern[] = [
  {
    id: 'figure.cost-possessive',
    cue: "{J:of} 's(?:{adj}) (?:cost|costs|budget|value|price tag){aux}(?:{adj})(?: (?:at|to|of))? {M:quantity}",
    facts: [figure('cost')],
    status: 'IN_EFFECT',
    precision: 0.6,
    example: 'Fjord LNG is late. Its cost is estimated at $6 billion.',
  },
  {
    id: 'figure.cost-put',
    cue: '(?:put|puts|estimate|estimates|estimated)(?: (?:the|its|total))* (?:cost|costs|price tag|investment|capital expenditure|capex|bill)(?: (?:of|for){the}{gap} {J:of})? at(?: (?:between|around|about|some))* {M:quantity}',
    facts: [{ ...figure('cost'), roles: { of: 'of,@project', quantity: 'quantity' } }],
    status: 'PLANNED',
    precision: 0.5,
    example: 'Nordkraft puts the cost of Fjord LNG at $5 billion.',
  },
  {
    id: 'figure.cost-of',
    cue: '{J:of}(?: ,)?(?: (?:which|that))?{aux} (?:cost|costs|costing|carries a price tag of|with a price tag of|is valued at|estimated|valued|worth|requires?|involve|estimated at|estimated to cost|an investment of|investment of)(?:{gap}) {M:quantity}',
    facts: [figure('cost')],
    status: 'IN_EFFECT',
    precision: 0.58,
    example: 'Fjord LNG will cost $6 billion.',
  },
  {
    id: 'figure.at-a-cost-of',
    cue: '{J:of}(?: ,)?(?: which)?{aux}(?:{far}) (?:at a cost of|at an estimated cost of|for an estimated|with an investment of|at a price of)(?:{adj}) {M:quantity}',
    facts: [figure('cost')],
    status: 'IN_EFFECT',
    precision: 0.67,
    example: 'Fjord LNG was developed at a cost of around $9 billion.',
  },
  {
    id: 'figure.cost-noun',
    cue: '(?:cost|costs|price tag|investment|value|budget)(?:{gap}) (?:of|for|in){the}{gap} {J:of}(?!(?: [a-z]+)? wells?(?= |$))(?:{far}) {M:quantity}',
    facts: [figure('cost')],
    status: 'IN_EFFECT',
    precision: 0.71,
    example: 'The cost of Fjord LNG is put at $6 billion.',
  },
  {
    id: 'figure.cost-of-this',
    cue: "(?:the|this|its|<[cuo]\\d+> 's) {M:quantity}(?: -)? (?:[a-z-]+ )?(?:project|venture|complex|plant|development|scheme|terminal|facility|pipeline|vessel|unit)(?! {J})",
    facts: [{ ...figure('cost'), roles: { of: '@project', quantity: 'quantity' } }],
    status: 'PLANNED',
    precision: 0.82,
    example: 'Fjord LNG waits. The $42 billion complex has seen no decision.',
  },
  {
    id: 'figure.cost-its',
    cue: "(?:its|the|<[jw]\\d+> 's)(?: estimated| total| expected| construction| capital)* (?:cost|costs|price tag|expenditure|bill)(?: to full capacity)?(?: ,)?{aux} (?:put|estimated|seen|expected|projected|climbed|risen|swelled|ballooned)(?: (?:at|to be|to reach|to|upwards?|of|by [a-z ]+ at))*{adj} {M:quantity}",
    facts: [{ ...figure('cost'), roles: { of: '@project', quantity: 'quantity' } }],
    status: 'PLANNED',
    precision: 0.38,
    example: 'Fjord LNG is growing. Its cost is now put at close to $20 billion.',
  },
  {
    id: 'figure.cost-total',
    cue: '(?:total|overall) (?:project |construction |investment |development )?(?:costs?|investment){aux} (?:estimated|put|expected|projected|seen)(?: (?:at|to be|to reach|to come to|to total))*{adj} {M:quantity}',
    facts: [{ ...figure('cost'), roles: { of: '@project', quantity: 'quantity' } }],
    status: 'PLANNED',
    precision: 0.5,
    example: 'Fjord LNG is growing. Total project cost is estimated at $7.2 billion.',
  },
  {
    id: 'figure.cost-before',
    cue: '{M:quantity}(?: -)?{adj} {J:of}',
    facts: [figure('cost')],
    status: 'IN_EFFECT',
    precision: 0.85,
    example: 'Nordkraft runs the $6 billion Fjord LNG project.',
  },
]
