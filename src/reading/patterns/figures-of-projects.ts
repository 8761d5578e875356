import type { FactOfPattern, Pattern } from './pattern.ts'

const figure = (metric: string, quantity = 'quantity'): FactOfPattern => ({ kind: 'FIGURE', roles: { of: 'of', quantity }, says: { metric } })
const PRODUCES =
  '(?:produce|produces|produced|producing|export|exports|exporting|process|processes|make|handle|liquefy|deliver|transport|carry|regasify|generate|generates)'

/** How large, long and dear projects are. */
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
    id: 'figure.size-taken-up',
    cue: '(?:the|a) {Q:quantity}(?: -)?(?: (?!<)[a-z-]+){0,3} (?:plant|line|refinery|facility|terminal|pipeline|unit|cable|link|field|project|station)',
    facts: [{ ...figure('capacity'), roles: { of: '@project', quantity: 'quantity' } }],
    status: 'IN_EFFECT',
    precision: 0.75,
    example: 'Fjord LNG is late. The 5 mtpa plant is to open in 2030.',
  },
  {
    id: 'figure.capacity-taken-up',
    cue: '(?:capacity|nameplate|output)(?: of| to)?(?:{adj}) {Q:quantity}',
    facts: [{ ...figure('capacity'), roles: { of: '@project', quantity: 'quantity' } }],
    status: 'IN_EFFECT',
    precision: 0.7,
    example: 'Fjord LNG has two trains with a combined capacity of 5 mtpa.',
  },
  {
    id: 'figure.cost-possessive',
    cue: "{J:of} 's(?:{adj}) (?:cost|costs|budget|value|price tag){aux}(?:{adj})(?: (?:at|to|of))? {M:quantity}",
    facts: [figure('cost')],
    status: 'IN_EFFECT',
    precision: 0.8,
    example: 'Fjord LNG is late. Its cost is estimated at $6 billion.',
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
    cue: `{J:of}(?: ,)?(?: (?:which|that))?{aux} (?:designed to |expected to |able to |to )?${PRODUCES}(?:{the}{gap}) {Q:quantity}`,
    facts: [figure('capacity')],
    status: 'IN_EFFECT',
    precision: 0.76,
    example: 'Fjord LNG will produce 5 million tonnes a year.',
  },
  {
    id: 'figure.cost-of',
    cue: '{J:of}(?: ,)?(?: (?:which|that))?{aux} (?:cost|costs|costing|is valued at|estimated|valued|worth|requires?|involve|estimated at|estimated to cost|an investment of|investment of)(?:{gap}) {M:quantity}',
    facts: [figure('cost')],
    status: 'IN_EFFECT',
    precision: 0.82,
    example: 'Fjord LNG will cost $6 billion.',
  },
  {
    id: 'figure.cost-noun',
    cue: '(?:cost|costs|price tag|investment|value|budget)(?:{gap}) (?:of|for|in){the}{gap} {J:of}(?:{far}) {M:quantity}',
    facts: [figure('cost')],
    status: 'IN_EFFECT',
    precision: 0.8,
    example: 'The cost of Fjord LNG is put at $6 billion.',
  },
  {
    id: 'figure.cost-before',
    cue: '{M:quantity}(?: -)?{adj} {J:of}',
    facts: [figure('cost')],
    status: 'IN_EFFECT',
    precision: 0.7,
    example: 'Nordkraft runs the $6 billion Fjord LNG project.',
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
