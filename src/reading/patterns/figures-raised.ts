import { figure } from './figure-fact.ts'
import type { Pattern } from './pattern.ts'

const RAISE =
  '(?:raise|raises|raised|raising|lift|lifts|lifting|boost|boosts|boosting|expand|expands|expanding|increase|increases|increasing|bring|brings|bringing|double|take)'
const REACH = '(?:reach|reaches|reached|rise to|rises to|grow to|grows to|climb to|hit|hits|total|come to|increase to|double to|fall to|shrink to)'
const CAPACITY = '(?:(?:liquefaction|production|export|import|annual|total|lng) )*capacity'

/** Capacities, outputs and demands that somebody raises or expects. */
export const FIGURES_RAISED: readonly Pattern[] = [
  {
    id: 'figure.raise-capacity-from',
    cue: `${RAISE}{the} (?<of><[ncu]\\d+>) 's(?:{adj}) ${CAPACITY} from {Q:now} to {Q:quantity}`,
    facts: [figure('capacity'), { ...figure('capacity', 'now'), status: 'IN_EFFECT', isSettled: true }],
    status: 'PLANNED',
    precision: 0.67,
    example: "The expansion will raise Norvania's liquefaction capacity from 77 million tons a year to 126 million tons a year by 2030.",
  },
  {
    id: 'figure.raise-its-output',
    cue: `(?<of><[ncu]\\d+>)(?: ,)?(?: which)?{aux} ${RAISE} (?:its|their)(?:{adj}) (?:output|production)(?: from {Q})? to {Q:quantity}`,
    facts: [figure('production')],
    status: 'PLANNED',
    precision: 0.67,
    example: 'Norvania plans to raise its annual output to 142 million tons by 2030.',
  },
  {
    id: 'figure.raise-its-capacity',
    cue: `(?<of><[ncu]\\d+>)(?: ,)?(?: which)?{aux} ${RAISE}(?: (?:its|their))?(?: (?:lng|gas|annual|total))* ${CAPACITY}(?: from {Q})? to {Q:quantity}`,
    facts: [figure('capacity')],
    status: 'PLANNED',
    precision: 0.88,
    example: 'Norvania plans to raise its LNG production capacity from 77 million tons to 142 million tons a year.',
  },
  {
    id: 'figure.demand-to-reach',
    cue: `(?<of><[ncgu]\\d+>) 's(?:{adj}) (?:demand|consumption)(?: for [a-z]+)?{aux} ${REACH}(?:{adj}) {Q:quantity}`,
    facts: [figure('demand')],
    status: 'PLANNED',
    precision: 0.6,
    example: "Skarvik Research expects Norvania's LNG demand to reach 136 million tons by 2030.",
  },
  {
    id: 'figure.production-averages',
    cue: '(?:production|output)(?: (?:commenced|started|began))?(?: and)?(?: (?:it|currently|now))* (?:averages|averaged|stands at|runs at|amounts to)(?:{adj}) {Q:quantity}',
    facts: [{ ...figure('production'), roles: { of: '@project', quantity: 'quantity' } }],
    status: 'IN_EFFECT',
    precision: 0.5,
    example: 'Fjord LNG is growing. Its production commenced in 2029 and averages about 160 million cubic feet of gas per day.',
  },
]
