import { figure } from './figure-fact.ts'
import type { Pattern } from './pattern.ts'

const PRODUCES =
  '(?:import|pump|pumps|pumped|produce|produces|produced|producing|export|exports|exported|exporting|shipped|loaded|process|processes|make|handle|liquefy|deliver|transport|carry|regasify|generate|generates)'

/** How large and long projects are. */
export const SIZES: readonly Pattern[] = [
  {
    id: 'figure.capacity-of',
    cue: '{J:of}(?: ,)?(?: (?:which|that))?{aux}(?: (?:have|has|with|had|boasts|features|at))?(?:{the}{far}) (?:capacity|nameplate|output|production capacity)(?:{gap})(?: of)?(?:{gap}) {Q:quantity}',
    facts: [figure('capacity')],
    status: 'IN_EFFECT',
    precision: 0.85,
    example: 'Fjord LNG will have a capacity of 5 million tonnes a year.',
  },
  {
    id: 'figure.plant-of',
    cue: '{J:of}(?: ,)?(?: which)?{aux}(?:{far}) an? {Q:quantity}(?: -)?(?: (?!<)[a-z-]+){0,3} (?:plant|line|refinery|facility|terminal|pipeline|cable|station)',
    facts: [figure('capacity')],
    status: 'PLANNED',
    precision: 0.74,
    example: 'Fjord LNG is to build a 5 mtpa export facility.',
  },
  {
    id: 'figure.capacity-taken-up',
    cue: '(?:capacity|nameplate)(?: of| to)?(?:{adj}) {Q:quantity}',
    facts: [{ ...figure('capacity'), roles: { of: '@project', quantity: 'quantity' } }],
    status: 'IN_EFFECT',
    precision: 0.7,
    example: 'Fjord LNG has two trains with a combined capacity of 5 mtpa.',
  },
  {
    id: 'figure.count',
    cue: '{J:of}(?: ,)?(?: (?:which|that))?{aux} (?:have|has|having|with|comprise|comprises|consist of|consists of|include|includes|feature|features) (?<number>two|three|four|five|six|seven|eight|nine|ten|\\d+)(?: [a-z-]+){0,3}? (?<unit>trains|production lines|units|vessels|berths|tanks|wells|turbines|reactors|platforms)',
    facts: [{ kind: 'FIGURE', roles: { of: 'of', number: 'number', unit: 'unit' }, says: { metric: 'count' } }],
    status: 'IN_EFFECT',
    precision: 0.75,
    example: 'Fjord LNG will have two liquefaction trains.',
  },
  {
    id: 'figure.capacity-possessive',
    cue: "{J:of} 's(?:{gap}) capacity(?:{gap}) {Q:quantity}",
    facts: [figure('capacity')],
    status: 'IN_EFFECT',
    precision: 0.84,
    example: "Fjord LNG's capacity is 5 million tonnes a year.",
  },
  {
    id: 'figure.capacity-before',
    cue: '{Q:quantity}(?: -)?{adj} {J:of}',
    facts: [figure('capacity')],
    status: 'IN_EFFECT',
    precision: 0.68,
    example: 'Nordkraft runs the 5 mtpa Fjord LNG plant.',
  },
  {
    id: 'figure.capacity-behind',
    cue: '{J:of}(?: ,)? (?:a|an|the|with){gap} {Q:quantity}',
    facts: [figure('capacity')],
    status: 'IN_EFFECT',
    precision: 0.6,
    example: 'Fjord LNG, a 5 mtpa plant, is on time.',
  },
  {
    id: 'figure.produces',
    cue: `{J:of}(?: ,)?(?: (?:which|that))?{aux} (?:designed to |expected to |able to |to )?${PRODUCES}(?:{the}{gap}) {Q:quantity}(?!(?: [^ ,;]+){0,6} to (?:the )?<[nogcub])`,
    facts: [figure('capacity')],
    status: 'IN_EFFECT',
    precision: 0.76,
    example: 'Fjord LNG will produce 5 million tonnes a year.',
  },
  {
    id: 'figure.output-to',
    cue: '(?:output|production|exports|throughput)(?: (?:there|(?:from|of){the}{gap} {J:of}|at{the}{gap} {J:of2}))?(?: ,)?{aux} (?:rise|rises|risen|rose|double|doubled|reach|reached|reaches|grow|grown|grew|increase|increased|climb|climbed|hit|average|averaged|peak|fall|fallen)(?:{gap}) {Q:quantity}',
    facts: [{ kind: 'FIGURE', roles: { of: 'of,of2,@project', quantity: 'quantity' }, says: { metric: 'production' } }],
    status: 'DONE',
    precision: 0.72,
    example: 'Nordkraft runs Fjord LNG and expects output to reach 5 mtpa.',
  },
  {
    id: 'figure.raised-to',
    cue: '(?:lift|lifts|raise|raises|bring|brings|take|boost|increase|expand|double)(?: (?:it|that|this|the total|(?:its |the )?(?:{adj}) ?(?:capacity|output|production)))(?:{gap}) to {Q:quantity}',
    facts: [{ ...figure('capacity'), roles: { of: '@project', quantity: 'quantity' } }],
    status: 'PLANNED',
    precision: 0.72,
    example: 'Fjord LNG is growing. A third train would lift that to 9.6 mtpa.',
  },
  {
    id: 'figure.designed-for',
    cue: '{J:of}(?: ,)?(?: which)?{aux} (?:designed|planned|sized|built) for(?:{gap}) {Q:quantity}',
    facts: [figure('capacity')],
    status: 'PLANNED',
    precision: 0.75,
    example: 'Fjord LNG is designed for a first phase of 12 mtpa.',
  },
  {
    id: 'figure.consists',
    cue: '{J:of}(?: ,)?(?: which)?{aux} (?:consist|consists|comprise|comprises|have|has)(?: of)?(?:{the}{gap}) (?:train|unit|line|plant|terminal|vessel)(?: (?:of|with))(?:{gap}) {Q:quantity}',
    facts: [figure('capacity')],
    status: 'IN_EFFECT',
    precision: 0.75,
    example: 'Fjord LNG would consist of a single train of 3 mtpa.',
  },
  {
    id: 'figure.length',
    cue: '{J:of}(?: ,)?(?: (?:which|that))?{aux}(?:{gap}) (?<quantity><q\\d+>)(?: -)?(?: (?:long|in length|undersea|pipeline|cable|line))',
    facts: [figure('length')],
    status: 'IN_EFFECT',
    precision: 0.75,
    example: 'The Skarvik Pipeline is 1,300 kilometers long.',
  },
]
