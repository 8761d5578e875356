import { figure } from './figure-fact.ts'
import type { Pattern } from './pattern.ts'

/** What fields and plants bring forth, told of their production itself. */
export const PRODUCTION: readonly Pattern[] = [
  {
    id: 'figure.where-output',
    cue: '{J:of}(?: ,)? where (?:production|output){aux} (?:restored|risen|rose|recovered|reached|fallen|fell|increased|is|was|runs|running|stands|stood)(?:{adj})(?: (?:to|at))? {Q:quantity}',
    facts: [figure('production')],
    status: 'IN_EFFECT',
    precision: 0.6,
    example: 'They spoke of the Skarvik field, where production has been restored to 220,000 barrels a day.',
  },
  {
    id: 'figure.output-planned',
    cue: '(?<=^|[,;] |with |and )(?:a )?(?:[a-z-]+ ){0,2}(?:production|output) of(?:{adj}) {Q:quantity}{aux} (?:planned|expected|targeted|foreseen|envisaged|forecast)',
    facts: [{ ...figure('production'), roles: { of: '@project', quantity: 'quantity' } }],
    status: 'PLANNED',
    precision: 0.33,
    example: 'Fjord LNG waits. Output of 9.5 million tons a year is planned from the early 2030s.',
  },
  {
    id: 'figure.production-at-rate',
    cue: '(?:production|output) (?:at|from){the} {K:of}{aux} (?:began|started|begun|resumed|runs|running|stands|peaked|averages|averaged)(?:{far}) at(?:{the} rate of)?{adj} {Q:quantity}',
    facts: [figure('production')],
    status: 'IN_EFFECT',
    precision: 0.6,
    example: 'Production at the Fjord gas field began last July at a rate of 4 million cubic metres a day.',
  },
  {
    id: 'figure.started-and-amounted',
    cue: '(?:production|output) (?:began|started)(?:{far}) and (?:amounted to|reached|totalled|totaled|came to|stood at){adj} {Q:quantity}',
    facts: [{ ...figure('production'), roles: { of: '@project', quantity: 'quantity' } }],
    status: 'DONE',
    precision: 0.5,
    example: 'Fjord LNG waits. Commercial production started in 2017 and amounted to 8.2 bcm last year.',
  },
  {
    id: 'figure.production-changed',
    cue: '(?:production|output) (?:at|from|of){the} {K:of}{aux} (?:rose|fell|sank|slumped|dropped|climbed|jumped|declined|grew|recovered)(?: by)?(?: {S})? to{adj} {Q:quantity}',
    facts: [figure('production')],
    status: 'DONE',
    precision: 0.6,
    example: 'The production at Fjord LNG sank to 10,000 barrels per day.',
  },
]
