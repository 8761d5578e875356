import type { FactOfPattern, Pattern } from './pattern.ts'

const stage = (topics: string, status?: FactOfPattern['status']): FactOfPattern => ({
  kind: 'FIGURE',
  roles: { of: 'of' },
  says: { metric: 'stage', topics },
  ...(status ? { status } : {}),
})

/** How far projects have come: decisions, construction, first cargoes. */
export const STAGES: readonly Pattern[] = [
  {
    id: 'figure.first-cargo',
    cue: '(?:first|initial|maiden)(?: (?:lng|commercial))? (?:cargo|cargoes|lng|gas|shipment|shipments|production|exports|oil|delivery|deliveries|power|flow){aux} (?:expected|targeted|planned|due|scheduled|anticipated|slated)',
    facts: [{ ...stage('first cargo', 'PLANNED'), roles: { of: '@project' } }],
    status: 'PLANNED',
    precision: 0.72,
    example: 'Fjord LNG is being built. First LNG is expected in 2030.',
  },
  {
    id: 'figure.ships-first',
    cue: '{J:of}(?: ,)?(?: which)?{aux} (?:ship|shipped|export|exported|load|loaded|deliver|delivered|produce|produced)(?: its| the)? (?:first|initial|maiden)(?: lng)? (?:cargo|cargoes|gas|shipment|lng)',
    facts: [stage('first cargo')],
    status: 'DONE',
    precision: 0.78,
    example: 'Fjord LNG shipped its first cargo in June.',
  },
  {
    id: 'figure.fid-expected',
    cue: '(?:final investment decision|fid|investment decision){aux} (?:expected|targeted|planned|due|scheduled|anticipated|slated|taken|made)',
    facts: [{ ...stage('final investment decision', 'PLANNED'), roles: { of: '@project' } }],
    status: 'PLANNED',
    precision: 0.72,
    example: 'Fjord LNG waits. The final investment decision is expected in 2029.',
  },
  {
    id: 'figure.start-expected',
    cue: '(?:start-up|startup|commissioning|commercial operations?|start of operations|completion|operations){aux} (?:expected|targeted|planned|due|scheduled|anticipated|slated)',
    facts: [{ ...stage('start-up', 'PLANNED'), roles: { of: '@project' } }],
    status: 'PLANNED',
    precision: 0.7,
    example: 'Fjord LNG is being built, with start-up scheduled for 2030.',
  },
  {
    id: 'figure.fid',
    cue: '(?:final investment decision|fid)(?:{far}) (?:on|for){the}{gap} {J:of}',
    facts: [stage('final investment decision')],
    status: 'DONE',
    precision: 0.75,
    example: 'Nordkraft took a final investment decision on Fjord LNG.',
  },
  {
    id: 'figure.fid-of',
    cue: "{J:of}(?: 's| ,)?{aux}(?:{far}) (?:final investment decision|fid)",
    facts: [stage('final investment decision')],
    status: 'PLANNED',
    precision: 0.66,
    example: 'Fjord LNG is expected to reach a final investment decision.',
  },
  {
    id: 'figure.starts',
    cue: '{J:of}(?: ,)?(?: (?:which|that))?{aux} (?:start|starts|started|begin|begins|began|begun|commence|commenced|come on stream|come online|came online|start up|started up|enter service|become operational|resume)(?:{gap})(?: (?:operations?|production|exports?|exporting|deliveries|producing|shipments|operating|service))?',
    facts: [stage('start-up')],
    status: 'DONE',
    precision: 0.7,
    example: 'Fjord LNG is expected to start operations in 2030.',
  },
  {
    id: 'figure.to-start',
    cue: '{J:of}(?: ,)?(?:{far}|{far} {Q}{far}|{far} {M}{far}) (?:expected|due|scheduled|set|planned|slated|on track) to (?:start|begin|enter|come|commence|become operational)(?:{adj})',
    facts: [stage('start-up', 'PLANNED')],
    status: 'PLANNED',
    precision: 0.74,
    example: 'Fjord LNG will have a capacity of 5 mtpa and is expected to start production in 2030.',
  },
  {
    id: 'figure.construction',
    cue: '(?:construction|building|work) (?:of|on|at){the}{gap} {J:of}{aux} (?:began|begun|started|start|begin|under way|underway|continues|commenced|completed|resumed|progressing)',
    facts: [stage('construction', 'UNDER_WAY')],
    status: 'UNDER_WAY',
    precision: 0.72,
    example: 'Construction of Fjord LNG has begun.',
  },
  {
    id: 'figure.built',
    cue: '{J:of}(?: ,)?(?: (?:which|that))?(?: (?:is|are|was))? (?:under construction|being built|being constructed)',
    facts: [stage('construction', 'UNDER_WAY')],
    status: 'UNDER_WAY',
    precision: 0.76,
    example: 'Fjord LNG is under construction.',
  },
]
