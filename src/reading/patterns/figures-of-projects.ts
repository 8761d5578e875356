import { figure } from './figure-fact.ts'
import type { Pattern } from './pattern.ts'

const PRODUCES =
  '(?:import|pump|pumps|pumped|produce|produces|produced|producing|export|exports|exported|exporting|shipped|loaded|process|processes|make|handle|liquefy|deliver|transport|carry|carries|turned out|regasify|generate|generates|churn out|churns out|turn out|turns out|yield|yields)'

/** How large and long projects are. */
export const SIZES: readonly Pattern[] = [
  {
    id: 'figure.production-at',
    cue: '(?:production|output) (?:at|of|from){the} {K:of}{aux} (?:came to|reached|amounted to|was|averaged|averages|stood at|stands at|runs at|totalled|totaled){adj} {Q:quantity}',
    facts: [figure('production')],
    status: 'DONE',
    precision: 0.75,
    example: 'The production at Fjord LNG came to 1.5 million tonnes last year.',
  },
  {
    id: 'figure.count',
    cue: '{J:of}(?: ,)?(?: (?:which|that))?{aux} (?:have|has|having|with|comprise|comprises|consist of|consists of|include|includes|feature|features) (?<number>two|three|four|five|six|seven|eight|nine|ten|\\d+)(?: [a-z-]+){0,3}? (?<unit>trains|production lines|units|vessels|berths|tanks|wells|turbines|reactors|platforms)',
    facts: [{ kind: 'FIGURE', roles: { of: 'of', number: 'number', unit: 'unit' }, says: { metric: 'count' } }],
    status: 'IN_EFFECT',
    precision: 0.16,
    example: 'Fjord LNG will have two liquefaction trains.',
  },
  {
    id: 'figure.produces',
    cue: `{J:of}(?: ,{the}(?: [a-z-]+){1,3})?(?: ,)?(?: (?:which|that))?{aux} (?:capable of |designed to |expected to |supposed to |meant to |intended to |able to |aiming to |to )?${PRODUCES}(?:{the}{gap}) {Q:quantity}(?!(?: [^ ,;]+){0,6} to (?:the )?<[nogcub])`,
    facts: [figure('capacity')],
    status: 'IN_EFFECT',
    precision: 0.79,
    example: 'Fjord LNG will produce 5 million tonnes a year.',
  },
  {
    id: 'figure.output-to',
    cue: '(?:output|production|exports|throughput)(?: (?:there|(?:from|of){the}{gap} {J:of}|at{the}{gap} {J:of2}))?(?: ,)?{aux}(?: (?:begin|start) and)? (?:rise|rises|risen|rose|double|doubled|reach|reached|reaches|grow|grown|grew|increase|increased|climb|climbed|hit|average|averaged|peak|fall|fallen)(?:{gap}) {Q:quantity}',
    facts: [{ kind: 'FIGURE', roles: { of: 'of,of2,@project', quantity: 'quantity' }, says: { metric: 'production' } }],
    status: 'DONE',
    precision: 0.52,
    example: 'Nordkraft runs Fjord LNG and expects output to reach 5 mtpa.',
  },
  {
    id: 'figure.raised-to',
    cue: '(?:lift|lifts|raise|raises|bring|brings|take|boost|increase|expand|double)(?: (?:it|that|this|the total|(?:its |the )?(?:{adj}) ?(?:capacity|output|production)))(?:{gap}) to {Q:quantity}',
    facts: [{ ...figure('capacity'), roles: { of: '@project', quantity: 'quantity' } }],
    status: 'PLANNED',
    precision: 0.46,
    example: 'Fjord LNG is growing. A third train would lift that to 9.6 mtpa.',
  },
  {
    id: 'figure.designed-for',
    cue: '{J:of}(?: ,)?(?: which)?{aux} (?:designed|planned|sized|built) for(?:{gap}) {Q:quantity}',
    facts: [figure('capacity')],
    status: 'PLANNED',
    precision: 0.4,
    example: 'Fjord LNG is designed for a first phase of 12 mtpa.',
  },
  {
    id: 'figure.consists',
    cue: '{J:of}(?: ,)?(?: which)?{aux} (?:consist|consists|comprise|comprises|have|has)(?: of)?(?:{the}{gap}) (?:train|unit|line|plant|terminal|vessel)(?: (?:of|with))(?:{gap}) {Q:quantity}',
    facts: [figure('capacity')],
    status: 'IN_EFFECT',
    precision: 0.5,
    example: 'Fjord LNG would consist of a single train of 3 mtpa.',
  },
  {
    id: 'figure.runs',
    cue: '{J:of}(?: ,)?(?: (?:which|that))?{aux} (?:runs?|running|stretch|stretches|stretching|extends?|extending|spans?)(?:{gap}) (?<quantity><q\\d+>)(?= (?:from|across|through|under|to|between|along|of)(?= ))',
    facts: [figure('length')],
    status: 'IN_EFFECT',
    precision: 0.6,
    example: 'Skarvik Pipeline runs 878 kilometres from Norvania to Oststaat.',
  },
  {
    id: 'figure.length',
    cue: '{J:of}(?: ,)?(?: (?:which|that))?{aux}(?:{gap}) (?<quantity><q\\d+>)(?: -)?(?: (?:long|in length|undersea|pipeline|cable|line))',
    facts: [figure('length')],
    status: 'IN_EFFECT',
    precision: 0.67,
    example: 'The Skarvik Pipeline is 1,300 kilometers long.',
  },
]
